package id.rakor.bundle;

import java.util.List;

/** Names of files as an archive from anywhere may bring them. */
final class Names {
    private Names() {}

    /** Whether a name would lead out of the folder into which it is extracted, on any system. */
    static boolean unsafe(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }
}
