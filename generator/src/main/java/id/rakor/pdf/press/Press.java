package id.rakor.pdf.press;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import id.rakor.pdf.press.cover.Seal;
import id.rakor.pdf.press.cover.Shell;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints a paper: writes what is laid out as a tagged PDF file. Same input, same bytes. All threads may use it.
 *
 * <p>It does not measure, break or judge. A booklet that could not be read aloud (a character that its face does not
 * have, a mark of a node outside the tree, a link to a spot that is nowhere) is a fault of who laid it out and is
 * refused with an {@link IllegalArgumentException}.
 */
public final class Press {
    private Press() {}

    /** The file of a paper. */
    public static byte[] print(Booklet booklet, Imprint imprint, Standard standard) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            write(booklet, imprint, standard, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        return Seal.press(out.toByteArray(), standard);
    }

    private static void write(Booklet booklet, Imprint imprint, Standard standard, ByteArrayOutputStream out)
            throws IOException {
        Document document = new Document(size(booklet.leaves().get(0)), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        Shell shell = new Shell(writer, imprint, standard);
        shell.prepare(!booklet.outline().isEmpty());
        document.open();
        Job job = Job.of(booklet, writer, standard);
        for (int i = 0; i < booklet.leaves().size(); i++) {
            Leaf leaf = booklet.leaves().get(i);
            if (i > 0) {
                document.setPageSize(size(leaf));
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PageInk(job, writer.getDirectContent(), leaf.height()).write(leaf);
        }
        job.links().join();
        job.links().outline(booklet.outline());
        shell.finish();
        document.close();
    }

    private static Rectangle size(Leaf leaf) {
        return new Rectangle(leaf.width(), leaf.height());
    }
}
