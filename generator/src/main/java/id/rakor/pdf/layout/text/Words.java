package id.rakor.pdf.layout.text;

import id.rakor.pdf.layout.text.Word.Bit;
import java.util.ArrayList;
import java.util.List;

/** Takes what stands in a paragraph apart into words: where a line may end and where not. */
final class Words {
    private static final String ADDRESS_BREAKS = "/?&=_-.#";

    private final List<Word> words = new ArrayList<>();
    private List<Bit> bits = new ArrayList<>();

    private Words() {}

    static List<Word> of(List<Inline> inlines) {
        Words words = new Words();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Run run) {
                words.add(run);
            } else if (inline instanceof Inline.Break) {
                words.end(0, true);
            } else {
                words.bits.add(new Bit.Thing(inline));
            }
        }
        words.end(0, false);
        return List.copyOf(words.words);
    }

    private void add(Inline.Run run) {
        String text = run.text();
        boolean address = run.link() != null && text.contains("://");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                letters(run, text, from, i);
                from = i;
                int next = i + 1;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                bits.add(Bit.Letters.of(run, text.substring(i, next)));
                space();
                from = next;
                i = next - 1;
            } else if (i + 1 < text.length() && mayEndAfter(text, i, address)) {
                letters(run, text, from, i + 1);
                end(0, false);
                from = i + 1;
            }
        }
        letters(run, text, from, text.length());
    }

    private void letters(Inline.Run run, String text, int from, int to) {
        if (to > from) {
            bits.add(Bit.Letters.of(run, text.substring(from, to)));
        }
    }

    private void space() {
        float wide = Word.width(bits.get(bits.size() - 1));
        end(wide, false);
    }

    /** The space stays among the bits, so that it is drawn; it does not count in the width. */
    private void end(float space, boolean ends) {
        if (!bits.isEmpty() || ends) {
            words.add(Word.of(bits, space, ends));
            bits = new ArrayList<>();
        }
    }

    private static boolean mayEndAfter(String text, int i, boolean address) {
        char c = text.charAt(i);
        char next = text.charAt(i + 1);
        if (address) {
            return ADDRESS_BREAKS.indexOf(c) >= 0 && ADDRESS_BREAKS.indexOf(next) < 0 && i > 8;
        }
        if (c == '\u2013' || c == '\u2014') {
            return Character.isLetter(next);
        }
        boolean joins = c == '-' || c == '/';
        return joins
                && i > 1
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i - 2))
                && Character.isLetter(next);
    }
}
