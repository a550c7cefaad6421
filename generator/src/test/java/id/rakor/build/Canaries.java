package id.rakor.build;

import id.rakor.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for marks in every byte and every name of an output, archives inflated. */
final class Canaries {
    /** The mark of what lies about in a content folder and belongs to no record. */
    static final String STRAY = "zq9999q";

    private static final Pattern MARK = Pattern.compile("zq\\d{4}q");

    private final Set<String> found = new TreeSet<>();

    private Canaries() {}

    /** The marks found below a folder. */
    static Set<String> in(Path output) throws IOException {
        Canaries canaries = new Canaries();
        for (Path file : Tree.files(output)) {
            canaries.look(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        return canaries.found;
    }

    private void look(String name, byte[] bytes) throws IOException {
        note(name);
        note(new String(bytes, StandardCharsets.ISO_8859_1));
        if (name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    private void note(String text) {
        MARK.matcher(text).results().map(MatchResult::group).forEach(found::add);
    }
}
