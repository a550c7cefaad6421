package id.rakor.pdf.layout.phrase;

import id.rakor.pdf.layout.piece.Look;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * Which face draws which character. What the asked face lacks is drawn in the same cut of another family; what no face
 * has, and what is written from right to left, is replaced as a whole by one sign.
 */
public final class Letters {
    /** What stands for characters that cannot be drawn. */
    static final String REPLACED = "\u25a1";

    private static final int PLAIN = 0x7e;
    private static final int JOINER = 0x200d;
    private static final int SKIN_FIRST = 0x1f3fb;
    private static final int SKIN_LAST = 0x1f3ff;

    private Letters() {}

    /**
     * A piece of text in one face.
     *
     * @param face the face
     * @param text what it draws
     * @param stands what it stands for, or null when it is drawn as it is
     */
    public record Piece(Face face, String text, String stands) {}

    /** Takes text apart into pieces of one face. */
    public static List<Piece> pieces(String text, Look look) {
        Face face = look.face();
        if (plain(text, face)) {
            return List.of(new Piece(face, text, null));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Face current = null;
        for (int i = 0; i <= text.length(); ) {
            boolean end = i == text.length();
            int c = end ? 0 : text.codePointAt(i);
            Face next = end ? null : joins(c) && i > from ? current : drawing(c, look);
            if (i > from && (end || next != current)) {
                pieces.add(piece(current, text.substring(from, i), look));
                from = i;
            }
            current = next;
            i += end ? 1 : Character.charCount(c);
        }
        return pieces;
    }

    /** Whether a text has a character that is replaced. */
    static boolean replaced(String text, Look look) {
        return !plain(text, look.face()) && text.codePoints().anyMatch(c -> !joins(c) && drawing(c, look) == null);
    }

    private static Piece piece(Face face, String text, Look look) {
        if (face != null) {
            return new Piece(face, text, null);
        }
        return new Piece(look.face(), REPLACED, text);
    }

    private static boolean plain(String text, Face face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > PLAIN && (Character.isSurrogate(c) || rightToLeft(c) || joins(c) || !face.draws(c))) {
                return false;
            }
        }
        return true;
    }

    private static Face drawing(int c, Look look) {
        if (rightToLeft(c)) {
            return null;
        }
        if (c <= PLAIN || look.face().draws(c)) {
            return look.face();
        }
        for (Family family : Family.values()) {
            Face face = look.family(family).face();
            if (face.draws(c)) {
                return face;
            }
        }
        return null;
    }

    /** Whether a character belongs to the one before it. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return c == JOINER
                || c >= SKIN_FIRST && c <= SKIN_LAST
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean rightToLeft(int c) {
        byte way = Character.getDirectionality(c);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || way == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
