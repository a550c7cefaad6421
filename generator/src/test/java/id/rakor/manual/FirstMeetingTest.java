package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.cli.Sitting;
import id.rakor.manual.Scenes.Drawn;
import id.rakor.manual.Scenes.Grid;
import id.rakor.manual.Scenes.Page;
import id.rakor.manual.Scenes.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to the first meeting says, from an empty folder on, and compares what is seen with its pictures. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page shows the names of files as elsewhere")
class FirstMeetingTest {
    private static final Path GUIDE = Path.of("src/site/markdown/panduan");
    private static final String OFFICE = "../catatan-kantor";

    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();

    @Test
    void shows_what_is_seen_and_leads_from_an_empty_folder_to_the_minutes() throws IOException {
        assertThat(follow(Files.readString(GUIDE.resolve("rapat-pertama.md")))).isZero();

        assertThat(looked)
                .containsExactly(
                        "Rapat",
                        "Undangan",
                        "undangan",
                        "daftar-hadir",
                        "Rapat",
                        "Hadir",
                        "Hasil",
                        "notula",
                        "halaman-rapat");
        assertThat(opened)
                .extracting(file -> file.getFileName().toString())
                .startsWith("rapat.xlsx")
                .endsWith("index.html");
    }

    @Test
    void shows_the_menu_as_it_is_on_the_page_of_the_menu() throws IOException {
        String page = Files.readString(GUIDE.resolve("menu.md"));

        assertThat(follow(page.replace("Pilih nomor:", "Pilih nomor: 0"))).isZero();
    }

    private int follow(String page) throws IOException {
        Path program = Files.createDirectories(folder.resolve("rakor/content"));
        Files.writeString(program.resolve("rakor.yaml"), "nama: Contoh\n");
        String office = folder.resolve("catatan-kantor").toString();
        Follower follower = new Follower(
                Scenes.of(page),
                this::look,
                text -> text.replace(OFFICE, office),
                text -> text.replace(office, OFFICE));
        int code = Sitting.at(folder.resolve("rakor"), follower.out(), follower, opened::add);
        follower.end();
        return code;
    }

    private void look(Scene scene) throws IOException {
        if (scene instanceof Grid grid) {
            FilledSheet.fill(folder.resolve("catatan-kantor/lembar/rapat.xlsx"), grid);
            looked.add(grid.sheet());
        } else if (scene instanceof Drawn drawn) {
            looked.add(drawn.what());
            String text = whole(drawn.what());
            assertThat(drawn.labels()).allSatisfy(label -> assertThat(text).contains(label.replaceAll("\\s+", "")));
        } else if (scene instanceof Page page) {
            looked.add(page.what());
            String text = paper(page.what());
            int from = 0;
            for (String line : page.lines()) {
                String wanted = line.replaceAll("\\s+", "");
                int at = text.indexOf(wanted, from);
                assertThat(at).as("%s%n%s", line, text).isNotNegative();
                from = at + wanted.length();
            }
        }
    }

    /** A paper of a kind whole, cell by cell, or the page of the meeting; without blanks. */
    private String whole(String what) throws IOException {
        return what.equals("halaman-rapat")
                ? meeting()
                : read(what, new PDFTextStripper()).replaceAll("-\\R", "").replaceAll("\\s+", "");
    }

    /** The first page of the paper of a kind, without blanks. */
    private String paper(String kind) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setEndPage(1);
        reader.setSortByPosition(true);
        return read(kind, reader).replaceAll("\\s+", "");
    }

    private String read(String kind, PDFTextStripper reader) throws IOException {
        Path paper = made(
                "output/cetak-kantor", name -> name.toLowerCase(Locale.ROOT).startsWith(kind + "-"));
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return reader.getText(document);
        }
    }

    /** The page of the meeting, without blanks. */
    private String meeting() throws IOException {
        Path page = made("output/situs/rapat", "rakor-pks-contoh-2025.html"::equals);
        return Jsoup.parse(Files.readString(page)).select("body").text().replaceAll("\\s+", "");
    }

    private Path made(String below, Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("catatan-kantor").resolve(below))) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
