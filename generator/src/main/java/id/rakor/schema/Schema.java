package id.rakor.schema;

import id.rakor.json.JsonWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema, or a part of one: keywords in the order in which they were said. It does not know what they mean.
 *
 * <p>What a keyword says is a text, a number, a truth value, a list of such, or a schema.
 */
final class Schema {
    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** One that says nothing yet, and so allows everything. */
    static Schema any() {
        return new Schema();
    }

    /** One that says what another does, under its name among the definitions of the same file. */
    static Schema ref(String name) {
        return new Schema().with("$ref", "#/$defs/" + name);
    }

    /** One that a value fits when it fits one of several. */
    static Schema anyOf(Schema... schemas) {
        return new Schema().with("anyOf", List.of(schemas));
    }

    /** One that a value fits when it does not fit another. */
    static Schema not(Schema schema) {
        return new Schema().with("not", schema);
    }

    /** Says one thing more, or the same thing anew. */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** Says all that another says. */
    Schema with(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** A copy that may say more. */
    Schema copy() {
        return new Schema().with(this);
    }

    /** What a keyword says, or null. */
    Object get(String keyword) {
        return keywords.get(keyword);
    }

    void write(JsonWriter out) {
        out.object();
        keywords.forEach((keyword, value) -> {
            out.key(keyword);
            write(value, out);
        });
        out.end();
    }

    private static void write(Object value, JsonWriter out) {
        if (value instanceof Schema schema) {
            schema.write(out);
        } else if (value instanceof Collection<?> list) {
            out.array();
            list.forEach(item -> write(item, out));
            out.end();
        } else if (value instanceof Boolean truth) {
            out.value(truth);
        } else if (value instanceof Number number) {
            out.value(number.longValue());
        } else {
            out.value((String) value);
        }
    }
}
