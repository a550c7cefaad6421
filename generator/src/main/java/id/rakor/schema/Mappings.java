package id.rakor.schema;

import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.model.value.Shape.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The definitions of one schema: the forms of plain values, and each record and enumeration that is met on the way from the
 * first. A key that may be left out may also stand there with nothing behind it.
 */
final class Mappings {
    private static final String CLASS = "kelas";

    private final Glossary words;
    private final Plain plain;
    private final FormRules rules;
    private final SortedMap<String, Schema> forms;
    private final SortedMap<String, Schema> made = new TreeMap<>();

    Mappings(Glossary words) {
        this.words = words;
        this.plain = new Plain(words);
        this.rules = new FormRules(plain);
        this.forms = plain.forms();
        use(Plain.EMPTY);
    }

    /** All that were asked for and what they need, by name. */
    Schema definitions() {
        Schema all = Schema.any();
        made.forEach(all::with);
        return all;
    }

    /** What a record of a class is. */
    Schema record(Class<?> type) {
        String name = type.getSimpleName();
        if (!made.containsKey(name)) {
            Schema schema = Schema.any().with("title", words.name(type)).with("description", words.meaning(type));
            made.put(name, schema);
            fill(schema, Shape.of(type));
        }
        return Schema.ref(name);
    }

    /** What an id is. */
    Schema id() {
        return use(Plain.ID);
    }

    private Schema use(String form) {
        made.computeIfAbsent(form, forms::get);
        return Schema.ref(form);
    }

    private void fill(Schema schema, Shape shape) {
        Schema properties = Schema.any();
        List<String> required = new ArrayList<>();
        properties(shape, shape, properties, required);
        List<Schema> rest = new ArrayList<>(rules.whole(shape.type()));
        told(shape, required.isEmpty()).ifPresent(rest::add);
        String keys = String.join(", ", shape.keys());
        schema.with("type", "object").with("errorMessage", words.form("kunci", keys));
        shape.shorthand().ifPresent(part -> shorthand(schema, part));
        schema.with("properties", properties);
        if (!required.isEmpty()) {
            schema.with("required", required);
        }
        schema.with("additionalProperties", false);
        if (!rest.isEmpty()) {
            schema.with("allOf", rest);
        }
    }

    /** A mapping may be its one plain value; what is said of either type does not touch the other. */
    private void shorthand(Schema schema, Part part) {
        Type type = part.component().getGenericType();
        Optional<Part> deeper =
                type instanceof Class<?> c && Shape.isKeyed(c) ? Shape.of(c).shorthand() : Optional.empty();
        if (deeper.isPresent()) {
            shorthand(schema, deeper.get());
            return;
        }
        Schema form = forms.get(Plain.name(type));
        List<Object> types = new ArrayList<>(List.of("object"));
        types.addAll(form.get("type") instanceof List<?> several ? several : List.of(form.get("type")));
        Object keys = schema.get("errorMessage");
        schema.with(form).with("type", types).with("patternErrorMessage", form.get("errorMessage"));
        schema.with("errorMessage", keys);
    }

    private void properties(Shape owner, Shape shape, Schema properties, List<String> required) {
        for (Part part : shape.parts()) {
            if (part.place() == Place.INLINE) {
                properties(owner, Shape.of(part.raw()), properties, new ArrayList<>());
            } else if (part.place() == Place.KEYED) {
                Schema value = rules.of(shape.type(), part.key())
                        .map(rule -> ruled(rule, part))
                        .orElseGet(() -> value(owner, part));
                properties.with(part.key(), property(value, part, words.key(shape.type(), part.key())));
                if (part.required()) {
                    required.add(part.key());
                }
            }
        }
    }

    private Schema ruled(Schema rule, Part part) {
        if (rule.get("$ref") != null || rule.get("items") != null) {
            use(Plain.ID);
        }
        boolean range = rule.get("minimum") != null;
        return range
                ? forms.get(Plain.name(part.component().getGenericType()))
                        .copy()
                        .with(rule)
                : rule;
    }

    private static Schema property(Schema value, Part part, String meaning) {
        Schema property = Schema.any().with("description", meaning);
        if (!part.required()) {
            return property.with("anyOf", List.of(value, Schema.ref(Plain.EMPTY)));
        }
        return part.raw() == List.class ? property.with(value).with("minItems", 1) : property.with(value);
    }

    private Schema value(Shape owner, Part part) {
        return part.raw() == Map.class
                ? map(owner, part)
                : value(part.component().getGenericType());
    }

    private Schema value(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return plain.list(value(generic.getActualTypeArguments()[0]));
        }
        String form = Plain.name(type);
        if (!form.isEmpty()) {
            return use(form);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            made.computeIfAbsent(raw.getSimpleName(), name -> plain.choice(raw));
            return Schema.ref(raw.getSimpleName());
        }
        return record(raw);
    }

    /** Something about each of some fields of the record itself, those beside included. */
    private Schema map(Shape owner, Part part) {
        List<String> fields = new ArrayList<>(owner.keys());
        owner.parts().stream()
                .filter(p -> p.place() == Place.BESIDE)
                .map(Part::key)
                .forEach(fields::add);
        fields.removeIf(key -> key.startsWith(CLASS));
        Schema item = Schema.anyOf(value(part.element()), Schema.ref(Plain.EMPTY));
        String known = words.form("kunci", String.join(", ", fields));
        return Schema.any()
                .with("type", "object")
                .with("errorMessage", known)
                .with("propertyNames", Schema.any().with("enum", fields).with("errorMessage", known))
                .with("additionalProperties", item);
    }

    /** Some keys must be given: one of those so marked, or just any where none is required. */
    private Optional<Schema> told(Shape shape, boolean nothingRequired) {
        List<String> either =
                shape.parts().stream().filter(Part::either).map(Part::key).toList();
        List<String> own = shape.parts().stream()
                .filter(p -> p.place() == Place.KEYED)
                .map(Part::key)
                .toList();
        List<String> keys = either.isEmpty() && nothingRequired ? own : either;
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Schema nothing = Schema.any();
        keys.forEach(key -> nothing.with(key, Schema.ref(Plain.EMPTY)));
        return Optional.of(Schema.not(Schema.any().with("type", "object").with("properties", nothing))
                .with("errorMessage", words.oneOf(keys)));
    }
}
