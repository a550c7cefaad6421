package id.rakor.view;

import id.rakor.model.place.Region;
import id.rakor.text.BareOrder;
import id.rakor.view.Table.Column;
import java.util.Comparator;
import java.util.List;

/** The regions in which conflicts are named as possible, by name, with the ways to those conflicts. */
final class FearPlaces implements ByLetter<Region> {
    private final Desk desk;
    private final List<Region> rows;

    FearPlaces(Desk desk, List<Region> regions) {
        this.desk = desk;
        this.rows = regions.stream()
                .sorted(Comparator.comparing(Region::name, BareOrder.INSTANCE).thenComparing(Region::id))
                .toList();
    }

    @Override
    public Route index() {
        return Routes.fearedRegions();
    }

    @Override
    public String origin() {
        return FearRegister.FOLDER;
    }

    @Override
    public List<Region> rows() {
        return rows;
    }

    @Override
    public String spelled(Region row) {
        return row.name();
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.potensi_menurut_wilayah");
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String sentence = folio.word("register.potensi_wilayah", rows.size());
        return counted(folio, sentence, shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).under(FearRegister.FOLDER);
        return part ? frames.under(Bit.link(title(folio), folio.href(index()))) : frames;
    }

    @Override
    public List<Way> ways(Folio folio) {
        return FearWays.of(folio);
    }

    @Override
    public List<String> heads() {
        return List.of("wilayah", "banyak_potensi", "banyak_rapat");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, Region region) {
        List<Fear> fears = desk.indices().fears().byRegion().get(region.id().text());
        long meetings = fears.stream().map(f -> f.meeting().id()).distinct().count();
        Bit name = Bit.link(desk.names().of(region), folio.href(Routes.fears(region)));
        return Table.row(
                columns,
                List.of(List.of(Line.of(name)), Rolls.number(folio, fears.size()), Rolls.number(folio, meetings)));
    }
}
