package id.rakor.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import id.rakor.finding.Finding;
import id.rakor.publish.OutputCode;
import id.rakor.publish.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir
    Path temp;

    @Test
    void packs_site_and_content_into_one_folder() throws IOException {
        SortedMap<String, byte[]> entries = Sample.entries(Files.readAllBytes(Sample.archive(temp.resolve("o"))));
        assertThat(entries.keySet())
                .containsExactly(
                        "rakor-publik/BUKA-DULU.html",
                        "rakor-publik/bag-info.txt",
                        "rakor-publik/bagit.txt",
                        "rakor-publik/data/konten/rakor.yaml",
                        "rakor-publik/data/konten/rapat/2018/a/rapat.yaml",
                        "rakor-publik/data/situs/index.html",
                        "rakor-publik/data/situs/lampiran/hadir #2, (final) \u00e9.pdf",
                        "rakor-publik/data/situs/rapat/a/index.html",
                        "rakor-publik/manifest-sha256.txt",
                        "rakor-publik/tagmanifest-sha256.txt");
        assertThat(entries.get("rakor-publik/BUKA-DULU.html")).isEqualTo(Sample.OPENING);
        assertThat(text(entries, "data/situs/index.html")).isEqualTo("<h1>Rapat</h1>");
        assertThat(text(entries, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text(entries, "bag-info.txt")).isEqualTo("""
                        Source-Organization: Sekretariat Tim Terpadu
                        External-Description: Rapat koordinasi: situs dan isinya
                        Bagging-Date: 2026-11-21
                        Payload-Oxum: 50041.5
                        Bag-Software-Agent: Rakor 0.1.0
                        """);
        assertThat(text(entries, "manifest-sha256.txt"))
                .contains("  data/situs/lampiran/hadir #2, (final) \u00e9.pdf\n");
    }

    @Test
    void is_valid_to_an_independent_judge() throws Exception {
        SortedMap<String, byte[]> entries = Sample.entries(Files.readAllBytes(Sample.archive(temp.resolve("o"))));
        judge(Sample.extract(entries, temp.resolve("x")));
    }

    @Test
    void is_no_longer_valid_to_the_judge_when_a_file_is_altered_missing_or_added() throws Exception {
        SortedMap<String, byte[]> entries = Sample.entries(Files.readAllBytes(Sample.archive(temp.resolve("o"))));
        Path altered = Sample.extract(entries, temp.resolve("altered"));
        Files.writeString(altered.resolve("data/situs/index.html"), "<h1>RAPAT</h1>");
        assertThatThrownBy(() -> judge(altered)).hasMessageContaining("index.html");
        Path missing = Sample.extract(entries, temp.resolve("missing"));
        Files.delete(missing.resolve("data/konten/rakor.yaml"));
        assertThatThrownBy(() -> judge(missing)).hasMessageContaining("rakor.yaml");
        Path added = Sample.extract(entries, temp.resolve("added"));
        Files.writeString(added.resolve("data/situs/tamu.html"), "x");
        assertThatThrownBy(() -> judge(added)).hasMessageContaining("tamu.html");
        Path opening = Sample.extract(entries, temp.resolve("opening"));
        Files.writeString(opening.resolve("BUKA-DULU.html"), "x");
        assertThatThrownBy(() -> judge(opening)).hasMessageContaining("BUKA-DULU.html");
    }

    @Test
    void gives_the_same_bytes_for_the_same_input_in_any_order() throws IOException {
        List<ContentFile> turned = new ArrayList<>(Sample.CONTENT);
        Collections.reverse(turned);
        assertThat(Sample.make(temp.resolve("b"), turned, Sample.INFO)).isEmpty();
        assertThat(temp.resolve("b/arsip/rakor-publik.zip")).hasSameBinaryContentAs(Sample.archive(temp.resolve("a")));
    }

    @Test
    void packs_nothing_of_the_output_but_the_site() throws IOException {
        Path output = temp.resolve("o");
        try (Stage stage = Stage.open(output, "publik")) {
            stage.write("situs/index.html", "x", "1");
            stage.write("pdf/a.pdf", "x", "2");
            assertThat(Bundle.make(stage, List.of(), Sample.OPENING, Sample.INFO, stage))
                    .isEmpty();
            assertThat(stage.publish().done()).isTrue();
        }
        assertThat(Sample.entries(Files.readAllBytes(output.resolve("arsip/rakor-publik.zip")))
                        .keySet())
                .filteredOn(name -> name.contains("/data/"))
                .containsExactly("rakor-publik/data/situs/index.html");
    }

    @Test
    void keeps_what_bag_info_says_on_one_line_each_and_leaves_out_what_is_blank() throws IOException {
        BagInfo info = new BagInfo("publik", " ", "dua\nbaris:  satu", LocalDate.of(1945, 8, 17), "Rakor");
        assertThat(Sample.make(temp.resolve("o"), Sample.CONTENT, info)).isEmpty();
        byte[] zip = Files.readAllBytes(temp.resolve("o/arsip/rakor-publik.zip"));
        assertThat(text(Sample.entries(zip), "bag-info.txt")).isEqualTo("""
                        External-Description: dua baris: satu
                        Bagging-Date: 1945-08-17
                        Payload-Oxum: 50041.5
                        Bag-Software-Agent: Rakor
                        """);
    }

    @Test
    void packs_a_file_read_from_disk() throws IOException {
        Path file = Files.writeString(temp.resolve("lampiran.pdf"), "dari cakram");
        List<ContentFile> content = List.of(ContentFile.of("lampiran.pdf", file));
        assertThat(Sample.make(temp.resolve("o"), content, Sample.INFO)).isEmpty();
        byte[] zip = Files.readAllBytes(temp.resolve("o/arsip/rakor-publik.zip"));
        assertThat(text(Sample.entries(zip), "data/konten/lampiran.pdf")).isEqualTo("dari cakram");
    }

    @Test
    void refuses_paths_that_are_too_long_inside_the_archive() {
        String longest = "a".repeat(150 - "rakor-publik/data/konten/".length());
        assertThat(Sample.make(temp.resolve("o"), List.of(file(longest)), Sample.INFO))
                .isEmpty();
        Finding finding = only(Sample.make(temp.resolve("p"), List.of(file(longest + "b")), Sample.INFO));
        assertThat(finding.code()).isEqualTo(BundleCode.LONG);
        assertThat(finding.args()).containsExactly("rakor-publik/data/konten/" + longest + "b", "151", "150");
        assertThat(temp.resolve("p/arsip")).doesNotExist();
    }

    @Test
    void refuses_content_files_that_no_system_keeps_or_that_are_one_to_some() {
        assertThat(code(file("con.yaml"))).isEqualTo(OutputCode.DEVICE);
        assertThat(code(file("../x.yaml"))).isEqualTo(OutputCode.SEGMENT);
        assertThat(code(file("a.yaml"), file("A.yaml"))).isEqualTo(OutputCode.ALIKE);
        assertThat(code(file("a.yaml"), file("a.yaml"))).isEqualTo(OutputCode.DOUBLE);
    }

    @Test
    void says_when_a_published_file_was_edited_by_hand_since() throws IOException {
        Path output = temp.resolve("o");
        Sample.archive(output);
        Files.writeString(output.resolve("situs/index.html"), "<h1>Tapar</h1>");
        try (Stage stage = Stage.open(output, "publik")) {
            stage.keepAll("situs/");
            Finding finding = only(Bundle.make(stage, Sample.CONTENT, Sample.OPENING, Sample.INFO, stage));
            assertThat(finding.code()).isEqualTo(BundleCode.EDITED);
            assertThat(finding.args()).containsExactly("situs/index.html");
        }
    }

    @Test
    void says_when_a_content_file_grew_since_it_was_listed() throws IOException {
        Path file = Files.writeString(temp.resolve("lampiran.pdf"), "satu");
        List<ContentFile> content = List.of(ContentFile.of("lampiran.pdf", file));
        Files.writeString(file, "satu dua");
        assertThat(only(Sample.make(temp.resolve("o"), content, Sample.INFO)).args())
                .containsExactly("lampiran.pdf");
    }

    private static void judge(Path bag) throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
        }
    }

    private Object code(ContentFile... content) {
        return only(Sample.make(temp.resolve("o"), List.of(content), Sample.INFO))
                .code();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ContentFile file(String path) {
        return ContentFile.of(path, Sample.utf8("x"));
    }

    private static String text(SortedMap<String, byte[]> entries, String name) {
        return new String(entries.get("rakor-publik/" + name), StandardCharsets.UTF_8);
    }
}
