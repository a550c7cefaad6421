package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.text.BareOrder;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A register of all records of a type by name, cut by first letter when it is long. Records that lie
 * in each other stand as a tree while one page holds them all.
 *
 * @param type the type
 * @param kind its class
 * @param heads the columns, by the keys of their words; the first names the record
 * @param cells what stands in the columns after the first
 * @param below what stands under the name
 * @param parent what a record lies in; answers null where there are no trees
 */
record Roll<T extends Entity>(
        RecordType type,
        Class<T> kind,
        List<String> heads,
        BiFunction<Folio, T, List<List<Line>>> cells,
        BiFunction<Folio, T, List<Line>> below,
        Function<T, Ref<T>> parent) {
    static final String BY = "huruf";
    private static final List<String> SENTENCES = List.of("hasil", "rapat", "judul", "bentuk", "dokumen");

    Roll(RecordType type, Class<T> kind, List<String> heads, BiFunction<Folio, T, List<List<Line>>> cells) {
        this(type, kind, heads, cells, (folio, one) -> List.of(), one -> null);
    }

    /** The pages of the register. */
    Stream<Making> makings(Desk desk) {
        return Ledger.of(desk, new Rows<>(this, desk));
    }

    /** The letter under which a name is found; digits under 0, everything else under x. */
    static String letter(String name) {
        String key = BareOrder.key(name);
        char first = key.isEmpty() ? 'x' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? Character.toString(first) : first == '0' ? "0" : "x";
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

    /** Columns named by keys. */
    static List<Column> columns(Folio folio, List<String> keys) {
        return keys.stream().map(key -> column(folio, key)).toList();
    }

    /** The records of one register. */
    private static final class Rows<T extends Entity> implements ByLetter<Tree.Node<T>> {
        private final Roll<T> roll;
        private final Desk desk;
        private final Tree<T> tree;
        private final List<Tree.Node<T>> rows;

        Rows(Roll<T> roll, Desk desk) {
            this.roll = roll;
            this.desk = desk;
            List<T> all = desk.reading().all(roll.kind).stream()
                    .sorted(Comparator.comparing((T t) -> desk.names().bare(t), BareOrder.INSTANCE)
                            .thenComparing(Entity::id))
                    .toList();
            this.tree = new Tree<>(all, roll.parent);
            this.rows = all.size() <= Shards.MOST
                    ? tree.nodes()
                    : all.stream().map(one -> new Tree.Node<>(one, 0)).toList();
        }

        @Override
        public Route index() {
            return Routes.list(roll.type);
        }

        @Override
        public String origin() {
            return roll.type.folder();
        }

        @Override
        public List<Tree.Node<T>> rows() {
            return rows;
        }

        /** Of a long register the tops of its trees, if there are any, and else nothing. */
        @Override
        public List<Tree.Node<T>> first() {
            List<Tree.Node<T>> tops =
                    tree.nodes().stream().filter(node -> node.depth() < 2).toList();
            return tops.size() <= Shards.MOST && tops.size() < rows.size() ? tops : List.of();
        }

        @Override
        public String spelled(Tree.Node<T> row) {
            return desk.names().bare(row.value());
        }

        @Override
        public String title(Folio folio) {
            return folio.word("register.judul." + origin());
        }

        @Override
        public String sentence(Folio folio, int shown) {
            String count = folio.word("register.jumlah." + origin(), rows.size());
            return shown == rows.size() || shown == 0 ? count : count + " " + folio.word("register.pohon", shown);
        }

        @Override
        public Frames frames(Folio folio, String title, boolean part) {
            Frames frames = Frames.of(folio, title);
            if (roll.type == RecordType.REGULATION) {
                frames.aged();
            }
            return part ? frames.under(roll.type) : frames.in(origin());
        }

        @Override
        public List<Choice> sisters(Folio folio) {
            return Sisters.of(folio, roll.type);
        }

        @Override
        public List<String> heads() {
            return roll.heads;
        }

        @Override
        public Table.Row row(Folio folio, List<Column> columns, Tree.Node<T> node) {
            List<Line> name = new ArrayList<>();
            name.add(Line.of(folio.link(node.value())));
            name.addAll(roll.below.apply(folio, node.value()));
            List<List<Line>> all = new ArrayList<>();
            all.add(name);
            all.addAll(roll.cells.apply(folio, node.value()));
            return Table.row(columns, all).at(node.depth());
        }
    }
}
