package id.rakor.manual;

import id.rakor.pdf.Printer;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.sheet.Family;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the pictures of the page of the vocabulary: each shows the snippet above it as it prints. Arguments: the page,
 * the folder of the site.
 */
public final class VocabularyPictures {
    private static final Pattern SNIPPET =
            Pattern.compile("```html\\n(.*?)```\\s*!\\[[^]]*]\\((images/naskah/[a-z-]+\\.png)\\)", Pattern.DOTALL);
    private static final float DPI = 108;
    private static final int GAP = 16;

    private VocabularyPictures() {}

    /** Draws all pictures. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> snippet :
                snippets(Files.readString(Path.of(args[0]))).entrySet()) {
            Path to = Path.of(args[1]).resolve(snippet.getKey());
            Files.createDirectories(to.getParent());
            ImageIO.write(picture(snippet.getValue()), "png", to.toFile());
        }
    }

    /** The snippets of the page of the vocabulary, without what is around them. */
    public static List<String> snippetsOf(Path page) throws IOException {
        return List.copyOf(snippets(Files.readString(page)).values());
    }

    /** The snippets of a page by the picture that shows them. */
    static Map<String, String> snippets(String page) {
        Map<String, String> snippets = new LinkedHashMap<>();
        Matcher matcher = SNIPPET.matcher(page);
        while (matcher.find()) {
            snippets.put(matcher.group(2), matcher.group(1));
        }
        return snippets;
    }

    /** A printer of the small pages that pictures show. */
    static Printer printer(String snippet) {
        boolean whole = pages(snippet);
        Style.Margins margins = new Style.Margins(30, 26, 30, 26);
        return new Printer(Printer.style(whole ? 300 : 440, whole ? 200 : 700, margins, Family.SANS, 10.5f, false));
    }

    /** A snippet as a whole paper. */
    static String paper(String snippet) {
        return "<html lang=\"id\"><head><title>Kosakata</title></head><body>" + snippet + "</body></html>";
    }

    private static boolean pages(String snippet) {
        return snippet.contains("catatan-kaki")
                || snippet.contains("<header")
                || snippet.contains("<nav")
                || snippet.contains("hr class=\"halaman\"");
    }

    private static BufferedImage picture(String snippet) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printer(snippet).print(paper(snippet)))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.RGB));
            }
        }
        if (!pages(snippet)) {
            return cropped(pages.get(0));
        }
        return together(pages);
    }

    private static BufferedImage cropped(BufferedImage page) {
        int last = page.getHeight() - 1;
        while (last > 0 && white(page, last)) {
            last--;
        }
        return page.getSubimage(0, 0, page.getWidth(), Math.min(page.getHeight(), last + 2 * GAP));
    }

    private static boolean white(BufferedImage page, int y) {
        for (int x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, y) & 0xffffff) != 0xffffff) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage together(List<BufferedImage> pages) {
        int width = GAP;
        int height = 0;
        for (BufferedImage page : pages) {
            width += page.getWidth() + GAP;
            height = Math.max(height, page.getHeight());
        }
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
