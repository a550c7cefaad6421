package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The register of the papers that were made: those of meetings, the latest first, then those about
 * bodies, regions, themes, series, years and plans; all, or those of one kind.
 *
 * @param kinds all papers by the words of their kinds
 * @param rows those of this register
 * @param kind their kind, or null
 * @param today the year as of which papers about no one meeting are reckoned
 */
record PaperRegister(Map<String, List<Row>> kinds, List<Row> rows, String kind, String today)
        implements Register<PaperRegister.Row> {
    static final String FOLDER = "naskah";
    static final String KIND = "jenis";

    /**
     * A paper and the meeting it tells of.
     *
     * @param meeting the meeting, or null for a paper about something else
     * @param paper the paper
     */
    record Row(Meeting meeting, Written paper) {}

    static Stream<Making> makings(Desk desk) {
        Map<String, List<Written>> papers = desk.handouts().papers();
        Stream<Row> ofMeetings = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .flatMap(m -> Stream.of(About.MEETING, About.PARTICIPANT)
                        .flatMap(about -> papers.getOrDefault(Subject.key(about, m.id().text()), List.of()).stream())
                        .map(paper -> new Row(m, paper)));
        Set<String> told = Set.of(Keyed.word(About.MEETING), Keyed.word(About.PARTICIPANT));
        Stream<Row> others = papers.entrySet().stream()
                .filter(e -> !told.contains(e.getKey().split(":")[0]))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream().map(paper -> new Row(null, paper)));
        List<Row> rows = Stream.concat(ofMeetings, others).toList();
        Map<String, List<Row>> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.computeIfAbsent(row.paper().kind(), k -> new ArrayList<>())
                .add(row));
        String today = Integer.toString(desk.reading().asOf().getYear());
        Stream<Making> some = kinds.entrySet().stream()
                .flatMap(e -> Ledger.of(desk, new PaperRegister(kinds, e.getValue(), e.getKey(), today)));
        return Stream.concat(Ledger.of(desk, new PaperRegister(kinds, rows, null, today)), some);
    }

    @Override
    public Route index() {
        return kind == null ? Routes.list(FOLDER) : Routes.among(FOLDER, KIND, kind);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public String key(Row row) {
        return row.meeting() == null ? today : Routes.year(row.meeting());
    }

    @Override
    public String title(Folio folio) {
        String title = folio.word("register.judul.naskah");
        return kind == null ? title : folio.word("register.judul_bagian", title, folio.word("naskah.jenis." + kind));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        return counted(folio, folio.word("register.jumlah.naskah", rows.size()), shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title);
        return part || kind != null ? frames.under(FOLDER) : frames.in(FOLDER);
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return kind == null ? Sisters.of(folio, FOLDER) : List.of();
    }

    @Override
    public List<Way> ways(Folio folio) {
        Way way = Way.to(
                folio,
                folio.word("register.menurut.jenis"),
                kinds,
                k -> folio.word("naskah.jenis." + k),
                k -> Routes.among(FOLDER, KIND, k),
                kind);
        return way.choices().isEmpty() ? List.of() : List.of(way);
    }

    @Override
    public List<String> heads() {
        return List.of("naskah", "tanggal_rapat", "banyak_halaman", "banyak_bita", "kelas_naskah");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Row row) {
        Written paper = row.paper();
        Meeting meeting = row.meeting();
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(Bit.link(paper.title(), folio.href(paper.route())))),
                        List.of(Line.of(day(folio, meeting))),
                        List.of(Line.of(Bit.text(folio.desk().words().numbers().of(paper.pages())))),
                        List.of(Line.of(Bit.text(Offers.size(folio, paper.bytes())))),
                        List.of(Line.of(Bit.text(paper.classification())))));
    }

    /** The day of the meeting; of a paper about something else the day as of which it is reckoned. */
    private static Bit day(Folio folio, Meeting meeting) {
        if (meeting == null) {
            return folio.desk().times().bit(Day.of(folio.desk().reading().asOf()));
        }
        return meeting.timing() == null ? folio.absent() : folio.desk().times().brief(meeting.timing());
    }
}
