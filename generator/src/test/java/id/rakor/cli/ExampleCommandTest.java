package id.rakor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.Tree;
import id.rakor.load.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented office as somebody meets it who asks for it. */
class ExampleCommandTest {
    private static final Path RECORDS = Project.root().resolve("generator/src/main/resources/contoh");
    private static final Path CONTENT = Project.root().resolve("content");

    @TempDir
    private static Path shared;

    private static Path output;
    private static Path real;
    private static Session session;

    @TempDir
    private Path folder;

    @BeforeAll
    static void builds_it_once_and_the_real_records_too() {
        output = shared.resolve("contoh");
        session = Session.run("contoh", "--output", output.toString());
        real = shared.resolve("hasil");
        assertThat(build(real).code()).isZero();
    }

    @Test
    void builds_site_and_archive_without_a_content_folder() {
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(output.resolve("situs/index.html")).isRegularFile();
        assertThat(output.resolve("arsip/rakor-publik.zip")).isRegularFile();
    }

    @Test
    void gives_the_same_bytes_on_any_day() throws IOException {
        Path again = folder.resolve("lagi");
        Path later = folder.resolve("nanti");
        Session.run("example", "--output", again.toString(), "--as-of", "2026-11-23", "--threads", "1");
        Session.run("contoh", "--output", later.toString(), "--as-of", "2027-06-30");

        assertThat(Tree.hashes(again)).isEqualTo(Tree.hashes(output));
        assertThat(Tree.hashes(later)).isNotEqualTo(Tree.hashes(output));
    }

    @Test
    void marks_every_page_and_none_of_the_real_ones() throws IOException {
        List<Path> pages = pages(output);
        assertThat(pages).hasSizeGreaterThan(80);
        for (Path page : pages) {
            assertThat(marks(page)).as(page.toString()).startsWith("CONTOH");
        }
        for (Path page : pages(real)) {
            assertThat(marks(page)).as(page.toString()).isEmpty();
        }
    }

    /** What the mark of a page says; nothing when it has none. */
    private static String marks(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8").select("body > .contoh").text();
    }

    @Test
    void asks_where_it_may_write() {
        Session silent = Session.run("contoh");
        assertThat(silent.code()).isEqualTo(2);
        assertThat(silent.err()).contains("--output");
    }

    @Test
    void stays_out_of_an_output_of_real_records_and_they_out_of_its_own() throws IOException {
        Map<String, String> before = Tree.hashes(real);
        assertThat(Session.run("contoh", "--output", real.toString()).code()).isEqualTo(3);
        assertThat(Tree.hashes(real)).isEqualTo(before);

        Map<String, String> example = Tree.hashes(output);
        assertThat(build(output).code()).isEqualTo(3);
        assertThat(Tree.hashes(output)).isEqualTo(example);
    }

    @Test
    void holds_nothing_of_the_real_records_and_they_nothing_of_it() throws IOException {
        List<String> ours = names(RECORDS);
        List<String> theirs = names(CONTENT);
        assertThat(ours).hasSizeGreaterThan(40).doesNotContainAnyElementsOf(theirs);

        assertThat(mentioned(theirs, output)).isEmpty();
        assertThat(mentioned(ours, real)).isEmpty();
        assertThat(mentioned(ours, output)).hasSizeGreaterThan(40);
    }

    @Test
    void has_no_fault_and_only_the_gaps_it_means_to_show() {
        Session check = Session.run("periksa", "--content", RECORDS.toString(), "--as-of", "2026-11-23");
        Matcher codes = Pattern.compile("(?m)^\\S+: (?:kesalahan|peringatan|info) (\\w+):")
                .matcher(check.out());
        assertThat(check.code()).isZero();
        assertThat(new TreeSet<>(codes.results().map(m -> m.group(1)).toList()))
                .containsExactly("K17", "K20", "K24", "K25", "K26", "K33");
    }

