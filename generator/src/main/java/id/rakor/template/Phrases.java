package id.rakor.template;

/** Where templates get their words from: {@code kata("kunci", ...)} asks it. */
@FunctionalInterface
public interface Phrases {
    /**
     * The words of a key, filled.
     *
     * @throws IllegalStateException when there are none, or too few arguments
     */
    String text(String key, Object... args);
}
