package id.rakor.view;

import id.rakor.model.value.Id;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records for tests: what is not given is absent. */
public final class Fill {
    private Fill() {}

    /** A record from content keys and values; {@code "id"} gives the id. */
    public static <R extends Record> R of(Class<R> type, Object... keysAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        R record = type.cast(make(type, given));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + given.keySet());
        }
        return record;
    }

    private static Record make(Class<?> type, Map<String, Object> given) {
        Shape shape = Shape.of(type);
        List<Object> values = new ArrayList<>();
        for (Shape.Part part : shape.parts()) {
            values.add(
                    switch (part.place()) {
                        case IDENTITY -> new Id((String) given.remove("id"));
                        case INLINE -> make(part.raw(), given);
                        default -> given.containsKey(part.key()) ? given.remove(part.key()) : absent(part);
                    });
        }
        return shape.make(values);
    }

    private static Object absent(Shape.Part part) {
        if (part.raw() == List.class) {
            return List.of();
        }
        return part.raw() == Map.class ? Map.of() : null;
    }
}
