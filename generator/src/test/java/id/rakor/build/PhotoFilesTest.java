package id.rakor.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.Tree;
import id.rakor.cli.Session;
import id.rakor.publish.Print;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos on their way from the content folder into the output. */
class PhotoFilesTest {
    private static final String MEETING = "rapat/2026/rakor-tim-terpadu-b08-2026";
    private static final Path TAKEN =
            Project.root().resolve("generator/src/main/resources/contoh/" + MEETING + "/lampiran");
    private static final String PHOTO = "rapat/2024/rakor-a/lampiran/foto.jpg";
    private static final String SHOWN = "situs/rapat/2024/rakor-a/foto.jpg";

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void one_small_meeting_with_a_photo() throws IOException {
        content = folder.resolve("isi");
        output = folder.resolve("hasil");
        write("rakor.yaml", "format: 1\nnama: Basis contoh\nkantor: Kantor contoh\n");
        record("");
        Files.createDirectories(content.resolve(PHOTO).getParent());
        Files.copy(TAKEN.resolve("titik-batas.jpg"), content.resolve(PHOTO));
    }

    private void record(String more) throws IOException {
        write(
                "rapat/2024/rakor-a/rapat.yaml",
                String.join(
                        "\n",
                        "judul: Rapat contoh",
                        "jenis: [rakor]",
                        "status: terlaksana",
                        "asal: kantor",
                        "kelas: biasa",
                        "waktu:",
                        "  mulai: 2024-05-06",
                        "dokumen:",
                        "  - jenis: foto",
                        "    judul: Pilar di titik 4",
                        "    berkas: foto.jpg",
                        "    kelas: biasa",
                        more));
    }

    @Test
    void nothing_that_is_published_tells_where_and_with_what_a_photo_was_taken() throws IOException {
        assertThat(text(TAKEN.resolve("titik-batas.jpg"))).contains("Exif", "Kamera Contoh");
        Path invented = folder.resolve("contoh");
        Session session = Session.run("contoh", "--output", invented.toString(), "--edisi", "penuh");
        assertThat(session.code()).as(session.err()).isZero();
        Path inside = folder.resolve("arsip");
        Tree.unpack(invented.resolve("arsip/rakor-penuh.zip"), inside);

        List<Path> files = new ArrayList<>(Tree.files(invented));
        files.addAll(Tree.files(inside));
        assertThat(files).filteredOn(file -> file.endsWith("titik-batas.jpg")).hasSize(3);
        for (Path file : files) {
            assertThat(text(file)).as(file.toString()).doesNotContain("Exif", "Kamera Contoh");
        }
    }

    @Test
    void a_photo_taken_sideways_stands_upright() throws IOException {
        build();
        BufferedImage taken = ImageIO.read(content.resolve(PHOTO).toFile());
        BufferedImage shown = ImageIO.read(output.resolve(SHOWN).toFile());
        assertThat(taken.getWidth()).isGreaterThan(taken.getHeight());
        assertThat(shown.getHeight()).isEqualTo(taken.getWidth());
        assertThat(shown.getRGB(300, 10) & 0xff).as("the sky is above").isGreaterThan(200);
        assertThat(shown.getRGB(300, 795) & 0xff).as("the earth is below").isLessThan(90);
    }

    @Test
    void a_page_shows_it_with_its_title_and_size() throws IOException {
        build();
        Element img = Jsoup.parse(
                        output.resolve("situs/rapat/2024/rakor-a.html").toFile(), "UTF-8")
                .selectFirst("#dokumen figure img");
        assertThat(img).isNotNull();
        assertThat(img.attr("alt")).isEqualTo("Pilar di titik 4");
        assertThat(img.attr("src")).isEqualTo("rakor-a/foto.jpg");
        assertThat(img.attr("width") + " " + img.attr("height")).isEqualTo("600 800");
        assertThat(img.attr("loading")).isEqualTo("lazy");
    }

    @Test
    void the_recorded_fingerprint_is_held_against_the_file_and_told_to_nobody() throws IOException {
        String print = sha256(content.resolve(PHOTO));
        record("    sha256: " + print);
        Session session = build("--edisi", "penuh");
        assertThat(session.code()).as(session.err()).isZero();
        Tree.unpack(output.resolve("arsip/rakor-penuh.zip"), folder.resolve("arsip"));
        for (Path file : Tree.files(folder)) {
            boolean told = file.startsWith(output.resolve("situs")) || file.startsWith(folder.resolve("arsip"));
            assertThat(told && text(file).contains(print)).as(file.toString()).isFalse();
        }
        Path packed = folder.resolve("arsip/rakor-penuh/data/konten");
        Path again = folder.resolve("lagi");
        Session second = Session.run(
                "bangun",
                "--content",
                packed.toString(),
                "--output",
                again.toString(),
                "--edisi",
                "penuh",
                "--as-of",
                "2026-11-21");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(Tree.hashes(again.resolve("situs"))).isEqualTo(Tree.hashes(output.resolve("situs")));

        record("    sha256: " + "0".repeat(64));
        assertThat(build("--edisi", "penuh").err()).contains("D02");
    }

    @Test
    void one_that_cannot_be_read_is_one_finding_with_its_line_and_nothing_is_published() throws IOException {
        byte[] whole = Files.readAllBytes(content.resolve(PHOTO));
        Files.write(content.resolve(PHOTO), Arrays.copyOf(whole, whole.length / 2));
        Session session = build();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err())
                .containsOnlyOnce("D10")
                .contains("rapat/2024/rakor-a/rapat.yaml:11:")
                .doesNotContain("\tat ", "Exception");
        assertThat(output.resolve("situs")).doesNotExist();
    }

    @Test
    void one_whose_dots_turn_out_to_be_damaged_is_one_finding_too() throws IOException {
        byte[] whole = Files.readAllBytes(content.resolve(PHOTO));
        int frame = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        whole[frame + 1] = (byte) 0xc3;
        Files.write(content.resolve(PHOTO), whole);
        Session session = build();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).containsOnlyOnce("D10").doesNotContain("\tat ", "Exception");
        assertThat(output.resolve("situs")).doesNotExist();
    }

    @Test
    void a_photo_that_has_not_changed_is_not_touched_again() throws IOException {
        build();
        Map<String, Long> before = Tree.times(output);
        assertThat(build().code()).isZero();
        assertThat(Tree.times(output)).isEqualTo(before);

        Files.copy(
                TAKEN.resolve("penandatanganan-kesepakatan.jpg"),
                content.resolve(PHOTO),
                StandardCopyOption.REPLACE_EXISTING);
        build();
        assertThat(ImageIO.read(output.resolve(SHOWN).toFile()).getWidth()).isEqualTo(960);
        Files.write(output.resolve(SHOWN), new byte[] {1});
        build();
        assertThat(ImageIO.read(output.resolve(SHOWN).toFile()).getWidth()).isEqualTo(960);
    }

    @Test
    void one_that_is_withheld_is_not_there() throws IOException {
        Path record = content.resolve("rapat/2024/rakor-a/rapat.yaml");
        Files.writeString(record, Files.readString(record).replace("    kelas: biasa", "    kelas: terbatas"));
        assertThat(build().code()).isZero();
        assertThat(output.resolve(SHOWN)).doesNotExist();
        assertThat(output.resolve(".rakor/foto")).doesNotExist();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String sha256(Path file) throws IOException {
        return Print.of(Files.readAllBytes(file)).sha256();
    }

    private Session build(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "bangun", "--content", content.toString(), "--output", output.toString(), "--as-of", "2026-11-21"));
        arguments.addAll(List.of(more));
        return Session.run(arguments.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
