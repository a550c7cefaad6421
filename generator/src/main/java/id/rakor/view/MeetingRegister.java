package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The register of meetings, the latest first, with a page for every year. */
final class MeetingRegister implements Register<Meeting> {
    private static final String FOLDER = RecordType.MEETING.folder();

    private final List<Meeting> meetings;

    MeetingRegister(Desk desk) {
        this.meetings = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .toList();
    }

    @Override
    public Route index() {
        return Routes.list(FOLDER);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public List<Meeting> rows() {
        return meetings;
    }

    @Override
    public String key(Meeting meeting) {
        return Routes.year(meeting);
    }

    @Override
    public boolean isAlwaysCut() {
        return true;
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.judul.rapat");
    }

    @Override
    public String sentence(Folio folio, int shown) {
        return shown == meetings.size()
                ? folio.word("register.jumlah.rapat", meetings.size())
                : folio.word("register.terbaru", meetings.size(), shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title);
        return part ? frames.under(FOLDER) : frames.in(FOLDER);
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return Sisters.of(folio, FOLDER);
    }

    @Override
    public List<String> heads() {
        return List.of("rapat", "tanggal_rapat", "tempat", "tingkat", "wilayah", "banyak_hasil");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Meeting meeting) {
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
                        List.of(Line.of(place(folio, meeting))),
                        List.of(Line.of(level)),
                        List.of(Line.of(region(folio, meeting))),
                        List.of(Line.of(Bit.text(folio.desk().words().numbers().of(results))))));
    }

    private static Bit place(Folio folio, Meeting meeting) {
        return meeting.venues().stream()
                .map(Venue::name)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Bit::text)
                .orElse(folio.absent());
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
