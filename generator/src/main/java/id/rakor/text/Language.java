package id.rakor.text;

import java.util.Arrays;
import java.util.Optional;

/** A language that pages and messages can be written in. */
public enum Language {
    /** Indonesian, the language of the offices. */
    INDONESIAN("id"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its two letters, {@code "id"}: as an option, as a file name and in the pages. */
    public String code() {
        return code;
    }

    /** The language of two letters; empty when it is none of ours. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
