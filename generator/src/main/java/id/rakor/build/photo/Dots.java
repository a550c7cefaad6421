package id.rakor.build.photo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/**
 * The dots of a picture, made smaller and turned upright: each new dot is the mean of the dots it covers, what shows
 * through stands on white. Only arithmetic is used, so that the same picture comes out the same everywhere.
 */
final class Dots {
    private static final int BANDS = 3;
    private static final int WHITE = 255;

    private final BufferedImage image;
    private final int width;
    private final int height;

    private Dots(BufferedImage image, int width, int height) {
        this.image = image;
        this.width = width;
        this.height = height;
    }

    /**
     * A picture made to fit.
     *
     * @param side how long its longer side may be
     * @param orientation how it is to be turned, 1 to 8
     */
    static BufferedImage fitted(BufferedImage image, int side, int orientation) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        int width = longest <= side ? image.getWidth() : fitted(image.getWidth(), side, longest);
        int height = longest <= side ? image.getHeight() : fitted(image.getHeight(), side, longest);
        return turned(new Dots(image, width, height).shrunk(), width, height, orientation);
    }

    private static int fitted(int length, int side, int longest) {
        return (int) Math.max(1, ((long) length * side + longest / 2) / longest);
    }

    /** The dots, row by row, as red, green and blue in one number each. */
    private int[] shrunk() {
        int[] dots = new int[width * height];
        double[] sum = new double[BANDS * width];
        double[] row = new double[BANDS * width];
        double step = (double) image.getHeight() / height;
        int to = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            across(colours(y), row);
            double done = y;
            while (to < height && (to + 1) * step <= y + 1 + 1e-9) {
                add(sum, row, (to + 1) * step - done);
                put(sum, step, dots, to * width);
                done = (to + 1) * step;
                to++;
            }
            add(sum, row, y + 1 - done);
        }
        return dots;
    }

    private static void add(double[] sum, double[] row, double weight) {
        if (weight > 0) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i] * weight;
            }
        }
    }

    private static void put(double[] sum, double weight, int[] dots, int at) {
        for (int i = 0; i < sum.length; i += BANDS) {
            int dot = 0;
            for (int band = 0; band < BANDS; band++) {
                dot = dot << 8 | Math.min(WHITE, (int) Math.round(sum[i + band] / weight));
                sum[i + band] = 0;
            }
            dots[at + i / BANDS] = dot;
        }
    }

    /** Makes one row narrower. */
    private void across(int[] from, double[] row) {
        double step = (double) image.getWidth() / width;
        for (int x = 0; x < width; x++) {
            double begin = x * step;
            double end = Math.min((x + 1) * step, image.getWidth());
            int last = Math.min((int) Math.ceil(end - 1e-9), image.getWidth());
            for (int band = 0; band < BANDS; band++) {
                double sum = 0;
                for (int at = (int) begin; at < last; at++) {
                    sum += from[BANDS * at + band] * (Math.min(at + 1, end) - Math.max(at, begin));
                }
                row[BANDS * x + band] = sum / (end - begin);
            }
        }
    }

    /** The colours of a row. Greys are taken as the file holds them, not through a grey colour space. */
    private int[] colours(int y) {
        int wide = image.getWidth();
        ColorModel model = image.getColorModel();
        int[] colours = new int[BANDS * wide];
        boolean octets = model instanceof ComponentColorModel && model.getComponentSize(0) == 8;
        if (octets
                && (model.getNumColorComponents() == 1 || model.getColorSpace().isCS_sRGB())) {
            plain(y, model.getNumColorComponents(), model.hasAlpha(), colours);
            return colours;
        }
        boolean grey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        Raster raster = image.getRaster();
        int shift = Math.max(0, model.getComponentSize(0) - 8);
        for (int x = 0; x < wide; x++) {
            int argb = image.getRGB(x, y);
            int told = grey && shift > 0 ? raster.getSample(x, y, 0) >> shift : -1;
            for (int band = 0; band < BANDS; band++) {
                int value = told >= 0 ? told : argb >> 8 * (BANDS - 1 - band) & WHITE;
                colours[BANDS * x + band] = onWhite(value, argb >>> 24);
            }
        }
        return colours;
    }

    private void plain(int y, int bands, boolean clear, int[] colours) {
        int all = bands + (clear ? 1 : 0);
        int[] row = image.getRaster().getPixels(0, y, image.getWidth(), 1, (int[]) null);
        for (int x = 0; x < image.getWidth(); x++) {
            int opacity = clear ? row[all * x + bands] : WHITE;
            for (int band = 0; band < BANDS; band++) {
                colours[BANDS * x + band] = onWhite(row[all * x + (bands == 1 ? 0 : band)], opacity);
            }
        }
    }

    private static int onWhite(int value, int opacity) {
        return opacity == WHITE ? value : (value * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE;
    }

    private static BufferedImage turned(int[] dots, int width, int height, int orientation) {
        boolean sideways = orientation > 4;
        BufferedImage out =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        boolean mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean upended = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = mirrored ? width - 1 - x : x;
                int down = upended ? height - 1 - y : y;
                out.setRGB(sideways ? down : right, sideways ? right : down, dots[y * width + x]);
            }
        }
        return out;
    }
}
