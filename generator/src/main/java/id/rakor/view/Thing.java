package id.rakor.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page is about, in the vocabulary of schema.org, for machines.
 *
 * @param type its type, {@code "Event"}
 * @param id its {@code @id}, or empty
 * @param properties what is said of it; those without a value are left out
 */
public record Thing(String type, String id, List<Property> properties) {
    public Thing {
        properties = properties.stream().filter(p -> !p.isEmpty()).toList();
    }

    /**
     * Something said of a thing.
     *
     * @param name the property, {@code "startDate"}
     * @param texts values that are texts
     * @param things values that are things
     */
    public record Property(String name, List<String> texts, List<Thing> things) {
        public Property {
            texts = List.copyOf(texts);
            things = List.copyOf(things);
        }

        private boolean isEmpty() {
            return texts.isEmpty() && things.isEmpty();
        }
    }

    /** A thing of a type and id, of which nothing is said yet. */
    static Thing of(String type, String id) {
        return new Thing(type, id, List.of());
    }

    /** The same with a text more; null says nothing. */
    Thing text(String name, String value) {
        return texts(name, value == null ? List.of() : List.of(value));
    }

    /** The same with texts more. */
    Thing texts(String name, List<String> values) {
        return with(new Property(name, values, List.of()));
    }

    /** The same with a thing more; null says nothing. */
    Thing thing(String name, Thing value) {
        return things(name, value == null ? List.of() : List.of(value));
    }

    /** The same with things more. */
    Thing things(String name, List<Thing> values) {
        return with(new Property(name, List.of(), values));
    }

    private Thing with(Property property) {
        List<Property> all = new ArrayList<>(properties);
        all.add(property);
        return new Thing(type, id, all);
    }
}
