package id.rakor.edit.press;

import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.PressCode;
import id.rakor.edit.record.EditedFile;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.Records.Held;
import id.rakor.model.source.FieldNote;
import id.rakor.model.source.Reading;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts what a further report says beside what a record says: what is not there is set, what differs becomes another reading
 * with its source. What is there is not changed. A report that was taken before adds no reading: what differs from it now was
 * decided by whoever keeps the record.
 */
final class Readings {
    private static final String NOTES = "/keterangan";
    private static final String OTHERS = "bacaan_lain";

    private final EditedFile file;
    private final Held held;
    private final Values values;
    private final String source;
    private final boolean known;

    /**
     * One for a record.
     *
     * @param held the record as it is
     * @param source the id of the further report
     * @param known whether the report was taken for the record before
     */
    Readings(EditedFile file, Held held, Values values, String source, boolean known) {
        this.file = file;
        this.held = held;
        this.values = values;
        this.source = source;
        this.known = known;
    }

    /**
     * What is said of a key.
     *
     * @param mapping where the key stands, {@code ""} for the record itself
     * @param type the type of that mapping
     * @param judged whether the report was taken for it before
     */
    record Spot(String mapping, Class<?> type, String key, FactKind kind, boolean judged) {
        private List<String> order() {
            return Shape.of(type).keys();
        }
    }

    /** Compares the values of a key as texts; where the record has none, what the report says is set. */
    void compare(Spot spot, String recorded, String told, Node value) {
        if (told.isEmpty() || isSame(told, recorded)) {
            return;
        }
        if (recorded.isEmpty()) {
            file.set(spot.mapping(), Entry.of(spot.key(), value), spot.order());
            return;
        }
        values.findings()
                .add(new Finding(
                        known || spot.judged() ? PressCode.SETTLED : PressCode.DIFFERS,
                        Place.of(held.file(), spot.mapping() + "/" + spot.key()),
                        List.of(held.entity().id().text(), told, values.label(spot.kind()), recorded),
                        ""));
        if (!known && !spot.judged()) {
            beside(spot, told);
        }
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || !Known.key(one).isEmpty() && Known.key(one).equals(Known.key(other));
    }

    private void beside(Spot spot, String told) {
        Node reading =
                new Draft().text("nilai", told).texts("sumber", List.of(source)).tree();
        String notes = spot.mapping() + NOTES;
        String note = notes + "/" + spot.key();
        if (file.node(note).isPresent()) {
            again(note, told, reading);
            return;
        }
        Entry entry = Entry.of(
                spot.key(),
                new Draft().node(OTHERS, Sequence.of(List.of(reading))).tree());
        if (file.node(notes).isPresent()) {
            file.set(notes, entry, spot.order());
        } else {
            file.set(spot.mapping(), Entry.of("keterangan", Mapping.of(List.of(entry))), spot.order());
        }
    }

    /** A reading beside others; of one that is there already the report becomes a further source. */
    private void again(String note, String told, Node reading) {
        List<Node> others = items(note + "/" + OTHERS);
        int at = index(others, item -> isSame(text(item, "nilai"), told));
        if (at < 0) {
            file.append(
                    note, OTHERS, List.of(reading), Shape.of(FieldNote.class).keys());
        } else if (others.get(at) instanceof Mapping) {
            cite(note + "/" + OTHERS + "/" + at, Reading.class);
        }
    }

    /** Names the report as a source of a part, once. */
    void cite(String mapping, Class<?> type) {
        if (!known && !isCited(mapping)) {
            file.append(
                    mapping,
                    "sumber",
                    List.of(Scalar.text(source)),
                    Shape.of(type).keys());
        }
    }

    /** Whether the report was taken for the record before. */
    boolean isKnown() {
        return known;
    }

    /** Whether the report is named as a source of a part. */
    boolean isCited(String mapping) {
        return items(mapping + "/sumber").stream()
                .anyMatch(item -> item instanceof Scalar plain && plain.text().equals(source));
    }

    /** The items of a list; none where there is none. */
    List<Node> items(String pointer) {
        Optional<Node> list = file.node(pointer);
        return list.isPresent() && list.get() instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** Which of some items is meant; -1 where none is. */
    static int index(List<Node> items, Predicate<Node> meant) {
        for (int i = 0; i < items.size(); i++) {
            if (meant.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The text under a key of a part, or that of a part that is no more than a text. */
    static String text(Node node, String key) {
        return node instanceof Scalar plain
                ? plain.text()
                : node instanceof Mapping mapping
                        ? mapping.entry(key)
                                .map(Entry::value)
                                .filter(Scalar.class::isInstance)
                                .map(value -> ((Scalar) value).text())
                                .orElse("")
                        : "";
    }
}
