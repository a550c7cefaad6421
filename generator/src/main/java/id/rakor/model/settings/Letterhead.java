package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.util.List;

/**
 * The letterhead of an office. Emblems are the office's own affair: none comes with the program.
 *
 * @param logo name of a PNG or JPEG file beside rakor.yaml, at most 1 MB and 4,000 dots a side; or null
 * @param alternative what the logo shows, in words, or null
 * @param lines the names of the office, from the highest body down; the last one is the office itself
 * @param address address, telephone and the like, in small type
 */
public record Letterhead(
        @Key("lambang") String logo,
        @Key("lambang_teks") String alternative,
        @Key("baris") List<String> lines,
        @Key("alamat") List<String> address) {
    /** No letterhead. */
    public static final Letterhead NONE = new Letterhead(null, null, List.of(), List.of());

    public Letterhead {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
