package id.rakor.pdf.press.cover;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour profile that papers name as what their colours mean: sRGB (IEC 61966-2-1) as a matrix profile of ICC
 * version 2, computed from the chromaticities of its primaries. The same bytes on every machine.
 */
final class SrgbProfile {
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] D65 = {0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290};
    private static final double[][] PRIMARIES = {{0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}};

    /** From XYZ to the responses of cones, after Bradford. */
    private static final double[][] CONES = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private static final int STEPS = 256;
    private static final int TAGS = 9;
    private static final String NAME = "sRGB";
    private static final String RIGHTS = "CC0";

    private static final byte[] BYTES = compute();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] compute() {
        int desc = 12 + NAME.length() + 1 + 8 + 3 + 67;
        int text = 8 + RIGHTS.length() + 1;
        int curve = 12 + 2 * STEPS;
        int at = 128 + 4 + 12 * TAGS;
        int descAt = at;
        int textAt = padded(descAt + desc);
        int whiteAt = padded(textAt + text);
        int curveAt = whiteAt + 4 * 20;
        int size = padded(curveAt + curve);
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(128).putInt(TAGS);
        tag(out, "desc", descAt, desc);
        tag(out, "cprt", textAt, text);
        String[] colours = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};
        double[][] columns = columns();
        for (int i = 0; i < colours.length; i++) {
            tag(out, colours[i], whiteAt + 20 * i, 20);
            xyz(out, whiteAt + 20 * i, i == 0 ? D50 : columns[i - 1]);
        }
        for (String name : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tag(out, name, curveAt, curve);
        }
        out.position(descAt)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(NAME.length() + 1)
                .put(ascii(NAME));
        out.position(textAt).put(ascii("text")).putInt(0).put(ascii(RIGHTS));
        curve(out.position(curveAt));
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        out.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            out.putShort((short) part);
        }
        out.put(ascii("acsp"));
        for (int i = 0; i < D50.length; i++) {
            out.putInt(68 + 4 * i, fixed(D50[i]));
        }
    }

    private static void tag(ByteBuffer out, String name, int at, int length) {
        out.put(ascii(name)).putInt(at).putInt(length);
    }

    private static void xyz(ByteBuffer out, int at, double... value) {
        out.putInt(at, ByteBuffer.wrap(ascii("XYZ ")).getInt());
        for (int i = 0; i < 3; i++) {
            out.putInt(at + 8 + 4 * i, fixed(value[i]));
        }
    }

    private static void curve(ByteBuffer out) {
        out.put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double c = i / (STEPS - 1d);
            double linear = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 65535));
        }
    }

    /** What red, green and blue are under the light D50. */
    private static double[][] columns() {
        double[][] columns = new double[3][];
        for (int i = 0; i < 3; i++) {
            double x = PRIMARIES[i][0];
            double y = PRIMARIES[i][1];
            columns[i] = new double[] {x / y, 1, (1 - x - y) / y};
        }
        double[] weights = solve(columns, D65);
        double[] from = times(CONES, D65);
        double[] to = times(CONES, D50);
        for (int i = 0; i < 3; i++) {
            double[] cones = times(CONES, columns[i]);
            for (int k = 0; k < 3; k++) {
                cones[k] *= weights[i] * to[k] / from[k];
            }
            columns[i] = solve(turned(CONES), cones);
        }
        return columns;
    }

    private static double[] times(double[][] rows, double... vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = rows[i][0] * vector[0] + rows[i][1] * vector[1] + rows[i][2] * vector[2];
        }
        return product;
    }

    private static double[][] turned(double[][] rows) {
        double[][] turned = new double[3][3];
        for (int i = 0; i < 9; i++) {
            turned[i % 3][i / 3] = rows[i / 3][i % 3];
        }
        return turned;
    }

    /** How much of each column makes the target, after Cramer. */
    private static double[] solve(double[][] columns, double... target) {
        double whole = determinant(columns[0], columns[1], columns[2]);
        return new double[] {
            determinant(target, columns[1], columns[2]) / whole,
            determinant(columns[0], target, columns[2]) / whole,
            determinant(columns[0], columns[1], target) / whole
        };
    }

    private static double determinant(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                - a[1] * (b[0] * c[2] - b[2] * c[0])
                + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static int padded(int at) {
        return (at + 3) & ~3;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