    @Test
    void leaves_nothing_behind_where_it_laid_the_records() throws Exception {
        Path place = Files.createDirectory(folder.resolve("sementara"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Djava.io.tmpdir=" + place));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.rakor.cli.Main", "contoh"));
        command.addAll(
                List.of("--only", "situs", "--output", folder.resolve("hasil").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(folder.resolve("hasil/situs/index.html")).isRegularFile();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void lays_out_the_very_records_that_are_kept_with_the_program() throws IOException {
        Loader.layExample(folder);
        assertThat(Tree.hashes(folder)).isEqualTo(Tree.hashes(RECORDS));
    }

    @Test
    void packs_records_that_build_the_same_site_again() throws IOException {
        Path again = folder.resolve("lagi");
        Tree.unpack(output.resolve("arsip/rakor-publik.zip"), folder.resolve("arsip"));
        assertThat(Files.readString(folder.resolve("arsip/rakor-publik/BUKA-DULU.html")))
                .contains("<strong>CONTOH</strong>");
        String records = folder.resolve("arsip/rakor-publik/data/konten").toString();
        Session.run("bangun", "--content", records, "--as-of", "2026-11-23", "--output", again.toString());
        assertThat(Tree.hashes(again.resolve("situs"))).isEqualTo(Tree.hashes(output.resolve("situs")));
    }

    @Test
    void leads_in_two_steps_from_its_front_page_to_what_each_office_promised() throws IOException {
        Set<Path> near = next(next(Set.of(output.resolve("situs/index.html"))));
        assertThat(promises(near, "diskominfo-contoh-raya"))
                .contains("Susun cara kerja bersama")
                .contains("tokoh pemuda");
        assertThat(promises(near, "bagian-tapem-contoh-raya")).contains("Ajukan penetapan batas desa");
        assertThat(promises(near, "dinas-pmd-contoh-raya"))
                .contains("Aktifkan pos pengaduan")
                .contains("data pemilih pindahan")
                .contains("Pasang pilar batas");
    }

    /** What the page of an office's results, among some pages, says. */
    private static String promises(Set<Path> pages, String office) throws IOException {
        List<Path> those = pages.stream()
                .filter(page -> page.toString().replace('\\', '/').contains("/hasil/lembaga/"))
                .filter(page -> page.endsWith(office + ".html"))
                .toList();
        assertThat(those).as(office).hasSize(1);
        return Jsoup.parse(those.get(0).toFile(), "UTF-8").select("main").text();
    }

    /** The pages that some pages lead to. */
    private static Set<Path> next(Set<Path> pages) throws IOException {
        Set<Path> next = new TreeSet<>();
        for (Path page : pages) {
            for (Element link : Jsoup.parse(page.toFile(), "UTF-8").select("a[href]")) {
                Path file = page.resolveSibling(link.attr("href").replaceFirst("[?#].*", ""))
                        .normalize();
                if (file.toString().endsWith(".html") && Files.isRegularFile(file)) {
                    next.add(file);
                }
            }
        }
        return next;
    }

    @Test
    void shows_more_to_those_who_may_see_more() throws IOException {
        Path internal = folder.resolve("internal");
        Path full = folder.resolve("penuh");
        Session.run("contoh", "--output", internal.toString(), "--edisi", "internal");
        Session.run("contoh", "--output", full.toString(), "--edisi", "penuh");

        List<String> secrets = List.of("Petugas ditempatkan di tiga titik", "dewi.ibarat@contoh.invalid");
        List<String> restricted = List.of("Eko Khayal", "Pencurian hasil kebun");
        assertThat(mentioned(restricted, output)).isEmpty();
        assertThat(mentioned(secrets, internal)).isEmpty();
        assertThat(mentioned(restricted, internal)).hasSameElementsAs(restricted);
        assertThat(mentioned(secrets, full)).hasSameElementsAs(secrets);
    }

    private static Session build(Path to, String... more) {
        List<String> args =
                new ArrayList<>(List.of("bangun", "--content", CONTENT.toString(), "--as-of", "2026-11-21"));
        args.addAll(List.of("--output", to.toString()));
        args.addAll(Arrays.asList(more));
        return Session.run(args.toArray(String[]::new));
    }

    private static List<Path> pages(Path output) throws IOException {
        return Tree.files(output.resolve("situs")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    /** The names of all people, and the titles of all meetings, of a content folder. */
    private static List<String> names(Path content) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : Tree.files(content)) {
            String place = content.relativize(file).toString().replace('\\', '/');
            if (place.startsWith("orang/") || place.endsWith("/rapat.yaml")) {
                Matcher name = Pattern.compile("(?m)^(?:nama|judul): (.+)$").matcher(Files.readString(file));
                assertThat(name.find()).as(place).isTrue();
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** Those words that stand anywhere in an output, in its archive too. */
    private static List<String> mentioned(List<String> words, Path output) throws IOException {
        TreeSet<String> met = new TreeSet<>();
        Path inflated = Files.createTempDirectory(shared, "arsip");
        for (Path file : Tree.files(output)) {
            if (file.toString().endsWith(".zip")) {
                Tree.unpack(file, inflated);
            }
        }
        List<Path> files = new ArrayList<>(Tree.files(output));
        files.addAll(Tree.files(inflated));
        for (Path file : files) {
            String text = file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            words.stream().filter(text::contains).forEach(met::add);
        }
        return List.copyOf(met);
    }
}
