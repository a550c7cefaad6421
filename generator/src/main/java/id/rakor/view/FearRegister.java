package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.law.Election;
import id.rakor.model.place.Region;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The conflicts named as possible for one stage of an election, in one field or in one region, by form.
 *
 * @param desk what pages are made with
 * @param index its first page
 * @param rows its conflicts
 * @param common what they have in common: a stage, a field or a region
 * @param name what that is, in words
 */
record FearRegister(Desk desk, Route index, List<Fear> rows, String common, Function<Folio, String> name)
        implements ByLetter<Fear> {
    static final String FOLDER = Routes.FEARS;
    static final String FIELD = "bidang";

    /** Those of a stage, by its word. */
    static FearRegister stage(Desk desk, String stage) {
        List<Fear> rows = desk.indices().fears().byStage().get(stage);
        return new FearRegister(
                desk, route(ResultWays.STAGE, stage), rows, ResultWays.STAGE, folio -> name(folio, stage));
    }

    /** Those of a field, by its word. */
    static FearRegister field(Desk desk, String field) {
        List<Fear> rows = desk.indices().fears().byField().get(field);
        return new FearRegister(desk, route(FIELD, field), rows, FIELD, folio -> folio.word("pilihan.Field." + field));
    }

    /** Those of a region and of the regions in it. */
    static FearRegister region(Desk desk, Region region) {
        List<Fear> rows = desk.indices().fears().byRegion().get(region.id().text());
        return new FearRegister(desk, Routes.fears(region), rows, RecordType.REGION.folder(), folio -> desk.names()
                .of(region));
    }

    static Route route(String by, String key) {
        return Routes.among(FOLDER, by, key);
    }

    /** What a stage is called. */
    static String name(Folio folio, String stage) {
        return stage.equals(Fear.NO_STAGE) ? folio.word("rapat.tanpa_tahapan") : folio.word("pilihan.Stage." + stage);
    }

    @Override
    public String origin() {
        return FOLDER;
    }

    @Override
    public String spelled(Fear row) {
        return row.potential().form();
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.judul_bagian", folio.word("register.judul.potensi-konflik"), name.apply(folio));
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String count = folio.word("register.jumlah.potensi_" + common, rows().size());
        return counted(folio, count, shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).under(FOLDER);
        if (common.equals(RecordType.REGION.folder())) {
            frames.under(Bit.link(folio.word("register.menurut.wilayah"), folio.href(Routes.fearedRegions())));
        }
        return part ? frames.under(Bit.link(name.apply(folio), folio.href(index()))) : frames;
    }

    @Override
    public List<Way> ways(Folio folio) {
        return FearWays.of(folio);
    }

    @Override
    public List<String> heads() {
        return List.of("bentuk", "sebab", "pemilihan", "wilayah", "rapat");
    }

    @Override
    public Table table(Folio folio, String caption, List<Fear> some) {
        List<Column> columns = Roll.columns(folio, heads());
        Fears fears = desk.indices().fears();
        Set<String> named = new HashSet<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Fear fear : some) {
            Table.Row row = row(folio, columns, fear);
            rows.add(named.add(fear.form()) ? row.named(fears.anchor(fear.form())) : row);
        }
        return new Table(caption, columns, rows);
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Fear fear) {
        var potential = fear.potential();
        Bit cause = potential.cause() == null ? folio.absent() : Bit.text(potential.cause());
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(Bit.link(potential.form(), folio.href(fear.route())))),
                        List.of(Line.of(cause)),
                        or(folio, folio.links(Election.class, potential.elections())),
                        or(folio, folio.links(Region.class, potential.regions())),
                        Meetings.cell(folio, fear.meeting())));
    }

    private static List<Line> or(Folio folio, List<Line> lines) {
        return lines.isEmpty() ? List.of(Line.of(folio.absent())) : lines;
    }
}
