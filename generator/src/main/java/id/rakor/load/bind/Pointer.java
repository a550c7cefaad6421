package id.rakor.load.bind;

import java.util.Arrays;
import java.util.List;

/** Ways through a tree as JSON pointers spell them (RFC 6901). */
public final class Pointer {
    private Pointer() {}

    /** One key further. */
    public static String to(String pointer, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return pointer + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }

    /** One list position further. */
    public static String to(String pointer, int position) {
        return pointer + "/" + position;
    }

    /** The keys and positions on the way. */
    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
