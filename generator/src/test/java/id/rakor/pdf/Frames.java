package id.rakor.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The rectangles whose lines a page draws, from its content stream, in points from its lower left corner. */
final class Frames extends PDFGraphicsStreamEngine {
    private final List<Rectangle2D> found = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    private Frames(PDPage page) {
        super(page);
    }

    /** Those of a page that hold some words; pages count from 1. */
    static List<Rectangle2D> around(byte[] paper, int page, String words) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            Frames frames = new Frames(document.getPage(page - 1));
            frames.processPage(document.getPage(page - 1));
            List<Point2D> places = places(document, page, words);
            return frames.found.stream()
                    .filter(frame -> places.stream().anyMatch(frame::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Point2D> places(PDDocument document, int page, String words) throws IOException {
        List<Point2D> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                int at = text.indexOf(words);
                if (at >= 0) {
                    TextPosition first = letters.get(at);
                    places.add(new Point2D.Float(first.getXDirAdj(), first.getPageHeight() - first.getYDirAdj()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return places;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        List.of(b, c, d).forEach(corner -> path.lineTo(corner.getX(), corner.getY()));
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            found.add(bounds);
        }
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
