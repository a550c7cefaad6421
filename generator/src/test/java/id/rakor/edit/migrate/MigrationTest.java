package id.rakor.edit.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.edit.Writer;
import id.rakor.finding.Finding;
import id.rakor.load.Loader;
import id.rakor.load.bind.Forms;
import id.rakor.model.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One folder an old content: {@code lama}, what is said, {@code konsol.txt}, and what it becomes, {@code baru}. With
 * {@code -Dcases.accept} what it becomes is written down as what it must become.
 */
class MigrationTest {
    private static final Path CASES = Path.of("src/test/cases/mutakhirkan");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_what_the_case_expects_and_then_stays(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("baru");
        write(texts(CASES.resolve(name).resolve("lama")), folder);
        Session session = migrate();

        String said = session.out() + session.err() + "[" + session.code() + "]\n";
        Path console = CASES.resolve(name).resolve("konsol.txt");
        if (System.getProperty("cases.accept") != null) {
            Files.writeString(console, said);
            write(texts(folder), expected);
        }
        assertThat(said).isEqualTo(Files.readString(console));
        assertThat(texts(folder)).isEqualTo(texts(expected));
        assertThat(migrate().out())
                .isEqualTo(session.code() == 0 ? "Isi sudah memakai format 1; tidak ada yang berubah.\n" : "");
        assertThat(run("periksa").code()).isEqualTo(session.code());
        assertThat(comments(texts(folder)))
                .containsAll(comments(texts(CASES.resolve(name).resolve("lama"))));
    }

    @Test
    void does_nothing_while_a_file_is_broken() throws IOException {
        write(texts(CASES.resolve("isi-pertama/lama")), folder);
        Path broken = folder.resolve("orang/rusak.yaml");
        Files.writeString(broken, "nama: [tidak ditutup\n");
        Map<String, String> before = texts(folder);
        Session session = migrate();

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("orang/rusak.yaml");
        assertThat(texts(folder)).isEqualTo(before);
    }

    @Test
    void finishes_content_that_names_format_1_and_is_written_in_the_old_way() throws IOException {
        write(texts(CASES.resolve("isi-pertama/lama")), folder);
        Path settings = folder.resolve("rakor.yaml");
        Files.writeString(settings, "format: 1\n" + Files.readString(settings));
        Session check = run("periksa");
        assertThat(check.out() + check.err()).contains("M62", "mutakhirkan");

        assertThat(migrate().code()).isZero();
        assertThat(run("periksa").code()).isZero();
    }

    @Test
    void leaves_content_of_today_as_it_is() throws IOException {
        Loader.layExample(folder);
        Map<String, String> before = texts(folder);
        assertThat(migrate().out()).isEqualTo("Isi sudah memakai format 1; tidak ada yang berubah.\n");
        assertThat(texts(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutakhirkan --ya",
                "rapikan --ya",
                "hapus tema x --ya",
                "ganti-id tema x y --ya",
                "bangun",
                "cetak notula",
                "baru rapat --lembar x.xlsx"
            })
    void touches_nothing_of_a_later_format(String line) throws IOException {
        Loader.layExample(folder);
        Path settings = folder.resolve("rakor.yaml");
        Files.writeString(settings, Files.readString(settings).replace("format: 1", "format: 7"));
        Map<String, String> before = texts(folder);
        Session session = run(line.split(" "));

        assertThat(session.err()).contains("F01", "format 7", "rakor.yaml:1");
        assertThat(session.code()).isEqualTo(1);
        assertThat(texts(folder)).isEqualTo(before);
        assertThat(Path.of("x.xlsx")).doesNotExist();
        Session check = run("periksa");
        assertThat(check.out() + check.err()).contains("M03", "format 7").doesNotContain("F01");
    }

    @Test
    void leads_to_the_format_that_the_loader_reads() {
        assertThat(new Migration().latest()).isEqualTo(Forms.FORMAT);
    }

    /** An invented step after the one that there is. */
    private record Renamed() implements Step {
        @Override
        public int to() {
            return 2;
        }

        @Override
        public void apply(Sheets sheets) {
            sheets.each(RecordType.THEME, (where, theme) -> Parts.rename(theme, "nama", "sebutan"));
        }
    }

    @Test
    void goes_through_all_steps_to_a_later_format() throws IOException {
        write(texts(CASES.resolve("isi-pertama/lama")), folder);
        Files.createDirectories(folder.resolve("tema"));
        Files.writeString(folder.resolve("tema/tema.yaml"), "# Tema\n\nsinergi:\n  nama: Sinergi # satu\n");
        Migration migration = new Migration(List.of(new OfficesAndSeries(), new Renamed()));
        Migration.Migrated migrated = migration.of(folder);

        assertThat(migrated.findings()).extracting(Finding::code).containsExactly(MigrateCode.TWO_NAMES);
        assertThat(migrated.from()).isZero();
        assertThat(migrated.to()).isEqualTo(2);
        Writer.write(folder, migrated.proposal());
        assertThat(folder.resolve("tema/tema.yaml")).hasContent("# Tema\n\nsinergi:\n  sebutan: Sinergi # satu\n");
        assertThat(folder.resolve("rakor.yaml")).content().contains("format: 2\n");
        assertThat(folder.resolve("seri/seri.yaml")).exists();
        assertThat(migration.of(folder).proposal().isEmpty()).isTrue();
    }

    private Session migrate() {
        return run("mutakhirkan", "--ya");
    }

    private Session run(String... args) {
        return Session.run(
                Stream.concat(Stream.of(args), Stream.of("--content", folder.toString(), "--as-of", "2019-01-01"))
                        .toArray(String[]::new));
    }

    private static List<String> comments(Map<String, String> texts) {
        return texts.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.indexOf('#') >= 0 && !line.contains("2018#"))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    private static Map<String, String> texts(Path from) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(from)) {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    String name = from.relativize(path).toString().replace('\\', '/');
                    if (name.matches(".*\\.(yaml|md)")) {
                        texts.put(name, Files.readString(path));
                    }
                }
            }
        }
        return texts;
    }

    private static void write(Map<String, String> texts, Path to) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = to.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
