package id.rakor.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Sitting;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a sitting at the menu, with the records of the invented office: {@code ketik.txt} is typed, {@code layar.txt}
 * is seen, without what the commands say, and after it what was opened. With {@code -Dcases.accept} it is written anew.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "paths and the name of the launcher are others")
class MenuCasesTest {
    private static final Path CASES = Path.of("src/test/cases/menu");
    private static final String SAID =
            "(?ms)^(Perintah: [^\n]*)\n.*?^(Selesai\\.|Belum selesai: [^\n]*|Tidak berhasil: [^\n]*)$";

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shows_what_the_case_expects(String name) throws IOException {
        Path content = folder.resolve("kantor");
        Loader.layExample(content);
        Files.writeString(folder.resolve("notula.docx"), "");
        List<String> typed = Files.readAllLines(CASES.resolve(name).resolve("ketik.txt")).stream()
                .map(line -> line.replace("KERJA", folder.toString()))
                .toList();

        Sitting sitting = Sitting.at(folder, typed, "--content", content.toString());

        StringBuilder seen = new StringBuilder(sitting.screen()).append("=> ").append(sitting.code());
        sitting.opened().forEach(file -> seen.append("\n=> ").append(file));
        String shown =
                seen.append('\n').toString().replace(folder.toString(), "KERJA").replaceAll(SAID, "$1\n\u2026\n$2");
        Path expected = CASES.resolve(name).resolve("layar.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }
}
