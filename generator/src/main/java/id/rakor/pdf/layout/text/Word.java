package id.rakor.pdf.layout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two places where a line may end, with the space that follows it.
 *
 * @param bits its parts in order
 * @param width how wide it is without the space
 * @param space how wide the space after it is; 0 when a line may end after it without a space
 * @param ends whether the line ends after it
 */
record Word(List<Bit> bits, float width, float space, boolean ends) {
    /** The character that marks where a word was divided, drawn as a hyphen. */
    static final char SOFT = '\u00ad';

    private static final int SHORTEST = 5;
    private static final int BRACKETED = 16;
    private static final String LANGUAGE = "id";

    /** A part of a word. */
    sealed interface Bit {
        /** Text of one run. */
        record Letters(Inline.Run run, String text, float width) implements Bit {
            static Letters of(Inline.Run run, String text) {
                return new Letters(
                        run, text, run.type().face().width(text, run.type().size()));
            }
        }

        /** Anything else; a sign takes space. */
        record Thing(Inline inline) implements Bit {
            float width() {
                return inline instanceof Inline.Sign sign ? sign.width() : 0;
            }
        }
    }

    /** A word in two. */
    record Halves(Word head, Word tail) {}

    static float width(Bit bit) {
        return bit instanceof Bit.Letters letters ? letters.width() : ((Bit.Thing) bit).width();
    }

    /** Whether it stands in brackets alone: it is short, and is not divided. */
    private boolean bracketed() {
        StringBuilder whole = new StringBuilder();
        for (Bit bit : bits) {
            if (bit instanceof Bit.Letters letters) {
                whole.append(letters.text());
            }
        }
        return whole.length() <= BRACKETED && whole.indexOf("(") == 0 && whole.indexOf(")") == whole.length() - 1;
    }

    /**
     * Divides it after a syllable so that its head has some letters and takes, with a hyphen, at most this room; or null.
     *
     * @param whole whether it is divided only where nothing is added
     */
    Halves divided(float room, int least, boolean whole) {
        if (bracketed()) {
            return null;
        }
        float before = 0;
        Halves best = null;
        for (int i = 0; i < bits.size() && before < room; i++) {
            if (bits.get(i) instanceof Bit.Letters letters && letters.run().hyphens()) {
                Halves found = divided(i, letters, room - before, least, whole);
                best = found == null ? best : found;
            }
            before += width(bits.get(i));
        }
        return best;
    }

    /** All ways to divide it after a syllable, from its beginning on. */
    List<Halves> divisions() {
        List<Halves> all = new ArrayList<>();
        for (int i = bracketed() ? bits.size() : 0; i < bits.size(); i++) {
            if (bits.get(i) instanceof Bit.Letters letters
                    && letters.run().hyphens()
                    && letters.text().length() >= SHORTEST) {
                String text = letters.text();
                for (int point : Hyphens.breaks(text, LANGUAGE)) {
                    if (!Hyphens.bare(text, point)) {
                        Bit.Letters head = Bit.Letters.of(letters.run(), text.substring(0, point) + SOFT);
                        all.add(halves(i, head, text.substring(point)));
                    }
                }
            }
        }
        return all;
    }

    private Halves divided(int i, Bit.Letters letters, float room, int least, boolean whole) {
        String text = letters.text();
        if (text.length() < SHORTEST) {
            return null;
        }
        int[] points = Hyphens.breaks(text, LANGUAGE);
        for (int p = points.length - 1; p >= 0 && points[p] >= least; p--) {
            boolean bare = Hyphens.bare(text, points[p]);
            String start = text.substring(0, points[p]);
            Bit.Letters head = Bit.Letters.of(letters.run(), bare ? start : start + SOFT);
            if ((bare || !whole) && head.width() <= room && !(bare && Character.isDigit(text.charAt(points[p])))) {
                return halves(i, head, text.substring(points[p]));
            }
        }
        return null;
    }

    /** Cuts a word that is wider than a line wherever the room ends, at least one character. */
    Halves cut(float room) {
        float before = 0;
        for (int i = 0; i < bits.size(); i++) {
            float wide = width(bits.get(i));
            if (before + wide > room && bits.get(i) instanceof Bit.Letters letters) {
                int end = fitting(letters, room - before, before == 0);
                if (end > 0 && end < letters.text().length()) {
                    String text = letters.text();
                    return halves(i, Bit.Letters.of(letters.run(), text.substring(0, end)), text.substring(end));
                }
                return i == 0 ? null : between(i);
            }
            before += wide;
        }
        return null;
    }

    private static int fitting(Bit.Letters letters, float room, boolean atLeastOne) {
        String text = letters.text();
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits =
                    Bit.Letters.of(letters.run(), text.substring(0, middle)).width() <= room;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        int end = low == 0 && atLeastOne ? 1 : low;
        while (end > 0 && end < text.length() && !startsCluster(text, end)) {
            end += low == 0 ? 1 : -1;
        }
        return end;
    }

    private static boolean startsCluster(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return !Character.isLowSurrogate(text.charAt(at))
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.COMBINING_SPACING_MARK;
    }

    private Halves halves(int i, Bit.Letters head, String rest) {
        List<Bit> first = new ArrayList<>(bits.subList(0, i));
        first.add(head);
        List<Bit> second = new ArrayList<>();
        second.add(Bit.Letters.of(((Bit.Letters) bits.get(i)).run(), rest));
        second.addAll(bits.subList(i + 1, bits.size()));
        return new Halves(of(first, 0, false), of(second, space, ends));
    }

    private Halves between(int i) {
        return new Halves(of(bits.subList(0, i), 0, false), of(bits.subList(i, bits.size()), space, ends));
    }

    static Word of(List<Bit> bits, float space, boolean ends) {
        float sum = -space;
        for (Bit bit : bits) {
            sum += width(bit);
        }
        return new Word(List.copyOf(bits), sum, space, ends);
    }
}
