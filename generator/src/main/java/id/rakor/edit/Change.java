package id.rakor.edit;

import java.util.Objects;

/**
 * One file as it is and as it is to be.
 *
 * @param file where it lies below the content folder, with slashes
 * @param before its text now, or null where it is new
 * @param after its text to be, or null where it is to go
 */
public record Change(String file, String before, String after) {
    /** A file that is to be. */
    public static Change made(String file, String after) {
        return new Change(file, null, after);
    }

    /** A file that is to go. */
    public static Change gone(String file, String before) {
        return new Change(file, before, null);
    }

    /** Whether anything is different. */
    public boolean isReal() {
        return !Objects.equals(before, after);
    }
}
