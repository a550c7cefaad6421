package id.rakor.load.bind;

import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys and words that content may use, looked up once a load, and one copy of each id and short
 * text. Many threads may share it.
 */
public final class Vocabulary {
    private static final int SHORT = 40;

    private final Map<Class<?>, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Object>> words = new ConcurrentHashMap<>();
    private final Map<Class<?>, Record> nothing = new ConcurrentHashMap<>();
    private final Map<String, Ref<?>> refs = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** All keys of a mapping of this shape, in order. */
    List<String> keys(Shape shape) {
        return keys.computeIfAbsent(
                shape.type(), type -> shape.keys().stream().map(this::text).toList());
    }

    /** The constants of an enumeration by their words, in order. */
    Map<String, Object> words(Class<?> type) {
        return words.computeIfAbsent(type, t -> {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Object constant : t.getEnumConstants()) {
                map.put(Keyed.word((Enum<?>) constant), constant);
            }
            return Collections.unmodifiableMap(map);
        });
    }

    /** A record of this shape that says nothing. */
    Record nothing(Shape shape) {
        return nothing.computeIfAbsent(
                shape.type(),
                type -> shape.make(
                        shape.parts().stream().map(p -> absent(p.raw())).toList()));
    }

    /** What a component of a class holds when nothing is given. */
    static Object absent(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    /** Whether a text may be an id; quick for those met before. The id of a result is none, though it has been met. */
    boolean isId(String text) {
        return (text.indexOf('#') < 0 && refs.containsKey(text)) || Id.isValid(text);
    }

    Ref<?> ref(String id) {
        return refs.computeIfAbsent(id, Ref::new);
    }

    String text(String text) {
        return text.length() > SHORT ? text : texts.computeIfAbsent(text, t -> t);
    }
}
