package id.rakor.build.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as the first directory of its Exif data tells. Nothing else of that data is read, and what is
 * not well formed tells nothing.
 */
final class Exif {
    /** The picture stands as it is. */
    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4d4d;
    private static final int MARK = 42;

    private Exif() {}

    /** The orientation, 1 to 8, of data that begins with the order of its bytes. */
    static int orientation(byte[] file, int from, int to) {
        try {
            ByteBuffer data = ByteBuffer.wrap(file, from, to - from).slice();
            int order = data.getShort();
            if (order != LITTLE && order != BIG) {
                return UPRIGHT;
            }
            data.order(order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return data.getShort() == MARK ? orientation(data, data.getInt()) : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int orientation(ByteBuffer data, int directory) {
        int entries = Short.toUnsignedInt(data.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(data.getShort(at)) == TAG && data.getShort(at + 2) == SHORT) {
                int told = data.getShort(at + 8);
                return told >= UPRIGHT && told <= MOST ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
