package id.rakor.view;

import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The register of the papers of meetings, the latest meeting first: all, or those of one kind.
 *
 * @param kinds all papers by kind
 * @param rows those of this register
 * @param kind their kind, or null
 */
record DocumentRegister(Map<DocumentKind, List<Paper>> kinds, List<Paper> rows, DocumentKind kind)
        implements Register<DocumentRegister.Paper> {
    static final String FOLDER = "dokumen";
    private static final String KIND = "jenis";

    /**
     * A paper and the meeting it belongs to.
     *
     * @param meeting the meeting
     * @param document the paper
     */
    record Paper(Meeting meeting, Document document) {}

    static Stream<Making> makings(Desk desk) {
        List<Paper> rows = desk.reading().all(Meeting.class).stream()
                .sorted(Calendar.LATEST_FIRST)
                .flatMap(m -> m.documents().stream().map(d -> new Paper(m, d)))
                .toList();
        Map<DocumentKind, List<Paper>> kinds = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> kinds.computeIfAbsent(row.document().kind(), k -> new ArrayList<>())
                .add(row));
        Stream<Making> some = kinds.entrySet().stream()
                .flatMap(e -> Ledger.of(desk, new DocumentRegister(kinds, e.getValue(), e.getKey())));
        return Stream.concat(Ledger.of(desk, new DocumentRegister(kinds, rows, null)), some);
    }

    @Override
    public Route index() {
        return kind == null ? Routes.list(FOLDER) : Routes.among(FOLDER, KIND, Keyed.word(kind));
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public String key(Paper row) {
        return Routes.year(row.meeting());
    }

    @Override
    public String title(Folio folio) {
        String title = folio.word("register.judul.dokumen");
        return kind == null
                ? title
                : folio.word(
                        "register.judul_bagian", title, folio.desk().names().of(kind));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String count = folio.word("register.jumlah.dokumen", rows.size());
        return counted(folio, count, shown);
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
        return List.of(Way.to(
                folio,
                folio.word("register.menurut.jenis"),
                kinds,
                folio.desk().names()::of,
                k -> Routes.among(FOLDER, KIND, Keyed.word(k)),
                kind));
    }

    @Override
    public List<String> heads() {
        return List.of("dokumen", "jenis", "nomor", "tanggal_dokumen", "rapat");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Paper row) {
        Document document = row.document();
        String kind = folio.desk().names().of(document.kind());
        Route page = Routes.of(row.meeting()).at("dokumen");
        List<Line> name = new ArrayList<>();
        name.add(Line.of(Bit.link(document.title() == null ? kind : document.title(), folio.href(page))));
        if (document.file() != null) {
            String words = folio.word("rapat.berkas", document.file());
            name.add(Line.of(Bit.link(words, folio.href(Routes.attachment(row.meeting(), document.file())))));
        }
        Bit number = document.number() == null ? folio.absent() : Bit.text(document.number());
        return Table.row(
                columns,
                List.of(
                        name,
                        List.of(Line.of(Bit.text(kind))),
                        List.of(Line.of(number)),
                        List.of(Line.of(folio.desk().times().brief(document.date()))),
                        Meetings.cell(folio, row.meeting())));
    }
}
