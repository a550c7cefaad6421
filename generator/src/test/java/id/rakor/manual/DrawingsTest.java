package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Session;
import id.rakor.manual.Scenes.Grid;
import id.rakor.manual.Scenes.Page;
import id.rakor.manual.Scenes.Scene;
import id.rakor.manual.Scenes.Screen;
import id.rakor.table.Sheet;
import id.rakor.table.TableReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawings of the guide: each says word for word what the page of texts says, and on a narrow screen nothing else.
 * That what they say is true of the program is seen by who follows the page, in {@code FirstMeetingTest}.
 */
class DrawingsTest {
    private static final Path GUIDE = Path.of("src/site/markdown/panduan");
    private static final Pattern SHOWN = Pattern.compile("(?m)^!\\[([^]]*)]\\(gambar/([a-z-]+)\\.svg\\)\\n(.+)$");
    private static final Pattern SIZE = Pattern.compile("(?:font: |font-size: )([0-9.]+)px");
    private static final double WIDE = 640;
    private static final double PHONE = 288;

    @TempDir
    Path folder;

    static List<String> names() throws IOException {
        return SHOWN.matcher(Files.readString(GUIDE.resolve("rapat-pertama.md")))
                .results()
                .map((MatchResult shown) -> shown.group(2))
                .toList();
    }

    @Test
    void are_all_shown_each_with_one_for_narrow_screens() throws IOException {
        try (Stream<Path> files = Files.list(Drawing.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names().stream()
                            .flatMap(name -> Stream.of(name + ".svg", name + "-sempit.svg"))
                            .toList())
                    .hasSizeGreaterThan(8);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void say_what_the_page_of_texts_says(String name) throws IOException {
        String title = Drawing.of(name).image().selectFirst("title").text();
        String page = Files.readString(GUIDE.resolve("teks-gambar.md"));
        List<Scene> scenes = Stream.of(page.split("(?m)^## "))
                .filter(part -> title.startsWith(part.lines().findFirst().orElse("-")))
                .flatMap(part -> Scenes.of(part).stream())
                .toList();

        assertThat(scenes).isNotEmpty();
        Drawing drawing = Drawing.of(name);
        if (scenes.get(0) instanceof Grid grid) {
            assertThat(drawing.scene()).isEqualTo(grid);
            String said = page.replaceAll("\\s+", " ");
            assertThat(drawing.said("text.pilihan, .tengah:not(.pudar)")).allMatch(said::contains);
        } else {
            String text = scenes.stream()
                    .flatMap(scene ->
                            scene instanceof Screen screen ? screen.lines().stream() : ((Page) scene).lines().stream())
                    .collect(Collectors.joining());
            assertThat(bare(String.join("", drawing.labels()))).isEqualTo(bare(text));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void say_nothing_else_on_a_narrow_screen(String name) {
        Drawing wide = Drawing.of(name);
        Drawing narrow = wide.narrow();

        assertThat(narrow.numbers()).isEqualTo(wide.numbers()).isNotEmpty();
        assertThat(narrow.cells().keySet())
                .containsAll(wide.cells().keySet().stream()
                        .filter(cell -> !cell.matches("[BCD][13]"))
                        .toList());
        List<String> said = wide.labels().stream().map(DrawingsTest::bare).toList();
        assertThat(narrow.labels()).map(DrawingsTest::bare).allSatisfy(label -> assertThat(said)
                .anyMatch(whole -> label.endsWith("…")
                        ? whole.startsWith(label.substring(0, label.length() - 1))
                        : whole.equals(label)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_described_and_their_numbers_explained(String name) throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(GUIDE.resolve("rapat-pertama.md")));
        while (shown.find()) {
            if (shown.group(2).equals(name)) {
                assertThat(shown.group(1)).hasSizeBetween(100, 400);
                assertThat(Pattern.compile("\\*\\*(\\d)\\*\\*")
                                .matcher(shown.group(3))
                                .results())
                        .extracting(number -> number.group(1))
                        .containsExactlyInAnyOrderElementsOf(Drawing.of(name).numbers());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void have_letters_of_eleven_pixels_or_more_where_they_are_smallest(String name) throws IOException {
        double smallest = PHONE / 320;
        for (String file : List.of(name, name + "-sempit")) {
            String svg = Files.readString(Drawing.FOLDER.resolve(file + ".svg"));
            double scale = file.equals(name) ? 544 / WIDE : smallest;
            assertThat(svg).contains("width=\"" + (file.equals(name) ? "640" : "320") + "\"");
            assertThat(svg).doesNotContain("style=", "<script", "href", "@import", "url(");
            assertThat(SIZE.matcher(svg).results().map(size -> Double.parseDouble(size.group(1)) * scale))
                    .isNotEmpty()
                    .allMatch(size -> size >= 11);
        }
    }

    @Test
    void offer_the_choices_and_sheets_that_the_workbook_of_a_new_office_has() throws IOException {
        String office = folder.resolve("kantor").toString();
        String name = "Badan Kesatuan Bangsa dan Politik Kabupaten Contoh";
        assertThat(Session.run("mulai", office, "--kantor", name, "--nama", "Catatan")
                        .code())
                .isZero();
        Path workbook = folder.resolve("rapat.xlsx");
        assertThat(Session.run("baru", "rapat", "--lembar", workbook.toString(), "--content", office)
                        .code())
                .isZero();
        String strings;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            strings = new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> sheets =
                TableReader.read(workbook).sheets().stream().map(Sheet::name).toList();
        Drawing drawing = Drawing.of("lembar-undangan");

        assertThat(drawing.said(".tengah:not(.pudar)")).isEqualTo(sheets);
        assertThat(drawing.said("text.pilihan")).hasSizeGreaterThan(2).allSatisfy(choice -> assertThat(strings)
                .contains(">" + choice + "<"));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
