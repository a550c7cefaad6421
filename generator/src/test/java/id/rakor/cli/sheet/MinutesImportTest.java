package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.minutes.Docx;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a kind of document: its parts, what becomes of it, {@code notula.md}, and what is said about it,
 * {@code konsol.txt}. With {@code -Dcases.accept} both are written down as what they must be.
 */
class MinutesImportTest {
    private static final Path CASES = Path.of("src/test/cases/notula");
    private static final String ID = "rakor-tim-terpadu-b12-2026";
    private static final String MINUTES = "rapat/2026/" + ID + "/notula.md";

    @TempDir
    private Path folder;

    private Path content;
    private Path file;

    @BeforeEach
    void lay_the_example() throws IOException {
        content = folder.resolve("content");
        file = folder.resolve("notula.docx");
        Loader.layExample(content);
        Files.deleteIfExists(content.resolve(MINUTES));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_what_the_case_expects_and_then_stays(String name) throws IOException {
        Path expected = CASES.resolve(name);
        Files.write(file, Docx.of(expected));
        Session session = run("impor", file.toString(), "--rapat", ID, "--ya");
        assertThat(session.code()).as(session.err()).isZero();

        String minutes = Files.readString(content.resolve(MINUTES));
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(expected.resolve("notula.md"), minutes);
            Files.writeString(expected.resolve("konsol.txt"), session.err());
        }
        assertThat(minutes).isEqualTo(Files.readString(expected.resolve("notula.md")));
        assertThat(session.err()).isEqualTo(Files.readString(expected.resolve("konsol.txt")));

        Session again = run("impor", file.toString(), "--rapat", ID, "--ya");
        assertThat(again.out()).isEqualTo("Tidak ada yang berubah.\n");
        assertThat(run("periksa").code()).isZero();
    }

    @Test
    void shows_how_minutes_that_are_there_change_and_leaves_them_without_a_yes() throws IOException {
        Files.writeString(content.resolve(MINUTES), "## Pembukaan\n\nKalimat lama.\n");
        Files.write(file, Docx.of(Map.of("document", "<w:p><w:r><w:t>Kalimat baru.</w:t></w:r></w:p>")));
        Session session = run("impor", file.toString(), "--rapat", ID);

        assertThat(session.out()).contains("  - Kalimat lama.", "  + Kalimat baru.");
        assertThat(content.resolve(MINUTES)).hasContent("## Pembukaan\n\nKalimat lama.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "notula.pdf, '%PDF-1.7 ...', X01, berkas jenis pdf",
        "notula.rtf, '{\\rtf1 ...', X01, berkas jenis rtf",
        "notula.docx, '<html><p>', X01, berkas jenis html",
        "notula.docx, 'PK\u0003\u0004 terpotong', X03, rusak",
        "notula.docx, 'teks biasa', X03, rusak",
        "notula.docx, '', X05, tidak ada kata"
    })
    void says_what_a_file_is_that_is_no_document(String name, String head, String code, String seen)
            throws IOException {
        Path other = folder.resolve(name);
        Files.write(other, head.getBytes(StandardCharsets.ISO_8859_1));
        refuses(other, code, seen);
    }

    @Test
    void tells_an_old_document_from_a_locked_one() throws IOException {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path old = folder.resolve("notula.doc");
        Files.write(old, head);
        refuses(old, "X01", "berkas jenis doc");

        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = new byte[head.length + name.length];
        System.arraycopy(head, 0, locked, 0, head.length);
        System.arraycopy(name, 0, locked, head.length, name.length);
        Files.write(file, locked);
        refuses(file, "X02", "kata sandi");
    }

    @Test
    void refuses_a_document_that_asks_for_files_of_others_or_is_cut_off_inside() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        byte[] bytes = Docx.of(Map.of("document", "</w:body>" + entity + "<w:p>&e;</w:p>"));
        Files.write(file, bytes);
        refuses(file, "X03", "rusak");
    }

    @Test
    void refuses_a_document_without_words() throws IOException {
        Files.write(file, Docx.of(Map.of("document", "<w:p/><w:p/>")));
        refuses(file, "X05", "tidak ada kata");
    }

    @Test
    void refuses_an_unknown_meeting_and_a_missing_one() throws IOException {
        Files.write(file, Docx.of(Map.of("document", "<w:p><w:r><w:t>Isi.</w:t></w:r></w:p>")));
        Session session = run("impor", file.toString(), "--rapat", "rakor-tim-terpadu-b12-2027", "--ya");

        assertThat(session.err()).contains("X06", "rakor-tim-terpadu-b12-2026");
        assertThat(session.code()).isEqualTo(1);
        assertThat(run("impor", file.toString(), "--ya").code()).isEqualTo(2);
        assertThat(run("impor", file.toString(), "--rapat", ID, "--sebagai", "hadir")
                        .code())
                .isEqualTo(2);
    }

    private void refuses(Path other, String code, String seen) {
        Session session = run("impor", other.toString(), "--rapat", ID, "--ya");
        assertThat(session.err()).contains(code, seen, "perbaikan");
        assertThat(session.code()).isEqualTo(1);
        assertThat(content.resolve(MINUTES)).doesNotExist();
    }

    private Session run(String... args) {
        return Session.run(
                Stream.concat(Stream.of(args), Stream.of("--content", content.toString(), "--as-of", "2027-03-01"))
                        .toArray(String[]::new));
    }
}
