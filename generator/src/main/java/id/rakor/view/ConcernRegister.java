package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;
import id.rakor.text.BareOrder;
import id.rakor.view.Table.Column;
import java.util.Comparator;
import java.util.List;

/**
 * The bodies, regions or themes that results concern, by name, with the ways to their results. It
 * counts results and puts nobody before anybody.
 *
 * @param <T> the class of the records
 */
final class ConcernRegister<T extends Entity> implements ByLetter<T> {
    private final Desk desk;
    private final RecordType type;
    private final List<T> rows;

    ConcernRegister(Desk desk, RecordType type, List<T> entities) {
        this.desk = desk;
        this.type = type;
        this.rows = entities.stream()
                .sorted(Comparator.comparing((T t) -> desk.names().bare(t), BareOrder.INSTANCE)
                        .thenComparing(Entity::id))
                .toList();
    }

    @Override
    public Route index() {
        return Routes.results(type);
    }

    @Override
    public String origin() {
        return ResultRegister.FOLDER;
    }

    @Override
    public List<T> rows() {
        return rows;
    }

    @Override
    public String spelled(T row) {
        return desk.names().bare(row);
    }

    @Override
    public String title(Folio folio) {
        return folio.word("register.hasil_menurut." + type.folder());
    }

    @Override
    public String sentence(Folio folio, int shown) {
        String sentence = folio.word("register.hasil_jumlah." + type.folder(), rows.size());
        return counted(folio, sentence, shown);
    }

    @Override
    public Frames frames(Folio folio, String title, boolean part) {
        Frames frames = Frames.of(folio, title).under(ResultRegister.FOLDER).aged();
        return part ? frames.under(Bit.link(title(folio), folio.href(index()))) : frames;
    }

    @Override
    public List<Way> ways(Folio folio) {
        return ResultWays.of(folio);
    }

    @Override
    public List<String> heads() {
        return List.of(type.folder(), "banyak_hasil", "banyak_terbuka", "banyak_terlambat");
    }

    @Override
    public Table.Row row(Folio folio, List<Column> columns, T row) {
        List<Point> points = desk.indices().points().concerning(type, row.id().text());
        Route to = Routes.results(type, row.id().text());
        return Table.row(
                columns,
                List.of(
                        List.of(Line.of(Bit.link(desk.names().of(row), folio.href(to)))),
                        Rolls.number(folio, points.size()),
                        Rolls.number(folio, Points.open(points)),
                        Rolls.number(folio, Points.late(points))));
    }
}
