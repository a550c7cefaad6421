package id.rakor.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong, or worth knowing: what kind, where, and the arguments its words need. It
 * holds no prose; {@code report} puts it into words.
 *
 * @param code the kind
 * @param place where it stands
 * @param args what the words of this kind are filled with, in the order the kind documents
 * @param near the near name to propose, or empty
 */
public record Finding(Code code, Place place, List<String> args, String near) {
    /** The order in which findings are shown: by file, line or pointer, then code. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.place().file())
            .thenComparing(f -> f.place().line())
            .thenComparing(f -> f.place().column())
            .thenComparing(f -> f.place().pointer())
            .thenComparing(f -> f.code().id())
            .thenComparing(f -> String.join("\u0000", f.args()));

    public Finding {
        args = List.copyOf(args);
    }

    /** A finding without a near name. */
    public static Finding of(Code code, Place place, String... args) {
        return new Finding(code, place, List.of(args), "");
    }

    /** The same finding with a near name to propose. */
    public Finding near(String name) {
        return new Finding(code, place, args, name);
    }
}
