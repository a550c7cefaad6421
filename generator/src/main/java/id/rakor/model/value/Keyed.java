package id.rakor.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The way between enumeration constants and the words the content uses for them. */
public final class Keyed {
    private Keyed() {}

    /** The word of a constant: its {@link Key}. */
    public static String word(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(Key.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(constant.toString(), e);
        }
    }

    /** All words of an enumeration, in the order of its constants. */
    public static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> word((Enum<?>) c))
                .toList();
    }

    /** The constant that a word means. */
    public static Optional<Enum<?>> constant(Class<?> type, String word) {
        for (Object constant : type.getEnumConstants()) {
            if (word((Enum<?>) constant).equals(word)) {
                return Optional.of((Enum<?>) constant);
            }
        }
        return Optional.empty();
    }
}
