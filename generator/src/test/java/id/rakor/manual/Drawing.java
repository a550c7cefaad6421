package id.rakor.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A drawing of the guide. Each label is one text of it, in the order in which it is read, however it is broken into lines;
 * the numbers that its caption explains are no labels.
 *
 * @param name the name of its file, without the ending
 * @param image the file as a tree
 */
record Drawing(String name, Document image) {
    static final Path FOLDER = Path.of("src/site/markdown/panduan/gambar");

    private static final String FRONT = "tengah tebal";

    /** Reads one. */
    static Drawing of(String name) {
        try {
            String text = Files.readString(FOLDER.resolve(name + ".svg"));
            return new Drawing(name, Jsoup.parse(text, "", Parser.xmlParser()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a narrow screen. */
    Drawing narrow() {
        return of(name + "-sempit");
    }

    /** What it says. */
    List<String> labels() {
        return said("text:not(.nomor)");
    }

    /** What a class of its texts says. */
    List<String> said(String which) {
        return image.select(which).stream().map(Element::wholeText).toList();
    }

    /** The numbers that its caption explains. */
    Set<String> numbers() {
        return Set.copyOf(said("text.nomor"));
    }

    /** What stands in the cells of a sheet, by address. */
    Map<String, Scenes.Cell> cells() {
        Map<String, Scenes.Cell> cells = new LinkedHashMap<>();
        for (Element text : image.select("text[data-sel]")) {
            cells.put(text.attr("data-sel"), new Scenes.Cell(text.wholeText(), text.hasClass("ketik")));
        }
        return cells;
    }

    /** What a person who follows the page sees or does there. */
    Scenes.Scene scene() {
        List<String> lines = said(".baris");
        if (!lines.isEmpty()) {
            return new Scenes.Screen(lines);
        }
        return cells().isEmpty()
                ? new Scenes.Drawn(name, labels())
                : new Scenes.Grid(
                        image.getElementsByAttributeValue("class", FRONT).text(), cells());
    }
}
