package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.catalog.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The records of the invented office in a folder of their own, with something in them that is otherwise. */
final class Altered {
    static final String HELD = "rapat/2026/rakor-tim-terpadu-b08-2026/rapat.yaml";
    static final String PLANNED = "rapat/2026/rakor-tim-terpadu-b12-2026/rapat.yaml";
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");

    private final Path content;

    private Altered(Path content) {
        this.content = content;
    }

    /** The records as they are, of which only some kinds of papers are made. */
    static Altered of(Path work, String... kinds) throws IOException {
        try (Stream<Path> files = Files.walk(INVENTED)) {
            for (Path file : files.toList()) {
                Path there = work.resolve(INVENTED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
        return new Altered(work)
                .with("rakor.yaml", "(?s)  jenis:\n.*?  kop:", "  jenis: [" + String.join(", ", kinds) + "]\n  kop:");
    }

    /** The same with other words in a file, for the first that a pattern finds. */
    Altered with(String file, String pattern, String words) throws IOException {
        Path there = content.resolve(file);
        String text = Files.readString(there);
        assertThat(text).containsPattern(pattern);
        Files.writeString(there, text.replaceFirst(pattern, words));
        return this;
    }

    /** The same without what a pattern finds in a file, wherever it does. */
    Altered without(String file, String pattern) throws IOException {
        Path there = content.resolve(file);
        String text = Files.readString(there);
        assertThat(text).containsPattern(pattern);
        Files.writeString(there, text.replaceAll(pattern, ""));
        return this;
    }

    /** The only paper that is made of a meeting, in the full edition, as it is read aloud. */
    String aloud(String kind, String period) {
        Printed printed = print();
        return StructureText.aloud(printed.paper(kind + "-Rakor-Timdu-Kab-Contoh-Raya-" + period));
    }

    /** The papers of the full edition. */
    Printed print() {
        Printed printed = Printed.of(content, Edition.FULL, null);
        assertThat(printed.findings()).isEmpty();
        return printed;
    }
}
