package id.rakor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import id.rakor.publish.Print;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final String ROOT = "rakor-publik/";

    @TempDir
    Path temp;

    private Path archive;
    private byte[] zip;
    private SortedMap<String, byte[]> entries;

    @BeforeEach
    void pack() throws IOException {
        archive = Sample.archive(temp.resolve("output"));
        zip = Files.readAllBytes(archive);
        entries = Sample.entries(zip);
    }

    @Test
    void finds_nothing_wrong_with_a_whole_archive() {
        Verdict verdict = Verifier.verify(archive);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.files()).isEqualTo(5);
        assertThat(verdict.bytes()).isEqualTo(50_041);
        assertThat(verdict.seal())
                .isEqualTo(
                        Print.of(entries.get(ROOT + "tagmanifest-sha256.txt")).sha256());
    }

    @Test
    void takes_the_extracted_folder_and_the_folder_around_it() throws IOException {
        Path bag = Sample.extract(entries, temp.resolve("x"));
        assertThat(Verifier.verify(bag)).isEqualTo(Verifier.verify(archive));
        assertThat(Verifier.verify(temp.resolve("x"))).isEqualTo(Verifier.verify(archive));
    }

    @Test
    void takes_an_archive_packed_again_by_another_program() throws IOException {
        entries.put(ROOT, new byte[0]);
        entries.put(ROOT + "data/", new byte[0]);
        assertThat(verify(Sample.zip(entries)).findings()).isEmpty();
        SortedMap<String, byte[]> flat = new TreeMap<>();
        entries.forEach((name, bytes) -> flat.put(name.substring(ROOT.length()), bytes));
        flat.remove("");
        assertThat(verify(Sample.zip(flat)).findings()).isEmpty();
    }

    @Test
    void names_what_is_missing() throws IOException {
        entries.remove(ROOT + "data/situs/index.html");
        entries.remove(ROOT + "BUKA-DULU.html");
        assertFound("B04 BUKA-DULU.html", "B04 data/situs/index.html");
    }

    @Test
    void names_what_was_added() throws IOException {
        entries.put(ROOT + "data/situs/tamu.html", new byte[1]);
        entries.put(ROOT + "autorun.inf", new byte[1]);
        entries.put("di-luar.txt", new byte[1]);
        assertFound("B05 di-luar.txt", "B05 autorun.inf", "B05 data/situs/tamu.html");
    }

    @Test
    void names_what_was_altered() throws IOException {
        entries.get(ROOT + "data/situs/index.html")[3] ^= 1;
        entries.get(ROOT + "BUKA-DULU.html")[3] ^= 1;
        assertFound("B06 BUKA-DULU.html", "B06 data/situs/index.html");
    }

    @Test
    void names_a_manifest_that_was_altered_together_with_its_file() throws IOException {
        byte[] forged = Sample.utf8("palsu");
        String before = Print.of(entries.get(ROOT + "data/situs/index.html")).sha256();
        entries.put(ROOT + "data/situs/index.html", forged);
        replace("manifest-sha256.txt", before, Print.of(forged).sha256());
        assertFound("B06 manifest-sha256.txt");
    }

    @Test
    void names_an_altered_bag_info() throws IOException {
        replace("bag-info.txt", "2026-11-21", "2025-11-21");
        assertFound("B06 bag-info.txt");
    }

    @Test
    void says_when_count_and_length_are_not_as_stated() throws IOException {
        replace("bag-info.txt", "50041.5", "50041.6");
        seal();
        assertFound("B09 6 50041 5 50041");
    }

    @Test
    void says_when_count_and_length_cannot_be_understood() throws IOException {
        replace("bag-info.txt", "50041.5", "lima");
        seal();
        assertFound("B11 bag-info.txt 4");
    }

    @Test
    void names_the_files_that_every_archive_needs() throws IOException {
        for (String name : List.of("bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")) {
            SortedMap<String, byte[]> without = new TreeMap<>(entries);
            without.remove(ROOT + name);
            assertThat(told(verify(Sample.zip(without)))).contains("B10 " + name);
        }
    }

    @Test
    void names_entries_that_come_twice() throws IOException {
        entries.put(ROOT + "data/situs/indeX.html", entries.get(ROOT + "data/situs/index.html"));
        byte[] patched = new String(Sample.zip(entries), StandardCharsets.ISO_8859_1)
                .replace("indeX.html", "index.html")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told(verify(patched))).containsExactly("B07 rakor-publik/data/situs/index.html uji.zip");
    }

    @Test
    void names_lines_that_come_twice_in_a_manifest() throws IOException {
        String manifest = text("manifest-sha256.txt");
        entries.put(
                ROOT + "manifest-sha256.txt",
                Sample.utf8(manifest + manifest.lines().findFirst().orElseThrow() + "\n"));
        seal();
        assertFound("B07 data/konten/rakor.yaml manifest-sha256.txt");
    }

    @Test
    void names_entries_that_would_leave_the_folder() throws IOException {
        for (String name : List.of("../x", ROOT + "../../x", "/etc/x", "c:/x", "a\\..\\x")) {
            SortedMap<String, byte[]> more = new TreeMap<>(entries);
            more.put(name, new byte[1]);
            assertThat(told(verify(Sample.zip(more)))).containsExactly("B08 " + name);
        }
    }

    @Test
    void names_lines_of_a_manifest_that_would_leave_the_folder() throws IOException {
        String line = "0".repeat(64) + "  data/../../etc/passwd\n";
        entries.put(ROOT + "manifest-sha256.txt", Sample.utf8(text("manifest-sha256.txt") + line));
        seal();
        assertFound("B08 data/../../etc/passwd");
    }

    @Test
    void points_at_a_line_that_is_no_line_of_a_manifest() throws IOException {
        entries.put(ROOT + "manifest-sha256.txt", Sample.utf8(text("manifest-sha256.txt") + "abc\n"));
        seal();
        assertFound("B11 manifest-sha256.txt 6");
        entries.put(ROOT + "manifest-sha256.txt", new byte[] {(byte) 0xff, '\n'});
        seal();
        assertFound("B11 manifest-sha256.txt 1");
        entries.put(ROOT + "manifest-sha256.txt", Sample.utf8("0".repeat(64) + "  data/" + "a".repeat(9_000)));
        seal();
        assertFound("B11 manifest-sha256.txt 1");
    }

    @Test
    void points_at_a_line_that_stands_in_the_wrong_manifest() throws IOException {
        String tag = "0".repeat(64) + "  bagit.txt\n";
        entries.put(ROOT + "manifest-sha256.txt", Sample.utf8(text("manifest-sha256.txt") + tag));
        seal();
        assertFound("B11 manifest-sha256.txt 6");
    }

    @Test
    void names_an_entry_whose_data_are_cut_short() throws IOException {
        byte[] cut = zip.clone();
        String name = ROOT + "data/situs/rapat/a/index.html";
        int entry = new String(cut, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
        assertThat(new String(cut, entry, 4, StandardCharsets.ISO_8859_1)).isEqualTo("PK\1\2");
        assertThat(cut[entry + 20]).isGreaterThan((byte) 9);
        cut[entry + 20] -= 9;
        assertThat(told(verify(cut))).containsExactly("B06 data/situs/rapat/a/index.html", "B18 uji.zip");
    }

    @Test
    void says_that_a_version_is_not_known_here() throws IOException {
        replace("bagit.txt", "1.0", "2.0");
        seal();
        assertFound("B15 2.0");
        replace("bagit.txt", "2.0", "baru");
        replace("bagit.txt", "UTF-8", "UTF-16");
        seal();
        assertFound("B11 bagit.txt 1", "B11 bagit.txt 2");
    }

    @Test
    void accepts_windows_line_ends_in_manifests_of_others() throws IOException {
        replace("manifest-sha256.txt", "\n", "\r\n");
        seal();
        assertThat(verify(Sample.zip(entries)).findings()).isEmpty();
    }

    @Test
    void finds_bytes_before_behind_and_between_the_entries() throws IOException {
        byte[] tail = Arrays.copyOf(zip, zip.length + 5);
        assertThat(told(verify(tail))).containsAnyOf("B18 uji.zip", "B03 uji.zip");
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(entry("tersembunyi.html"));
        joined.write(zip);
        assertThat(told(verify(joined.toByteArray()))).containsExactly("B18 uji.zip");
    }

    @Test
    void finds_an_entry_whose_head_bears_another_name() throws IOException {
        byte[] two = new String(zip, StandardCharsets.ISO_8859_1)
                .replaceFirst("BUKA-DULU.html", "BUKA-DULU.scr\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told(verify(two))).containsExactly("B18 uji.zip");
    }

    /** A ZIP of one entry without its directory, as it may stand hidden in another ZIP. */
    private static byte[] entry(String name) throws IOException {
        byte[] alone = Sample.zip(Map.of(name, new byte[100]));
        return Arrays.copyOf(alone, new String(alone, StandardCharsets.ISO_8859_1).indexOf("PK\1\2"));
    }

    @Test
    void says_that_it_is_no_archive() throws IOException {
        assertThat(told(verify(Sample.utf8("bukan arsip")))).containsExactly("B02 uji.zip");
        assertThat(told(verify(new byte[0]))).containsExactly("B02 uji.zip");
        assertThat(told(verify(Sample.zip(Map.of("a.txt", new byte[3]))))).containsExactly("B02 uji.zip");
        assertThat(told(Verifier.verify(Files.createDirectory(temp.resolve("kosong")))))
                .containsExactly("B02 kosong");
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThat(told(Verifier.verify(temp.resolve("tidak-ada.zip")))).containsExactly("B01 tidak-ada.zip");
    }

    @Test
    void finds_every_truncation() throws IOException {
        for (int length = 4; length < zip.length; length += 1 + zip.length / 150) {
            assertThat(told(verify(Arrays.copyOf(zip, length))))
                    .as("%d bytes", length)
                    .containsExactly("B03 uji.zip");
        }
    }

    @Test
    void finds_every_flipped_bit_that_changes_what_is_extracted() throws IOException {
        int found = 0;
        for (int at = 0; at < zip.length; at += 3) {
            byte[] flipped = zip.clone();
            flipped[at] ^= (byte) (1 << at / 3 % 8);
            Verdict verdict = verify(flipped);
            if (verdict.findings().isEmpty()) {
                assertSameEntries(temp.resolve("uji.zip"), at);
            } else {
                found++;
            }
        }
        assertThat(found).isGreaterThan(zip.length / 6);
    }

    private void assertSameEntries(Path file, int at) throws IOException {
        SortedMap<String, String> there = new TreeMap<>();
        try (ZipFile read = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(read.entries())) {
                there.put(entry.getName(), Print.of(read.getInputStream(entry)).sha256());
            }
        }
        SortedMap<String, String> before = new TreeMap<>();
        entries.forEach((name, bytes) -> before.put(name, Print.of(bytes).sha256()));
        assertThat(there).as("byte %d", at).isEqualTo(before);
    }

    @Test
    void counts_what_is_more_than_fifty_of_a_kind() throws IOException {
        for (int i = 0; i < 60; i++) {
            entries.put(ROOT + "data/situs/tamu-" + i, new byte[1]);
        }
        List<String> told = told(verify(Sample.zip(entries)));
        assertThat(told).hasSize(51).endsWith("B13 10 B05");
    }

    @Test
    void does_not_unpack_a_bomb_to_its_end() throws IOException {
        Path bomb = temp.resolve("bom.zip");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zipped = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zipped.putNextEntry(new ZipEntry(entry.getKey()));
                zipped.write(entry.getValue());
                if (entry.getKey().endsWith("index.html")) {
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < 130; i++) {
                        zipped.write(zeros);
                    }
                }
            }
        }
        assertThat(told(Verifier.verify(bomb))).contains("B12 bom.zip");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void does_not_follow_links_in_an_extracted_folder() throws IOException {
        Path bag = Sample.extract(entries, temp.resolve("x"));
        Path outside = Files.write(temp.resolve("di-luar"), entries.get(ROOT + "data/situs/index.html"));
        Files.delete(bag.resolve("data/situs/index.html"));
        Files.createSymbolicLink(bag.resolve("data/situs/index.html"), outside);
        assertThat(told(Verifier.verify(bag)))
                .containsExactly("B04 data/situs/index.html", "B08 data/situs/index.html");
    }

    @Test
    void finds_the_same_in_a_folder_as_in_a_zip() throws IOException {
        entries.put(ROOT + "data/situs/tamu.html", new byte[1]);
        entries.remove(ROOT + "data/konten/rakor.yaml");
        entries.get(ROOT + "data/situs/index.html")[0] ^= 1;
        List<String> told = told(verify(Sample.zip(entries)));
        assertThat(told).hasSize(3);
        assertThat(told(Verifier.verify(Sample.extract(entries, temp.resolve("x")))))
                .isEqualTo(told);
    }

    private void assertFound(String... expected) throws IOException {
        assertThat(told(verify(Sample.zip(entries)))).containsExactly(expected);
    }

    private Verdict verify(byte[] bytes) throws IOException {
        return Verifier.verify(Files.write(temp.resolve("uji.zip"), bytes));
    }

    /** Renews the tag manifest, as a forger would. */
    private void seal() {
        StringBuilder lines = new StringBuilder();
        entries.forEach((name, bytes) -> {
            String tag = name.substring(ROOT.length());
            if (!tag.startsWith("data/") && !tag.startsWith("tagmanifest")) {
                lines.append(Print.of(bytes).sha256()).append("  ").append(tag).append('\n');
            }
        });
        entries.put(ROOT + "tagmanifest-sha256.txt", Sample.utf8(lines.toString()));
    }

    private void replace(String name, String from, String to) {
        String text = text(name);
        assertThat(text).contains(from);
        entries.put(ROOT + name, Sample.utf8(text.replace(from, to)));
    }

    private String text(String name) {
        return new String(entries.get(ROOT + name), StandardCharsets.UTF_8);
    }

    private List<String> told(Verdict verdict) {
        return verdict.findings().stream().map(this::told).toList();
    }

    private String told(Finding finding) {
        String folder = temp.toString().replace('\\', '/') + "/";
        return finding.code().id() + " " + String.join(" ", finding.args()).replace(folder, "");
    }
}
