package id.rakor.build.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Walks through the segments of a JPEG file, from its begin to its end. Beyond the file it runs out of bounds. */
final class Jpeg {
    private static final int MARKER = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int RESTART = 0xd0;
    private static final int ALONE = 0x01;
    private static final int FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int TABLES = 0xc4;
    private static final int EXTENSION = 0xc8;
    private static final int ARITHMETIC = 0xcc;
    private static final int APPLICATION = 0xe0;
    private static final int CAMERA = 0xe1;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int JFIF = 16;
    private static final int COLOURS = 3;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private int width;
    private int height;
    private int components;
    private int orientation = Exif.UPRIGHT;
    private boolean plain = true;

    private Jpeg(byte[] file) {
        this.file = file;
    }

    /** The form of a file that begins as a JPEG does; empty when it does not, or has no picture in greys or colours. */
    static Optional<Form> form(byte[] file) {
        if (file.length < 4 || octet(file, 0) != MARKER || octet(file, 1) != BEGIN) {
            return Optional.empty();
        }
        Jpeg jpeg = new Jpeg(file);
        jpeg.walk();
        boolean known = jpeg.width > 0 && jpeg.height > 0 && (jpeg.components == 1 || jpeg.components == COLOURS);
        return known
                ? Optional.of(new Form(Form.JPEG, jpeg.width, jpeg.height, jpeg.orientation, jpeg.plain))
                : Optional.empty();
    }

    private void walk() {
        int at = 2;
        while (true) {
            at = marker(at);
            int kind = octet(file, at - 1);
            if (kind == END) {
                plain &= at == file.length;
                return;
            }
            if (kind != ALONE && (kind < RESTART || kind > END)) {
                int length = number(at);
                segment(kind, at + 2, at + length);
                at += length;
            }
        }
    }

    /** The place after the next marker; what lies before it is picture. */
    private int marker(int from) {
        int at = from;
        while (octet(file, at) != MARKER || !isMarker(octet(file, at + 1))) {
            at++;
        }
        return at + 2;
    }

    private static boolean isMarker(int kind) {
        return kind != 0 && kind != MARKER;
    }

    private void segment(int kind, int from, int to) {
        if (kind >= FRAME && kind <= LAST_FRAME && kind != TABLES && kind != EXTENSION && kind != ARITHMETIC) {
            height = number(from + 1);
            width = number(from + 3);
            components = octet(file, from + 5);
        } else if (kind == APPLICATION) {
            plain &= to - from + 2 == JFIF;
        } else if (kind > APPLICATION && kind <= LAST_APPLICATION || kind == COMMENT) {
            plain = false;
        }
        if (kind == CAMERA && begins(from, to)) {
            orientation = Exif.orientation(file, from + EXIF.length, to);
        }
        if (kind == SCAN && width == 0) {
            throw new IndexOutOfBoundsException(from);
        }
    }

    private boolean begins(int from, int to) {
        return to - from > EXIF.length
                && to <= file.length
                && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length);
    }

    private int number(int at) {
        return octet(file, at) << 8 | octet(file, at + 1);
    }

    private static int octet(byte[] file, int at) {
        return file[at] & 0xff;
    }
}
