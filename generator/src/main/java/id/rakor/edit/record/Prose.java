package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.model.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of prose files to a record, {@code [nama](orang:budi)}. */
final class Prose {
    private static final String MARKDOWN = ".md";

    private final Path content;
    private final Pattern link;

    Prose(Path content, RecordType type, String id) {
        String kinds = type == RecordType.MEETING ? type.folder() + "|" + RecordType.RESULT.folder() : type.folder();
        this.content = content;
        this.link = Pattern.compile("(\\]\\(\\s*<?(?:" + kinds + "):)" + Pattern.quote(id) + "(?=[)#>\\s])");
    }

    /** The files that link to it, relative to the content folder. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(path -> path.toString().endsWith(MARKDOWN))
                    .filter(path -> link.matcher(text(path)).find())
                    .map(path -> content.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The change of a file whose links are to lead to another id. */
    Change renamed(String file, String to) {
        String before = text(content.resolve(file));
        return new Change(file, before, link.matcher(before).replaceAll("$1" + Matcher.quoteReplacement(to)));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
