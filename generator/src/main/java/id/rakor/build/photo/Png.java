package id.rakor.build.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Walks through the chunks of a PNG file, from its head to its end. Beyond the file it runs out of bounds. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FRAME = 12;
    private static final Set<String> DOTS = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final String CAMERA = "eXIf";
    private static final String END = "IEND";

    private Png() {}

    /** The form of a file that begins as a PNG does; empty when it does not. */
    static Optional<Form> form(byte[] file) {
        int begin = SIGNATURE.length;
        if (file.length < begin + FRAME || !ByteBuffer.wrap(file, 0, begin).equals(ByteBuffer.wrap(SIGNATURE))) {
            return Optional.empty();
        }
        ByteBuffer data = ByteBuffer.wrap(file);
        int width = data.getInt(begin + 8);
        int height = data.getInt(begin + FRAME);
        int orientation = Exif.UPRIGHT;
        boolean plain = true;
        String kind = "";
        int at = begin;
        while (!kind.equals(END)) {
            int length = data.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                return Optional.empty();
            }
            kind = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            plain &= DOTS.contains(kind);
            orientation = kind.equals(CAMERA) ? Exif.orientation(file, at + 8, at + 8 + length) : orientation;
            at += FRAME + length;
        }
        plain &= at == file.length;
        return width > 0 && height > 0
                ? Optional.of(new Form(Form.PNG, width, height, orientation, plain))
                : Optional.empty();
    }
}
