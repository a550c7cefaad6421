package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.place.Region;
import id.rakor.view.Shards.Shard;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The register of meetings, the latest first, with a page for every year. */
final class MeetingRegister {
    private static final String BY = "tahun";

    private final Desk desk;
    private final List<Meeting> meetings;
    private final List<Shard<Meeting>> shards;

    MeetingRegister(Desk desk) {
        this.desk = desk;
        this.meetings = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .toList();
        this.shards = Shards.of(meetings, Routes::year, Shards.YEARS);
    }

    Stream<Making> makings() {
        Route index = Routes.list(RecordType.MEETING);
        Stream<Making> parts = shards.stream().map(shard -> {
            Route route = route(shard);
            return new Making(route, RecordType.MEETING.folder(), () -> part(new Folio(desk, route), shard));
        });
        return Stream.concat(
                Stream.of(new Making(index, RecordType.MEETING.folder(), () -> index(new Folio(desk, index)))), parts);
    }

    private static Route route(Shard<Meeting> shard) {
        return Routes.list(RecordType.MEETING, BY, shard.key(), shard.part());
    }

    private RegisterView index(Folio folio) {
        boolean whole = meetings.size() <= Shards.MOST;
        List<Meeting> shown = whole ? meetings : meetings.subList(0, Shards.FIRST);
        String sentence = meetings.isEmpty()
                ? folio.word("register.kosong")
                : whole
                        ? folio.word("register.jumlah.rapat", meetings.size())
                        : folio.word("register.terbaru", meetings.size(), shown.size());
        String title = folio.word("register.judul.rapat");
        Frame frame = Frames.of(folio, title).in(RecordType.MEETING).make();
        return new RegisterView(frame, sentence, List.of(), choices(folio), table(folio, title, shown));
    }

    private RegisterView part(Folio folio, Shard<Meeting> shard) {
        String name = Parts.name(folio, shard);
        String title = folio.word("register.judul_bagian", folio.word("register.judul.rapat"), name);
        Frame frame = Frames.of(folio, title).under(RecordType.MEETING).make();
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        return new RegisterView(frame, sentence, List.of(), choices(folio), table(folio, title, shard.rows()));
    }

    private List<Choice> choices(Folio folio) {
        return Parts.choices(folio, shards, MeetingRegister::route);
    }

    private static Table table(Folio folio, String caption, List<Meeting> rows) {
        List<Column> columns = Stream.of("rapat", "tanggal_rapat", "tingkat", "wilayah", "banyak_hasil")
                .map(key -> Roll.column(folio, key))
                .toList();
        return new Table(
                caption, columns, rows.stream().map(m -> row(folio, columns, m)).toList());
    }

    private static Table.Row row(Folio folio, List<Column> columns, Meeting meeting) {
        List<Line> name = new ArrayList<>();
        name.add(Line.of(folio.link(meeting)));
        if (meeting.status() != MeetingStatus.HELD) {
            name.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.desk().names().of(meeting.status()))));
        }
        Bit level = meeting.level() == null
                ? folio.absent()
                : Bit.text(folio.desk().names().of(meeting.level()));
        int results = folio.desk().reading().resultsOf(meeting).size();
        return Table.row(
                columns,
                List.of(
                        name,
                        List.of(Line.of(folio.desk().times().brief(meeting.timing()))),
                        List.of(Line.of(level)),
                        List.of(Line.of(region(folio, meeting))),
                        List.of(Line.of(Bit.text(folio.desk().words().numbers().of(results))))));
    }

    /** The region whose meeting it is, or else that of its first place. */
    private static Bit region(Folio folio, Meeting meeting) {
        if (meeting.organiserRegion() != null) {
            return folio.link(Region.class, meeting.organiserRegion());
        }
        return meeting.venues().stream()
                .filter(v -> v.region() != null)
                .findFirst()
                .map(v -> folio.link(Region.class, v.region()))
                .orElse(folio.absent());
    }
}
