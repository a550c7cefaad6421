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
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            Face next = drawing(text.substring(i, end), look);
            if (i > from && next != current) {
                pieces.add(piece(current, text.substring(from, i), look));
                from = i;
            }
            current = next;
            i = end;
        }
        if (from < text.length()) {
            pieces.add(piece(current, text.substring(from), look));
        }
        return pieces;
    }

    /** Whether a text has a character that is replaced. */
    static boolean replaced(String text, Look look) {
        return pieces(text, look).stream().anyMatch(piece -> piece.stands() != null);
    }

    /** Where a character ends with all that is written on it. */
    private static int end(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && joins(text.codePointAt(end))) {
            boolean joiner = text.charAt(end) == JOINER;
            end += Character.charCount(text.codePointAt(end));
            if (joiner && end < text.length()) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
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

    /** The face that draws a character with all that is written on it; null when none does. */
    private static Face drawing(String letter, Look look) {
        if (letter.codePoints().anyMatch(Letters::rightToLeft)) {
            return null;
        }
        if (draws(look.face(), letter)) {
            return look.face();
        }
        for (Family family : Family.values()) {
            Face face = look.family(family).face();
            if (draws(face, letter)) {
                return face;
            }
        }
        return null;
    }

    private static boolean draws(Face face, String letter) {
        return letter.codePoints().allMatch(c -> c <= PLAIN || face.draws(c));
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
