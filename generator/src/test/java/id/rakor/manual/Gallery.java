package id.rakor.manual;

import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Writes the gallery of papers: of each kind one paper of the invented office, its first pages as a picture and the way to
 * the file. Arguments: the folder of words, the site of the invented office, its list of papers, the page to write, the
 * folder of resources of the manual.
 */
public final class Gallery {
    private static final float DPI = 60;
    private static final int MOST = 3;
    private static final int GAP = 10;
    private static final String INVENTED = "contoh/";

    private final Words words;
    private final Path site;
    private final Path resources;

    private Gallery(Words words, Path site, Path resources) {
        this.words = words;
        this.site = site;
        this.resources = resources;
    }

    /** A row of the list of papers. */
    private record Row(String file, String kind, String title, int pages) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[2], cells[3], Integer.parseInt(cells[4]));
        }
    }

    /** Writes it. */
    public static void main(String[] args) throws IOException {
        Words words = Words.of(Language.INDONESIAN, Path.of(args[0]).getParent(), finding -> {});
        List<String> lines = Files.readAllLines(Path.of(args[2]));
        List<Row> rows = lines.subList(2, lines.size()).stream().map(Row::of).toList();
        Path page = Path.of(args[3]);
        Files.createDirectories(page.getParent());
        Files.writeString(page, new Gallery(words, Path.of(args[1]), Path.of(args[4])).page(rows));
    }

    private String page(List<Row> rows) throws IOException {
        StringBuilder text = new StringBuilder("# Galeri naskah\n\n");
        text.append(
                        "Satu naskah dari setiap jenis, dari kantor rekaan. Gambar memperlihatkan halaman pertamanya; namanya ")
                .append("membuka naskah itu. Isi setiap jenis ada di [Naskah rapat](panduan/naskah-rapat.md).\n");
        for (PaperKind kind : PaperKind.values()) {
            String word = Keyed.word(kind);
            Optional<Row> shown = rows.stream()
                    .filter(row -> row.kind().equals(word))
                    .min(Comparator.comparing((Row row) -> !row.file().contains("b08"))
                            .thenComparing(Row::pages, Comparator.reverseOrder()));
            text.append("\n## ").append(words.text("naskah.jenis." + word)).append("\n\n");
            text.append('`').append(word).append("`: ").append(words.text("pilihan.PaperKind." + word));
            if (shown.isPresent()) {
                text.append(shown(word, shown.get()));
            } else {
                text.append(". Tidak dibuat untuk kantor rekaan; cetak dengan `./rakor cetak ")
                        .append(word)
                        .append("`.\n");
            }
        }
        return text.toString();
    }

    private String shown(String word, Row row) throws IOException {
        String picture = "images/galeri/" + word + ".png";
        Path to = resources.resolve(picture);
        Files.createDirectories(to.getParent());
        ImageIO.write(pages(site.resolve(row.file())), "png", to.toFile());
        return ".\n\n[" + row.title() + "](" + INVENTED + row.file() + "), "
                + words.text("rapat.naskah.halaman", row.pages()) + ".\n\n![" + words.text("naskah.jenis." + word)
                + ", halaman pertama](" + picture + ")\n";
    }

    /** The first pages beside each other. */
    private static BufferedImage pages(Path file) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(MOST, document.getNumberOfPages()); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.RGB));
            }
        }
        int width = GAP + pages.stream().mapToInt(page -> page.getWidth() + GAP).sum();
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
        BufferedImage all = new BufferedImage(width, height + 2 * GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.setColor(new Color(0xd8d3cb));
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        int x = GAP;
        for (BufferedImage page : pages) {
            pen.drawImage(page, x, GAP, null);
            x += page.getWidth() + GAP;
        }
        pen.dispose();
        return all;
    }
}
