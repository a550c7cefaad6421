package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.bind.LoadCode;
import id.rakor.load.bind.Slug;
import id.rakor.model.value.Id;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What names of files, folders and records may be. */
final class Names {
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NEVER_READ = Pattern.compile("\\..*|~\\$.*|#.*#|.*~"
            + "|(?i:.*\\.(bak|swp|swo|tmp|orig|rej)|thumbs\\.db|desktop\\.ini|readme\\.md|readme)");
    private static final Predicate<String> WINDOWS =
            Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]|[. ]$").asPredicate();

    private static final Set<String> ASIDE = Set.of("output", "lembar");

    private Names() {}

    /** Says why a name cannot be an id. */
    static Finding finding(String name, Place place) {
        boolean device = name.length() <= Id.MAX && ID_FORM.matcher(name).matches();
        LoadCode code = device ? LoadCode.DEVICE_NAME : LoadCode.NAME_NOT_ID;
        return new Finding(code, place, List.of(name, Integer.toString(Id.MAX)), device ? "" : Slug.of(name));
    }

    /** Whether a file or folder is none of ours: hidden, a backup of an editor, a README. */
    static boolean isIgnored(String name) {
        return NEVER_READ.matcher(name).matches();
    }

    /** Whether a folder beside those of records is that of the output, or of sheets that are being filled. */
    static boolean isAside(String name) {
        return ASIDE.contains(name);
    }

    /** Whether every computer can write this name. */
    static boolean isPortable(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC) && !WINDOWS.test(name);
    }
}
