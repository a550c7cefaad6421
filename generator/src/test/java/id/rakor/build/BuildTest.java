package id.rakor.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.Tree;
import id.rakor.cli.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build as its user meets it: what it leaves behind when all is well, and when something is not. */
class BuildTest {
    private static final String MEETING = "rapat/2024/rakor-a/rapat.yaml";

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
                dokumen:
                  - jenis: undangan
                    kelas: biasa
                    berkas: Undangan (akhir).txt
                  - jenis: notula
                    berkas: notula dalam.txt
                """);
        write("rapat/2024/rakor-a/lampiran/Undangan (akhir).txt", "Undangan");
        write("rapat/2024/rakor-a/lampiran/notula dalam.txt", "Hanya untuk kantor");
    }

    @Test
    void archive_of_the_five_meetings_builds_the_same_site_again() throws IOException {
        Path first = folder.resolve("satu");
        Path second = folder.resolve("dua");
        assertThat(build(Project.root().resolve("content"), first).code()).isZero();
        Tree.unpack(first.resolve("arsip/rakor-publik.zip"), folder.resolve("arsip"));
        Path packed = folder.resolve("arsip/rakor-publik/data/konten");
        assertThat(build(packed, second).code()).isZero();
        assertThat(Tree.hashes(second.resolve("situs"))).isEqualTo(Tree.hashes(first.resolve("situs")));
    }

    @Test
    void attachments_lie_beside_the_page_and_only_those_the_edition_may_carry() throws IOException {
        assertThat(build(content, output).code()).isZero();
        Path page = output.resolve("situs/rapat/tanpa-tahun/rakor-a.html");
        assertThat(Files.readString(page)).contains("href=\"rakor-a/Undangan%20%28akhir%29.txt\"");
        assertThat(output.resolve("situs/rapat/tanpa-tahun/rakor-a/Undangan (akhir).txt"))
                .hasContent("Undangan");
        assertThat(Tree.hashes(output).keySet())
                .noneMatch(name -> name.contains("notula")
                        && !name.equals("situs/naskah/jenis/notula.html")
                        && !name.startsWith("situs/panduan/"));
        assertThat(Files.readString(page)).doesNotContain("notula dalam");
    }

    @Test
    void a_fault_in_the_content_leaves_what_is_published_untouched() throws IOException {
        build(content, output);
        Map<String, String> before = Tree.hashes(output);
        write(MEETING, "judul: Rapat contoh\njenis: [rakorr]\nasal: kantor\nwaktu:\n\tmulai: 2024\n");
        Session session = build(content, output);
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains(MEETING).contains("kesalahan");
        assertThat(Tree.hashes(output)).isEqualTo(before);
    }

    @Test
    void a_fault_in_a_template_is_told_with_its_line_and_nothing_is_published() throws IOException {
        build(content, output);
        Map<String, String> before = Tree.hashes(output);
        Path templates = folder.resolve("templat");
        Files.createDirectories(templates.resolve("site"));
        Files.writeString(templates.resolve("site/rapat.ftl"), "<#if view.title>\n<p>${view.titel}</p>\n</#if>\n");
        Session session = build(content, output, "--templates", templates.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("templat/site/rapat.ftl:1:").doesNotContain("freemarker.core");
        assertThat(session.err()).doesNotContain("\tat ");
        assertThat(Tree.hashes(output)).isEqualTo(before);
    }

    @Test
    void an_edition_that_is_not_public_asks_for_a_folder_of_its_own() {
        Session session = Session.run("bangun", "--content", content.toString(), "--edisi", "internal");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("--output");
    }

    @Test
    void an_output_keeps_its_edition() throws IOException {
        build(content, output);
        Map<String, String> before = Tree.hashes(output);
        Session session = build(content, output, "--edisi", "internal");
        assertThat(session.code()).isEqualTo(3);
        assertThat(Tree.hashes(output)).isEqualTo(before);
    }

    @Test
    void an_edition_that_is_not_public_is_marked_on_every_page() throws IOException {
        assertThat(build(content, output, "--edisi", "internal").code()).isZero();
        List<Path> pages = Tree.files(output.resolve("situs")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(10);
        for (Path page : pages) {
            assertThat(Files.readString(page)).as(page.toString()).containsIgnoringCase("edisi internal");
        }
    }

    @Test
    void a_part_that_is_not_asked_for_stays_as_it_was() throws IOException {
        build(content, output);
        String archive = Tree.hashes(output).get("arsip/rakor-publik.zip");
        write(MEETING, Files.readString(content.resolve(MEETING)).replace("Rapat contoh", "Rapat lain"));
        assertThat(build(content, output, "--only", "situs").code()).isZero();
        assertThat(Tree.hashes(output)).containsEntry("arsip/rakor-publik.zip", archive);
        assertThat(Files.readString(output.resolve("situs/rapat/tanpa-tahun/rakor-a.html")))
                .contains("Rapat lain");
    }

    @Test
    void text_of_any_kind_is_shown_as_the_text_it_is() throws IOException {
        String hostile = "<script>alert(1)</script> ${7*7} <#list 1..9 as x> \" onload=\"x [a](javascript:b)";
        write(MEETING, Files.readString(content.resolve(MEETING)).replace("Rapat contoh", "'" + hostile + "'"));
        assertThat(build(content, output).code()).isZero();
        for (Path file : Tree.files(output.resolve("situs"))) {
            if (file.toString().endsWith(".html")) {
                assertThat(Files.readString(file))
                        .doesNotContain("<script>alert")
                        .doesNotContain("onload=\"x");
            }
        }
        String page = Files.readString(output.resolve("situs/rapat/tanpa-tahun/rakor-a.html"));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} &lt;#list 1..9 as x&gt;");
    }

    @Test
    void an_output_that_cannot_be_made_is_told_with_exit_code_three() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas"), "bukan folder");
        Session session = build(content, file.resolve("hasil"));
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.err()).doesNotContain("Exception");
    }

    @Test
    void a_content_folder_that_is_not_there_is_told_by_name() {
        Session session = build(folder.resolve("tidak-ada"), output);
        assertThat(session.code()).isIn(1, 3);
        assertThat(session.err()).contains("tidak-ada").doesNotContain("Exception");
        assertThat(output).doesNotExist();
    }

    @Test
    void english_names_of_regions_end_with_their_kind() throws IOException {
        write(MEETING, Files.readString(content.resolve(MEETING)) + "wilayah_penyelenggara: kabupaten-badung\n");
        assertThat(build(content, output, "--bahasa", "en").code()).isZero();
        assertThat(Files.readString(output.resolve("situs/rapat/tanpa-tahun/rakor-a.html")))
                .contains("Badung Regency")
                .doesNotContain("Regency Badung");
    }

    @Test
    void english_words_surround_the_records_when_asked_for() throws IOException {
        Session session = build(content, output, "--bahasa", "en");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("Done:");
        assertThat(Files.readString(output.resolve("situs/index.html"))).contains("lang=\"en\"");
    }

    @Test
    void an_archive_is_verified_and_one_that_is_not_there_is_told() throws IOException {
        build(content, output);
        Path archive = output.resolve("arsip/rakor-publik.zip");
        assertThat(Session.run("verifikasi", archive.toString()).code()).isZero();
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        assertThat(Session.run("verifikasi", archive.toString()).code()).isEqualTo(1);
        Session missing = Session.run("verify", folder.resolve("lain.zip").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("lain.zip");
    }

    private static Session build(Path from, Path to, String... more) {
        List<String> args = new ArrayList<>(List.of("bangun", "--content", from.toString(), "--output", to.toString()));
        args.addAll(List.of("--as-of", "2026-11-21"));
        args.addAll(Arrays.asList(more));
        return Session.run(args.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
