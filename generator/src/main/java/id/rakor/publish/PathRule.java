package id.rakor.publish;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which relative paths hold on Windows, macOS and Linux alike, on a stick and in an archive. It judges
 * one path; that two paths are alike is told by {@link #fold}. A percent sign is refused too: readers of
 * BagIt manifests and of addresses disagree on what it means.
 */
public final class PathRule {
    /** The greatest length of a path, in UTF-16 units, from the output folder or the archive's root. */
    public static final int LONGEST = 150;

    private static final int LONGEST_NAME_BYTES = 240;
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

    private PathRule() {}

    /**
     * The first fault of a path, or nothing.
     *
     * @param route the path with forward slashes
     * @param origin what wants it, named in the finding
     */
    public static Optional<Finding> fault(String route, String origin) {
        if (route.length() > LONGEST) {
            return fault(OutputCode.LONG, route, origin, "" + route.length(), "" + LONGEST);
        }
        for (String name : route.split("/", -1)) {
            Optional<Finding> fault = ofName(route, origin, name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What two paths have in common when some file system takes them for one. */
    public static String fold(String route) {
        String folded = Normalizer.normalize(route, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static Optional<Finding> ofName(String route, String origin, String name) {
        if (name.isBlank() || name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return fault(OutputCode.SEGMENT, route, origin, name);
        }
        if (DEVICE.matcher(name).matches()) {
            return fault(OutputCode.DEVICE, route, origin, name);
        }
        int bad = name.codePoints().filter(PathRule::refused).findFirst().orElse(-1);
        if (bad >= 0) {
            return fault(OutputCode.CHARACTER, route, origin, name, shown(bad));
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST_NAME_BYTES
                ? fault(OutputCode.LONG, route, origin, "" + bytes, "" + LONGEST_NAME_BYTES)
                : Optional.empty();
    }

    private static boolean refused(int c) {
        return "<>:\"|?*\\%".indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static String shown(int c) {
        return c > ' ' && c < 127 ? Character.toString(c) : String.format(Locale.ROOT, "U+%04X", c);
    }

    private static Optional<Finding> fault(OutputCode code, String route, String... rest) {
        String[] args = new String[rest.length + 1];
        args[0] = route;
        System.arraycopy(rest, 0, args, 1, rest.length);
        return Optional.of(Finding.of(code, Place.file(""), args));
    }
}
