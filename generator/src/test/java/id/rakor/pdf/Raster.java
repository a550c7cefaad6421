package id.rakor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as a coarse raster of letters: a square of ten points is a space where it is white, 9 where a third of it
 * or more is black. Two rasters are alike when no square differs by more than two steps, so that the smoothing of another machine does not
 * matter and a line that moved does.
 */
final class Raster {
    private static final int SQUARE = 10;
    private static final int SLACK = 2;

    private Raster() {}

    /** The rasters of all pages. */
    static List<String> pages(byte[] paper) {
        List<String> pages = new ArrayList<>();
        for (BufferedImage image : images(paper, 144)) {
            pages.add(raster(image, SQUARE * 2));
        }
        return pages;
    }

    /** The pages as pictures. */
    static List<BufferedImage> images(byte[] paper, float dpi) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> images = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                images.add(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where two rasters differ, as line and column from 1; empty when they are alike. */
    static List<String> differences(String one, String other) {
        List<String> found = new ArrayList<>();
        List<String> here = one.lines().toList();
        List<String> there = other.lines().toList();
        for (int y = 0; y < Math.max(here.size(), there.size()); y++) {
            String a = y < here.size() ? here.get(y) : "";
            String b = y < there.size() ? there.get(y) : "";
            for (int x = 0; x < Math.max(a.length(), b.length()); x++) {
                if (Math.abs(step(a, x) - step(b, x)) > SLACK) {
                    found.add((y + 1) + ":" + (x + 1));
                }
            }
        }
        return found;
    }

    /** Writes a page with the squares that differ in red. */
    static void show(BufferedImage page, List<String> differences, Path to) {
        BufferedImage shown = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        shown.createGraphics().drawImage(page, 0, 0, null);
        int square = SQUARE * 2;
        for (String difference : differences) {
            String[] at = difference.split(":");
            int top = (Integer.parseInt(at[0]) - 1) * square;
            int left = (Integer.parseInt(at[1]) - 1) * square;
            for (int y = top; y < Math.min(top + square, page.getHeight()); y++) {
                for (int x = left; x < Math.min(left + square, page.getWidth()); x++) {
                    shown.setRGB(x, y, 0xff0000 | shown.getRGB(x, y) & 0xffff >> 1);
                }
            }
        }
        try {
            Files.createDirectories(to.getParent());
            ImageIO.write(shown, "png", to.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int step(String line, int x) {
        char c = x < line.length() ? line.charAt(x) : ' ';
        return c == ' ' ? 0 : c - '0';
    }

    private static String raster(BufferedImage image, int square) {
        StringBuilder text = new StringBuilder();
        for (int top = 0; top < image.getHeight(); top += square) {
            StringBuilder line = new StringBuilder();
            for (int left = 0; left < image.getWidth(); left += square) {
                int step = Math.min(9, darkness(image, left, top, square) * 30 / 256);
                line.append(step == 0 ? ' ' : (char) ('0' + step));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static int darkness(BufferedImage image, int left, int top, int square) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + square, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + square, image.getWidth()); x++) {
                sum += 255 - (image.getRGB(x, y) & 0xff);
                count++;
            }
        }
        return sum / count;
    }
}
