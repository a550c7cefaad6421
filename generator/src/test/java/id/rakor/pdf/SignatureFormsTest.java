package id.rakor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.catalog.Edition;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms of signature on a letter: a folder of {@code src/test/cases/tanda-tangan} each, with the settings of the invented
 * office and what a screen reader says of the foot of its invitation. {@code -Dcases.accept} writes that anew.
 */
class SignatureFormsTest {
    private static final Path CASES = Project.root().resolve("generator/src/test/cases/tanda-tangan");
    private static final Path INVENTED = Project.root().resolve("generator/src/main/resources/contoh");
    private static final boolean ACCEPT = System.getProperty("cases.accept") != null;
    private static final String LETTER = "Undangan-Rakor-Timdu-Kab-Contoh-Raya-B12-2026";

    @TestFactory
    Stream<DynamicTest> sign_as_the_case_expects(@TempDir Path work) throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.sorted().toList();
        }
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> expect(one, work)));
    }

    private static void expect(Path one, Path work) throws IOException {
        Path content = work.resolve(one.getFileName());
        copy(INVENTED, content);
        Files.copy(one.resolve("rakor.yaml"), content.resolve("rakor.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Printed printed = Printed.of(content, Edition.FULL, null);
        assertThat(printed.findings()).isEmpty();
        byte[] letter = printed.paper(LETTER);
        assertThat(PaperJudge.faults(letter)).isEmpty();
        assertBoxed(letter, Files.readString(one.resolve("rakor.yaml")).contains("tte: true"));
        String foot = foot(StructureText.aloud(letter));
        Path expected = one.resolve("expected.txt");
        if (ACCEPT) {
            Files.writeString(expected, foot);
        }
        assertThat(foot).isEqualTo(Files.readString(expected));
    }

    /** Only the space of an electronic signature is a box, on the letter and on its enclosure, as wide as the block. */
    private static void assertBoxed(byte[] letter, boolean electronic) {
        for (int page = 1; page <= 2; page++) {
            List<Rectangle2D> boxes = Frames.around(letter, page, "Dewi Ibarat");
            assertThat(boxes).as("page %d", page).hasSize(electronic ? 1 : 0).allSatisfy(box -> {
                assertThat(box.getWidth()).isBetween(190.0, 230.0);
                assertThat(box.getHeight()).isGreaterThan(60);
            });
        }
    }

    /** From the closing sentence to the enclosure. */
    private static String foot(String said) {
        String rest = said.substring(said.indexOf("Atas perhatian"));
        return rest.substring(rest.indexOf('\n') + 1, rest.indexOf("Lampiran surat"))
                        .strip() + "\n";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
