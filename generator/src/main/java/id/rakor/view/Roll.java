package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;
import id.rakor.text.BareOrder;
import id.rakor.view.Shards.Shard;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A register of all records of a type by name, cut by first letter when it is long.
 *
 * @param type the type
 * @param kind its class
 * @param heads the columns, by the keys of their words; the first names the record
 * @param cells what stands in the columns after the first
 */
record Roll<T extends Entity>(
        RecordType type, Class<T> kind, List<String> heads, BiFunction<Folio, T, List<List<Line>>> cells) {
    private static final String BY = "huruf";
    private static final List<String> SENTENCES = List.of("hasil", "rapat", "judul");

    /** The pages of the register. */
    Stream<Making> makings(Desk desk) {
        List<T> rows = rows(desk);
        List<Shard<T>> shards = shards(desk, rows);
        Making index = new Making(
                Routes.list(type), type.folder(), () -> index(new Folio(desk, Routes.list(type)), rows, shards));
        Stream<Making> parts = shards.stream().map(shard -> {
            Route route = Routes.list(type, BY, shard.key(), shard.part());
            return new Making(route, type.folder(), () -> part(new Folio(desk, route), shard, shards));
        });
        return Stream.concat(Stream.of(index), parts);
    }

    private List<T> rows(Desk desk) {
        return desk.reading().all(kind).stream()
                .sorted(Comparator.comparing((T t) -> desk.names().bare(t), BareOrder.INSTANCE)
                        .thenComparing(Entity::id))
                .toList();
    }

    private List<Shard<T>> shards(Desk desk, List<T> rows) {
        return rows.size() <= Shards.MOST
                ? List.of()
                : Shards.of(rows, row -> letter(desk.names().bare(row)), Comparator.naturalOrder());
    }

    /** The letter under which a name is found; digits under 0, everything else under x. */
    static String letter(String name) {
        String key = BareOrder.key(name);
        char first = key.isEmpty() ? 'x' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? Character.toString(first) : first == '0' ? "0" : "x";
    }

    private RegisterView index(Folio folio, List<T> rows, List<Shard<T>> shards) {
        List<T> shown = shards.isEmpty() ? rows : List.of();
        String sentence = rows.isEmpty()
                ? folio.word("register.kosong")
                : folio.word("register.jumlah." + type.folder(), rows.size());
        return view(folio, folio.word("register.judul." + type.folder()), sentence, shown, shards, false);
    }

    private RegisterView part(Folio folio, Shard<T> shard, List<Shard<T>> shards) {
        String name = Parts.name(folio, shard);
        String sentence = folio.word("register.bagian_ini", shard.rows().size(), shard.total());
        String title = folio.word("register.judul_bagian", folio.word("register.judul." + type.folder()), name);
        return view(folio, title, sentence, shard.rows(), shards, true);
    }

    private RegisterView view(
            Folio folio, String title, String sentence, List<T> rows, List<Shard<T>> shards, boolean below) {
        Frames frames = Frames.of(folio, title);
        return new RegisterView(
                (below ? frames.under(type) : frames.in(type)).make(),
                sentence,
                Sisters.of(folio, type),
                Parts.choices(folio, shards, shard -> Routes.list(type, BY, shard.key(), shard.part())),
                table(folio, title, rows));
    }

    private Table table(Folio folio, String caption, List<T> rows) {
        List<Column> columns = heads.stream().map(key -> column(folio, key)).toList();
        return new Table(
                caption,
                columns,
                rows.stream().map(row -> row(folio, columns, row)).toList());
    }

    private Table.Row row(Folio folio, List<Column> columns, T row) {
        List<List<Line>> all = new ArrayList<>();
        all.add(List.of(Line.of(folio.link(row))));
        all.addAll(cells.apply(folio, row));
        return Table.row(columns, all);
    }

    /** A column named by a key; {@code "banyak_..."} counts and {@code "tanggal_..."} dates. */
    static Column column(Folio folio, String key) {
        String label = folio.word("kolom." + key);
        if (SENTENCES.contains(key)) {
            return new Column(label, "kalimat");
        }
        if (key.startsWith("banyak_")) {
            return Column.number(label);
        }
        return key.startsWith("tanggal_") ? Column.date(label) : Column.text(label);
    }
}
