package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Meeting;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How complete the records of meetings are, the latest first: all, or those in which one thing is
 * missing. It counts what is recorded, and puts nobody before anybody.
 *
 * @param gaps all meetings by what is missing in them
 * @param rows those of this register
 * @param gap what is missing in them, or empty
 */
record GapRegister(Map<String, List<Row>> gaps, List<Row> rows, String gap) implements Register<GapRegister.Row> {
    static final String FOLDER = "kelengkapan";
    private static final String GAP = "celah";

    /**
     * A meeting and what is missing in its record.
     *
     * @param meeting the meeting
     * @param missing the questions without an answer
     */
    record Row(Meeting meeting, List<String> missing) {}

    static Stream<Making> makings(Desk desk) {
        List<Row> rows = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .map(meeting -> new Row(meeting, Completeness.missing(meeting)))
                .toList();
        Map<String, List<Row>> gaps = new LinkedHashMap<>();
        Completeness.questions().forEach(question -> gaps.put(question, new ArrayList<>()));
        rows.forEach(row -> row.missing().forEach(gap -> gaps.get(gap).add(row)));
        gaps.values().removeIf(List::isEmpty);
        Stream<Making> some =
                gaps.entrySet().stream().flatMap(e -> Ledger.of(desk, new GapRegister(gaps, e.getValue(), e.getKey())));
        Stream<Making> all = Stream.concat(Ledger.of(desk, new GapRegister(gaps, rows, "")), some);
        return tellsOfPersons(desk) ? Stream.concat(all, Ledger.of(desk, new PersonGaps(desk))) : all;
    }

    /** Whether this edition tells what is missing in the records of persons. */
    static boolean tellsOfPersons(Desk desk) {
        return desk.reading().edition() != Edition.PUBLIC;
    }

    @Override
    public Route index() {
        return gap.isEmpty() ? Routes.list(FOLDER) : Routes.among(FOLDER, GAP, slug(gap));
    }

    private static String slug(String gap) {
        return gap.replace('_', '-');
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public String key(Row row) {
        return Routes.year(row.meeting());
    }

    @Override
    public String title(Folio folio) {
        return gap.isEmpty()
                ? folio.word("register.judul.kelengkapan")
                : folio.word("register.tanpa_jawaban", folio.word("rapat.tanya." + gap));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String count = folio.word(
                gap.isEmpty() ? "register.jumlah.kelengkapan" : "register.jumlah.celah",
                rows.size(),
                Completeness.questions().size());
        return counted(folio, count, shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title);
        if (gap.isEmpty()) {
            return part ? frames.under(FOLDER) : frames.in(FOLDER);
        }
        frames.under(FOLDER);
        return part ? frames.under(Bit.link(title(folio), folio.href(index()))) : frames;
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return gap.isEmpty() ? Sisters.of(folio, FOLDER) : List.of();
    }

    @Override
    public List<Way> ways(Folio folio) {
        List<Way> ways = new ArrayList<>();
        ways.add(Way.to(
                folio,
                folio.word("register.menurut.celah"),
                gaps,
                key -> folio.word("rapat.tanya." + key),
                key -> Routes.among(FOLDER, GAP, slug(key)),
                gap));
        if (tellsOfPersons(folio.desk())) {
            Choice persons =
                    new Choice(folio.word("register.judul.kelengkapan_orang"), folio.href(PersonGaps.INDEX), "", false);
            ways.add(new Way(folio.word("register.catatan_orang"), List.of(persons)));
        }
        return ways;
    }

    @Override
    public List<String> heads() {
        return List.of("rapat", "banyak_lengkap", "belum_ada");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Row row) {
        int total = Completeness.questions().size();
        List<String> missing = new ArrayList<>();
        row.missing().forEach(gap -> missing.add(folio.word("rapat.tanya." + gap)));
        String list = missing.isEmpty() ? folio.word("register.tidak_ada_celah") : String.join("; ", missing);
        return Table.row(
                columns,
                List.of(
                        Meetings.cell(folio, row.meeting()),
                        List.of(Line.of(Bit.text(folio.word(
                                "register.dari", total - row.missing().size(), total)))),
                        List.of(Line.of(Bit.of(Bit.Kind.QUIET, list)))));
    }
}
