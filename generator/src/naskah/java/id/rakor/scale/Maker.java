package id.rakor.scale;

import com.lowagie.text.pdf.BaseFont;
import id.rakor.pdf.layout.Setter;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.press.Press;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Family;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** What makes a paper of a text. */
enum Maker {
    /** Rakor itself: tagged, PDF/A-3a and PDF/UA-1. */
    RAKOR {
        @Override
        byte[] make(String html) {
            Booklet booklet = Setter.set(html, "naskah.ftl", STYLE, Pictures.NONE, finding -> {
                throw new IllegalStateException(finding.toString());
            });
            return Press.print(booklet, IMPRINT, Standard.PDFA_3A);
        }
    },
    /** Flying Saucer with a style sheet of the same measures: not tagged, of no standard. */
    SAUCER {
        @Override
        byte[] make(String html) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ITextRenderer renderer = new ITextRenderer();
            ITextFontResolver fonts = renderer.getFontResolver();
            try {
                for (Path face : FACES) {
                    fonts.addFont(face.toString(), BaseFont.IDENTITY_H, true);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            renderer.setDocumentFromString(html.replace("</title>", "</title>" + SHEET));
            renderer.layout();
            renderer.createPDF(out);
            return out.toByteArray();
        }
    };

    private static final float MM = 72 / 25.4f;
    private static final Style STYLE = new Style(
            210 * MM,
            297 * MM,
            new Style.Margins(25 * MM, 20 * MM, 25 * MM, 30 * MM),
            Family.SANS,
            11,
            1.3f,
            false,
            Ink.of("#1c1a18"),
            Ink.of("#5b5751"),
            Ink.of("#d8d3cb"),
            Ink.of("#9d1420"),
            Ink.of("#f5f3ef"));
    private static final Imprint IMPRINT = new Imprint(
            "Notula", "id-ID", "Contoh", "", List.of("rapat"), LocalDate.of(2026, 1, 1), "Rakor", List.of());
    private static final String SHEET = """
            <style type="text/css">
            @page { size: 210mm 297mm; margin: 25mm 20mm 25mm 30mm;
              @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt "Liberation Sans" } }
            body { font: 11pt/1.3 "Liberation Sans"; color: #1c1a18 }
            header, footer { display: none }
            h1 { font-size: 16pt } h2 { font-size: 13pt } p { margin: 0 0 6pt 0 }
            .bagian { page-break-before: always }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 9.5pt }
            td, th { border: 0.5pt solid #d8d3cb; padding: 3pt; text-align: left; vertical-align: top }
            thead { background: #f5f3ef }
            </style>""";
    private static final List<Path> FACES = faces();

    /** A paper. */
    abstract byte[] make(String html);

    private static List<Path> faces() {
        try {
            Path folder = Files.createTempDirectory("huruf");
            return List.of(face(folder, "LiberationSans-Regular.ttf"), face(folder, "LiberationSans-Bold.ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path face(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + name)) {
            Files.copy(in, file);
        }
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }
}
