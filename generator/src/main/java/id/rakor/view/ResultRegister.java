package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Party;
import id.rakor.model.source.Entity;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A register of results: all of them, or those in one state, of one stage, or for one body, region
 * or theme. The most overdue come first, then the next deadlines, then the latest meetings.
 *
 * @param desk what pages are made with
 * @param index its first page
 * @param rows its results
 * @param name what they have in common, in words; null for all
 * @param about the record they concern, or null
 */
record ResultRegister(Desk desk, Route index, List<Point> rows, Function<Folio, String> name, Entity about)
        implements Register<Point> {
    static final String FOLDER = RecordType.RESULT.folder();

    static ResultRegister all(Desk desk) {
        return new ResultRegister(
                desk, Routes.list(FOLDER), desk.indices().points().all(), null, null);
    }

    static ResultRegister among(Desk desk, String by, String key, List<Point> rows) {
        return new ResultRegister(
                desk, Routes.among(FOLDER, by, key), rows, folio -> ResultWays.name(folio, by, key), null);
    }

    static ResultRegister about(Desk desk, Entity entity, List<Point> rows) {
        Route index = Routes.results(RecordType.of(entity), entity.id().text());
        return new ResultRegister(desk, index, rows, folio -> desk.names().of(entity), entity);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public boolean isAlwaysCut() {
        return name == null;
    }

    @Override
    public String key(Point point) {
        return Routes.year(point.meeting());
    }

    @Override
    public String title(Folio folio) {
        String title = folio.word("register.judul.hasil");
        return name == null ? title : folio.word("register.judul_bagian", title, name.apply(folio));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        long meetings = rows.stream().map(p -> p.meeting().id()).distinct().count();
        String key = about == null
                ? "register.jumlah.hasil"
                : "register.hasil_" + RecordType.of(about).folder();
        String count = folio.word(key, rows.size(), meetings);
        long late = Points.late(rows);
        if (late > 0) {
            count += " " + folio.word("register.hasil_terlambat", late);
        }
        return shown == rows.size() ? count : count + " " + folio.word("register.hasil_teratas", shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).in(FOLDER).aged();
        if (name == null) {
            return part ? frames.under(FOLDER) : frames;
        }
        frames.under(FOLDER);
        if (about != null) {
            RecordType type = RecordType.of(about);
            frames.under(Bit.link(folio.word("register.menurut." + type.folder()), folio.href(Routes.results(type))));
        }
        return part ? frames.under(Bit.link(name.apply(folio), folio.href(index))) : frames;
    }

    @Override
    public List<Choice> sisters(Folio folio) {
        return name == null ? Sisters.of(folio, FOLDER) : List.of();
    }

    @Override
    public List<Way> ways(Folio folio) {
        return about == null
                ? ResultWays.of(folio)
                : List.of(new Way(
                        folio.word("register.tentang_ini"),
                        List.of(new Choice(desk.names().of(about), folio.href(Routes.of(about)), "", false))));
    }

    @Override
    public List<String> heads() {
        return List.of(
                "hasil", about instanceof Institution ? "sebagai" : "untuk", "tanggal_tenggat", "keadaan", "rapat");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Point point) {
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(folio.link(point.at()))),
                        about instanceof Institution ? roles(folio, point) : whom(folio, point),
                        List.of(Line.of(Dues.brief(folio, point.at()))),
                        state(folio, point),
                        Meetings.cell(folio, point.meeting())));
    }

    private static List<Line> whom(Folio folio, Point point) {
        List<Bit> whom = Parties.row(folio, point.result().addressees());
        return List.of(Line.of(whom.isEmpty() ? List.of(folio.absent()) : whom));
    }

    /** How a result stands, and how late it is. */
    static List<Line> state(Folio folio, Point point) {
        List<Line> state = new ArrayList<>();
        state.add(Line.of(Statuses.bit(folio, point.standing())));
        if (point.isLate()) {
            state.add(Line.of(Bit.of(Bit.Kind.LATE, Statuses.late(folio, point.standing()))));
        }
        return state;
    }

    /** In what part the body of this register stands in a result. */
    private List<Line> roles(Folio folio, Point point) {
        List<Line> roles = new ArrayList<>();
        role(folio, roles, "untuk", point.result().addressees().stream());
        role(folio, roles, "penanggung_jawab", point.owners());
        role(folio, roles, "pendukung", point.supporters());
        return roles;
    }

    private void role(Folio folio, List<Line> roles, String key, Stream<Party> parties) {
        String id = about.id().text();
        if (parties.anyMatch(
                p -> p.institution() != null && p.institution().id().equals(id))) {
            roles.add(Line.of(Bit.text(folio.word("hasil.peran." + key))));
        }
    }
}
