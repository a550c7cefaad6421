package id.rakor.bundle;

import id.rakor.finding.Finding;
import id.rakor.publish.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small archive, and ways to take one apart and put it together again. */
final class Sample {
    static final BagInfo INFO = new BagInfo(
            "publik",
            "Sekretariat Tim Terpadu",
            "Rapat koordinasi: situs dan isinya",
            LocalDate.of(2026, 11, 21),
            "Rakor 0.1.0");
    static final SortedMap<String, String> SITE = new TreeMap<>(Map.of(
            "situs/index.html", "<h1>Rapat</h1>",
            "situs/rapat/a/index.html", "<p>isi</p>".repeat(5_000),
            "situs/lampiran/hadir #2, (final) \u00e9.pdf", "%PDF"));
    static final List<ContentFile> CONTENT = List.of(
            ContentFile.of("rapat/2018/a/rapat.yaml", utf8("judul: Rapat\n")),
            ContentFile.of("rakor.yaml", utf8("format: 1\n")));
    static final byte[] OPENING = utf8("<!doctype html><title>Buka dulu</title>");

    private Sample() {}

    /** Builds and publishes the sample; gives the path of the archive. */
    static Path archive(Path output) {
        assertEmpty(make(output, CONTENT, INFO));
        return output.resolve("arsip/rakor-" + INFO.edition() + ".zip");
    }

    /** Packs and, when nothing is wrong, publishes. */
    static List<Finding> make(Path output, List<ContentFile> content, BagInfo info) {
        try (Stage stage = Stage.open(output, info.edition())) {
            SITE.forEach((route, text) -> stage.write(route, "x", text));
            List<Finding> findings = Bundle.make(stage, content, OPENING, info, stage);
            if (findings.isEmpty()) {
                assertEmpty(stage.publish().findings());
            }
            return findings;
        }
    }

    /** The entries of a ZIP, in its order. */
    static SortedMap<String, byte[]> entries(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** A ZIP of these entries. */
    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Writes entries as files; gives the bag's folder. */
    static Path extract(Map<String, byte[]> entries, Path into) throws IOException {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            Path file = into.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        return into.resolve(INFO.name());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertEmpty(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.toString());
        }
    }
}
