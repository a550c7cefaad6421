package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.model.RecordType;
import id.rakor.model.value.PartialDate;
import id.rakor.view.Shards.Shard;
import id.rakor.view.Table.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The register of results: the most overdue first, then the next deadlines, then the latest. */
final class ResultRegister {
    private static final String BY = "tahun";

    private final Desk desk;
    private final List<ResultAt> results;
    private final List<Shard<ResultAt>> shards;

    ResultRegister(Desk desk) {
        this.desk = desk;
        this.results = sorted(desk.reading());
        this.shards = Shards.of(results, at -> Routes.year(at.meeting()), Shards.YEARS);
    }

    /** All results, what matters most first. */
    static List<ResultAt> sorted(Reading reading) {
        return reading.results().stream()
                .sorted(Comparator.comparing(
                                (ResultAt at) -> reading.standing(at).overdue(), Comparator.reverseOrder())
                        .thenComparing(ResultRegister::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ResultAt::meeting, Calendar.LATEST_FIRST))
                .toList();
    }

    /** The last day of the deadline; null when there is none. */
    static LocalDate due(ResultAt at) {
        PartialDate due = dueDate(at);
        return due == null || due.read() == null ? null : due.read().latest();
    }

    /** The deadline of a result, or the one that a follow-up gives; null when there is none. */
    static PartialDate dueDate(ResultAt at) {
        if (at.result().due() != null) {
            return at.result().due();
        }
        return at.followUps().stream()
                .filter(f -> f.due() != null)
                .findFirst()
                .map(f -> f.due())
                .orElse(null);
    }

    Stream<Making> makings() {
        Route index = Routes.list(RecordType.RESULT);
        Stream<Making> parts = shards.stream().map(shard -> {
            Route route = route(shard);
            return new Making(route, RecordType.RESULT.folder(), () -> part(new Folio(desk, route), shard));
        });
        return Stream.concat(
                Stream.of(new Making(index, RecordType.RESULT.folder(), () -> index(new Folio(desk, index)))), parts);
    }

    private static Route route(Shard<ResultAt> shard) {
        return Routes.list(RecordType.RESULT, BY, shard.key(), shard.part());
    }

    private RegisterView index(Folio folio) {
        boolean whole = results.size() <= Shards.MOST;
        List<ResultAt> shown = whole ? results : results.subList(0, Shards.FIRST);
        String title = folio.word("register.judul.hasil");
        Frame frame = Frames.of(folio, title).in(RecordType.RESULT).aged().make();
        return new RegisterView(
                frame, sentence(folio, shown.size()), List.of(), choices(folio), table(folio, title, shown));
    }

    private String sentence(Folio folio, int shown) {
        if (results.isEmpty()) {
            return folio.word("register.kosong");
        }
        long meetings =
                results.stream().map(at -> at.meeting().id().text()).distinct().count();
        String count = folio.word("register.jumlah.hasil", results.size(), meetings);
        if (shown == results.size()) {
            return count;
        }
        return count + " " + folio.word("register.hasil_teratas", shown);
    }

    private RegisterView part(Folio folio, Shard<ResultAt> shard) {
        String name = Parts.name(folio, shard);
        String title = folio.word("register.judul_bagian", folio.word("register.judul.hasil"), name);
        Frame frame = Frames.of(folio, title).under(RecordType.RESULT).aged().make();
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        return new RegisterView(frame, sentence, List.of(), choices(folio), table(folio, title, shard.rows()));
    }

    private List<Choice> choices(Folio folio) {
        return Parts.choices(folio, shards, ResultRegister::route);
    }

    private static Table table(Folio folio, String caption, List<ResultAt> rows) {
        List<Column> columns = Stream.of("hasil", "untuk", "tanggal_tenggat", "keadaan", "rapat")
                .map(key -> Roll.column(folio, key))
                .toList();
        return new Table(
                caption,
                columns,
                rows.stream().map(at -> row(folio, columns, at)).toList());
    }

    private static Table.Row row(Folio folio, List<Column> columns, ResultAt at) {
        var standing = folio.desk().reading().standing(at);
        List<Bit> whom = Parties.row(folio, at.result().addressees());
        List<Line> state = new ArrayList<>();
        state.add(Line.of(Statuses.bit(folio, standing)));
        if (standing.isOverdue()) {
            state.add(Line.of(Bit.of(Bit.Kind.LATE, Statuses.late(folio, standing))));
        }
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(folio.link(at))),
                        List.of(Line.of(whom.isEmpty() ? List.of(folio.absent()) : whom)),
                        List.of(Line.of(folio.desk().times().brief(dueDate(at)))),
                        state,
                        List.of(Line.of(folio.link(at.meeting())))));
    }
}
