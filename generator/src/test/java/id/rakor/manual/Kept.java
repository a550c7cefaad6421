package id.rakor.manual;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pointer of the list leads to.
 *
 * @param record the record it stands in
 * @param key the key of the record that it goes through first
 * @param anchor what the entry under that key is called on the page: its code or its number; or empty
 * @param values the plain values it leads to, never empty
 */
record Kept(Entity record, String key, String anchor, List<Leaf> values) {
    private static final Pattern POINTER = Pattern.compile("([a-z-]+):([a-z0-9-]+)#(.+)");
    private static final Pattern STEP = Pattern.compile("([a-z_]+)(?:\\[([^\\]]+)\\])?(?:\\.|$)");

    /** What an entry holds for the program, or in entries of its own. */
    private static final Set<String> ASIDE = Set.of("kode", "butir", "sumber");

    /** A plain value and the component it stands in. */
    record Leaf(Object value, Shape.Part part) {}

    /** A value and the number or code it was chosen by. */
    private record Chosen(Object value, String by) {}

    /** @throws AssertionError when it leads nowhere */
    static Kept at(Records records, String pointer) {
        Matcher parts = POINTER.matcher(pointer);
        check(parts.matches(), pointer);
        RecordType type = RecordType.named(parts.group(1)).orElseThrow();
        Entity entity = records.find(type, parts.group(2))
                .map(Records.Held::entity)
                .orElseThrow(() -> new AssertionError("no record: " + pointer));
        Leaf here = new Leaf(entity, null);
        String key = null;
        String anchor = "";
        Matcher step = STEP.matcher(parts.group(3));
        int read = 0;
        while (step.find() && step.start() == read) {
            read = step.end();
            here = under(here.value(), step.group(1));
            check(here.value() != null, pointer);
            Chosen chosen =
                    step.group(2) == null ? new Chosen(here.value(), "") : chosen(here.value(), step.group(2), pointer);
            here = new Leaf(chosen.value(), here.part());
            anchor = key == null || step.group(1).equals("butir") ? chosen.by() : anchor;
            key = key == null ? step.group(1) : key;
        }
        check(read == parts.group(3).length(), pointer);
        List<Leaf> values = new ArrayList<>();
        leaves(here, values);
        check(!values.isEmpty(), pointer);
        return new Kept(entity, key, anchor, values);
    }

    private static Leaf under(Object owner, String key) {
        check(owner instanceof Record, key);
        for (Shape.Part part : Shape.of(owner.getClass()).parts()) {
            Object value = part.of((Record) owner);
            if (part.place() == Shape.Place.KEYED && part.key().equals(key)) {
                return new Leaf(value, part);
            }
            if (part.place() == Shape.Place.INLINE
                    && Shape.of(part.raw()).keys().contains(key)) {
                return under(value, key);
            }
        }
        throw new AssertionError("no key " + key + " in " + owner.getClass().getSimpleName());
    }

    private static Chosen chosen(Object value, String by, String pointer) {
        if (value instanceof Map<?, ?> map) {
            check(map.containsKey(by), pointer);
            return new Chosen(map.get(by), "");
        }
        List<?> list = (List<?>) value;
        if (by.matches("\\d+")) {
            check(Integer.parseInt(by) <= list.size(), pointer);
            return new Chosen(list.get(Integer.parseInt(by) - 1), by);
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (fits(list.get(i), by)) {
                found.add(i);
            }
        }
        check(found.size() == 1, pointer);
        boolean code = list.get(found.get(0)) instanceof Record && by.indexOf('=') < 0;
        return new Chosen(list.get(found.get(0)), code ? by : Integer.toString(found.get(0) + 1));
    }

    private static boolean fits(Object item, String by) {
        if (item instanceof Ref<?> || item instanceof Enum<?>) {
            return word(item).equals(by);
        }
        String[] pair = by.contains("=") ? by.split("=", 2) : new String[] {"kode", by};
        return item instanceof Record
                && Objects.equals(word(under(item, pair[0]).value()), pair[1]);
    }

    private static String word(Object value) {
        return value instanceof Ref<?> ref
                ? ref.id()
                : value instanceof Enum<?> choice ? Keyed.word(choice) : String.valueOf(value);
    }

    private static void leaves(Leaf leaf, List<Leaf> into) {
        if (leaf.value() instanceof List<?> list) {
            list.forEach(item -> leaves(new Leaf(item, leaf.part()), into));
        } else if (Shape.isKeyed(leaf.value())) {
            Record owner = (Record) leaf.value();
            Shape.of(owner.getClass()).parts().stream()
                    .filter(part -> part.place() == Shape.Place.KEYED && !ASIDE.contains(part.key()))
                    .forEach(part -> leaves(new Leaf(part.of(owner), part), into));
        } else if (leaf.value() != null) {
            into.add(leaf);
        }
    }

    private static void check(boolean right, String pointer) {
        if (!right) {
            throw new AssertionError("leads nowhere: " + pointer);
        }
    }
}
