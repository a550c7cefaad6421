package id.rakor.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Tree;
import id.rakor.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers as they come out of a build: where they lie, what leads there, what becomes of them. */
class PaperFilesTest {
    private static final String MEETING = "rapat/2024/rakor-a/rapat.yaml";
    private static final String PAGE = "situs/rapat/2024/rakor-a.html";
    private static final String PAPER = "naskah/2024/rakor-a/Ringkasan-Rapat-contoh-2024.pdf";

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void one_small_meeting() throws IOException {
        content = folder.resolve("isi");
        output = folder.resolve("hasil");
        write("rakor.yaml", "format: 1\nnama: Basis contoh\nkantor: Kantor contoh\n");
        write(MEETING, """
                judul: Rapat contoh
                jenis: [rakor]
                status: terlaksana
                asal: kantor
                kelas: biasa
                waktu:
                  mulai: 2024-05-06
                hasil:
                  - kode: r1
                    teks: Petakan kerawanan.
                """);
    }

    @Test
    void lie_in_the_site_and_as_the_same_bytes_beside_it_and_the_page_leads_there() throws IOException {
        Session session = build();
        assertThat(session.code()).as(session.err()).isZero();
        Path paper = output.resolve("situs").resolve(PAPER);
        assertThat(paper).exists();
        assertThat(Tree.hashes(output.resolve("pdf/2024"))).isEqualTo(Tree.hashes(output.resolve("situs/naskah/2024")));
        String page = Files.readString(output.resolve(PAGE));
        assertThat(page)
                .contains("href=\"../../" + PAPER + "\"")
                .containsPattern("PDF, 1 halaman, \\d+ KB, kelas Biasa")
                .contains("WhatsApp-Rapat-contoh-2024.txt");
        assertThat(session.out()).containsPattern("[1-9] naskah;");
    }

    @Test
    void only_those_an_office_wants_are_made() throws IOException {
        write("rakor.yaml", "format: 1\nnama: Basis\nkantor: Kantor\nnaskah:\n  jenis:\n    - notula\n");
        assertThat(build().code()).isZero();
        assertThat(papers()).hasSize(1).allMatch(name -> name.contains("/Notula-"));
    }

    @Test
    void stay_as_they_are_when_the_site_alone_is_made() throws IOException {
        build();
        Map<String, Long> before = Tree.times(output.resolve("situs/naskah"));
        Session session = build("--only", "situs");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(Tree.times(output.resolve("situs/naskah"))).isEqualTo(before);
        assertThat(Files.readString(output.resolve(PAGE))).contains(PAPER);
    }

    @Test
    void are_not_kept_when_a_record_has_changed_since_for_they_might_show_what_is_withheld_now() throws IOException {
        build();
        write(MEETING, Files.readString(content.resolve(MEETING)).replace("Petakan", "Pantau"));
        Session session = build("--only", "situs");
        assertThat(session.code()).isZero();
        assertThat(session.err()).contains("D09");
        assertThat(papers()).isEmpty();
        assertThat(Files.readString(output.resolve(PAGE))).doesNotContain(".pdf");
    }

    @Test
    void are_made_alone_and_the_archive_stays() throws IOException {
        build();
        Map<String, Long> before = Tree.times(output.resolve("arsip"));
        write(MEETING, Files.readString(content.resolve(MEETING)).replace("Petakan", "Pantau"));
        Session session = build("--only", "naskah");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(papers()).hasSizeGreaterThan(2);
        assertThat(Tree.times(output.resolve("arsip"))).isEqualTo(before);
    }

    @Test
    void a_fault_in_a_template_leaves_no_paper_and_no_trace() throws IOException {
        Path templates = folder.resolve("templat");
        Files.createDirectories(templates.resolve("paper"));
        Files.writeString(templates.resolve("paper/ringkasan.ftl"), "<html lang=\"id\">\n<p>${view.titel}</p>\n");
        Session session = build("--templates", templates.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("templat/paper/ringkasan.ftl:2:").doesNotContain("\tat ");
        assertThat(output.resolve("situs")).doesNotExist();
        assertThat(output.resolve("pdf")).doesNotExist();
    }

    private List<String> papers() throws IOException {
        List<String> papers = new ArrayList<>();
        for (Path file : Tree.files(output.resolve("situs"))) {
            if (file.toString().endsWith(".pdf")) {
                papers.add(output.relativize(file).toString().replace('\\', '/'));
            }
        }
        return papers;
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
