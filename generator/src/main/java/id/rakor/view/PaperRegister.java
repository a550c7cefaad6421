package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The register of the papers that were made of meetings, the latest meeting first: all, or those of one kind.
 *
 * @param kinds all papers by the words of their kinds
 * @param rows those of this register
 * @param kind their kind, or null
 */
record PaperRegister(Map<String, List<Row>> kinds, List<Row> rows, String kind) implements Register<PaperRegister.Row> {
    static final String FOLDER = "naskah";
    private static final String KIND = "jenis";

    /**
     * A paper and the meeting it tells of.
     *
     * @param meeting the meeting
     * @param paper the paper
     */
    record Row(Meeting meeting, Written paper) {}

    static Stream<Making> makings(Desk desk) {
        Map<String, List<Written>> papers = desk.handouts().papers();
        List<Row> rows = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .flatMap(m -> papers.getOrDefault(Subject.key(About.MEETING, m.id().text()), List.of()).stream()
                        .map(paper -> new Row(m, paper)))
                .toList();
        Map<String, List<Row>> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.computeIfAbsent(row.paper().kind(), k -> new ArrayList<>())
                .add(row));
        Stream<Making> some = kinds.entrySet().stream()
                .flatMap(e -> Ledger.of(desk, new PaperRegister(kinds, e.getValue(), e.getKey())));
        return Stream.concat(Ledger.of(desk, new PaperRegister(kinds, rows, null)), some);
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
        return Routes.year(row.meeting());
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
        List<Choice> choices = kinds.entrySet().stream()
                .map(e -> new Choice(
                        folio.word("naskah.jenis." + e.getKey()),
                        folio.href(Routes.among(FOLDER, KIND, e.getKey())),
                        folio.desk().words().numbers().of(e.getValue().size()),
                        e.getKey().equals(kind)))
                .toList();
        return choices.isEmpty() ? List.of() : List.of(new Way(folio.word("register.menurut.jenis"), choices));
    }

    @Override
    public Table table(Folio folio, String caption, List<Row> some) {
        List<Column> columns = List.of(
                Roll.column(folio, "naskah"),
                Roll.column(folio, "tanggal_rapat"),
                Roll.column(folio, "banyak_halaman"),
                Roll.column(folio, "banyak_bita"),
                Roll.column(folio, "kelas_naskah"));
        return new Table(
                caption,
                columns,
                some.stream().map(row -> row(folio, columns, row)).toList());
    }

    private static Table.Row row(Folio folio, List<Column> columns, Row row) {
        Written paper = row.paper();
        Meeting meeting = row.meeting();
        Bit day =
                meeting.timing() == null ? folio.absent() : folio.desk().times().brief(meeting.timing());
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(Bit.link(paper.title(), folio.href(paper.route())))),
                        List.of(Line.of(day)),
                        List.of(Line.of(Bit.text(folio.desk().words().numbers().of(paper.pages())))),
                        List.of(Line.of(Bit.text(MeetingHandouts.size(folio, paper.bytes())))),
                        List.of(Line.of(Bit.text(paper.classification())))));
    }
}
