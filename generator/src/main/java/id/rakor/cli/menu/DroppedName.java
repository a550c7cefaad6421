package id.rakor.cli.menu;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a file as a window writes it where the file is let fall on it: in quotes, escaped, or as an address;
 * or as a person types it.
 */
final class DroppedName {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private DroppedName() {}

    /**
     * The file that is meant.
     *
     * @param typed what stands in the window
     * @param windows whether a backslash parts folders
     */
    static File of(String typed, boolean windows) {
        String plain = typed.strip().replaceFirst("^& +", "");
        if (plain.startsWith("file:")) {
            return ofAddress(plain);
        }
        for (String quote : List.of("\"", "'")) {
            if (plain.length() > 1 && plain.startsWith(quote) && plain.endsWith(quote)) {
                String inside = plain.substring(1, plain.length() - 1);
                return new File(quote.equals("'") && !windows ? inside.replace("'\\''", "'") : inside);
            }
        }
        if (plain.startsWith("~/")) {
            return new File(System.getProperty("user.home"), plain.substring(2));
        }
        boolean escaped = !windows && !new File(plain).exists();
        return new File(escaped ? ESCAPED.matcher(plain).replaceAll("$1") : plain);
    }

    private static File ofAddress(String address) {
        try {
            return Path.of(URI.create(address.replace(" ", "%20"))).toFile();
        } catch (IllegalArgumentException e) {
            return new File(address);
        }
    }
}
