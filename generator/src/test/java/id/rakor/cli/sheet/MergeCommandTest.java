package id.rakor.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.load.Loader;
import id.rakor.table.Leaf;
import id.rakor.table.Leaf.Frozen;
import id.rakor.table.Leaf.Ink;
import id.rakor.table.Leaf.Look;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import id.rakor.table.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String BODY = "dinas-pmd-contoh-raya";
    private static final int STATUS = 5;
    private static final int DATE = 6;
    private static final int EVIDENCE = 11;

    @TempDir
    private Path folder;

    private Path content;
    private Path form;

    @BeforeEach
    void lay_the_example() throws IOException {
        content = folder.resolve("content");
        form = folder.resolve("jawaban.xlsx");
        Loader.layExample(content);
    }

    @Test
    void asks_for_the_results_that_the_letter_asks_for_and_never_overwrites_a_file() throws IOException {
        Session first = make();
        byte[] bytes = Files.readAllBytes(form);
        Session second = make();

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 butir");
        assertThat(codes()).containsExactly("rakor-tim-terpadu-b04-2026#r1b", "rakor-tim-terpadu-b08-2026#r3a");
        assertThat(second.code()).isEqualTo(3);
        assertThat(Files.readAllBytes(form)).isEqualTo(bytes);
    }

    @Test
    void asks_for_what_a_body_only_helps_with_when_told_to() throws IOException {
        assertThat(run("gabung", "--lembaga", "satpol-pp-contoh-raya", "--lembar", form.toString())
                        .out())
                .contains("formulir tidak dibuat");
        assertThat(form).doesNotExist();

        run("gabung", "--lembaga", "satpol-pp-contoh-raya", "--lembar", form.toString(), "--pendukung");
        assertThat(codes()).contains("rakor-tim-terpadu-b04-2026#r1b");
    }

    @Test
    void holds_nothing_that_the_edition_withholds() throws IOException {
        Path file = content.resolve("tindak-lanjut/2026/butir-b08.yaml");
        String text = Files.readString(file);
        String record = "tl-b08-2026-r3a:";
        assertThat(text).contains(record);
        String secret = text.replace("Sembilan pilar", "Rahasiasatu pilar");
        Files.writeString(file, secret.substring(0, secret.indexOf(record)) + restricted(secret, record));
        Path meeting = content.resolve("rapat/2026/rakor-tim-terpadu-b04-2026/rapat.yaml");
        Files.writeString(
                meeting,
                Files.readString(meeting)
                        .replace(
                                "teks: Aktifkan pos pengaduan pemilihan kepala desa di setiap kantor camat.",
                                "teks: Aktifkan pos rahasiadua.\n        kelas: terbatas"));

        Session open = make();
        assertThat(open.out()).contains("Tidak ikut karena kelasnya: 1");
        assertThat(inside()).doesNotContain("Rahasiasatu", "rahasiadua", "b04-2026#r1b");
        Files.delete(form);
        run("gabung", "--lembaga", BODY, "--lembar", form.toString(), "--edisi", "internal");
        assertThat(inside()).contains("Rahasiasatu", "rahasiadua", "b04-2026#r1b");
    }

    /** A follow-up that is restricted; what follows it stays. */
    private static String restricted(String text, String record) {
        String rest = text.substring(text.indexOf(record));
        int end = rest.indexOf("\n  kelas: biasa");
        return rest.substring(0, end) + "\n  kelas: terbatas" + rest.substring(end + "\n  kelas: biasa".length());
    }

    @Test
    void is_not_made_of_records_in_which_something_is_wrong() throws IOException {
        Path file = content.resolve("tindak-lanjut/2026/butir-b08.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("kelas: biasa", "kelas: rahsia"));

        assertThat(make().code()).isEqualTo(1);
        assertThat(form).doesNotExist();
    }

    @Test
    void takes_back_what_it_made_in_any_order_of_rows() throws IOException {
        make();
        Sheet sheet = TableReader.read(form).sheets().get(0);
        List<Row> rows = new ArrayList<>(sheet.rows());
        int last = rows.size() - 1;
        Collections.swap(rows, last, last - 1);
        List<List<Ink>> inks = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            if (row.cell(0).equals("1")) {
                cells.set(STATUS, "Selesai");
                cells.set(DATE, "20 November 2026");
                cells.set(EVIDENCE, "Berita acara 12");
            }
            inks.add(cells.stream().map(text -> new Ink(text, Look.PLAIN)).toList());
        }
        Files.write(
                form,
                XlsxWriter.bytes(List.of(new Leaf(sheet.name(), List.of(), new Frozen(0, 0), inks, List.of(), false))));

        Session session = run("gabung", form.toString(), "--ya");

        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        assertThat(content.resolve("tindak-lanjut/2026/butir-b04.yaml"))
                .content()
                .contains("    - tanggal: 2026-11-20\n      status: selesai\n      bukti:\n        - Berita acara 12\n"
                        + "      sumber:\n        - jawaban-" + BODY + "-2026-11-23\n");
        assertThat(content.resolve("sumber/jawaban.yaml")).content().contains("kelas: terbatas");
    }

    @Test
    void wants_either_forms_or_an_institution_and_a_new_file() {
        assertThat(run("gabung").code()).isEqualTo(2);
        assertThat(run("gabung", "--lembar", form.toString()).code()).isEqualTo(2);
        assertThat(run("gabung", "tidak-ada.xlsx").code()).isEqualTo(2);
        assertThat(run("gabung", "--lembaga", "dinas-pm-contoh-raya", "--lembar", form.toString())
                        .err())
                .contains(BODY);
        assertThat(run("gabung", "--lembaga", BODY, "--lembar", form + ".csv").code())
                .isEqualTo(2);
    }

    private Session make() {
        return run("gabung", "--lembaga", BODY, "--lembar", form.toString());
    }

    /** The codes in the rows of the form, in their order. */
    private List<String> codes() {
        return TableReader.read(form).sheets().get(0).rows().stream()
                .filter(row -> row.cell(0).matches("\\d+"))
                .map(row -> row.cells().get(row.cells().size() - 1))
                .toList();
    }

    /** All that is in the file. */
    private String inside() throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(form)))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private Session run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString(), "--as-of", "2026-11-23"));
        return Session.run(all.toArray(String[]::new));
    }
}
