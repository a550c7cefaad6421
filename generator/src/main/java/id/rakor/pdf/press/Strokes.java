package id.rakor.pdf.press;

import id.rakor.pdf.font.Subset;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Ink;
import id.rakor.pdf.sheet.Mark;

/** Writes the operators of a page as text, lengths in hundredths of a point, y upwards. */
final class Strokes {
    private final StringBuilder out = new StringBuilder(4096);

    /** What was written since the last call. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    static int hundredths(float points) {
        return Math.round(points * 100);
    }

    Strokes number(int hundredths) {
        int n = hundredths;
        if (n < 0) {
            out.append('-');
            n = -n;
        }
        if (n >= 100 || n == 0) {
            out.append(n / 100);
        }
        int rest = n % 100;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        out.append(' ');
        return this;
    }

    Strokes number(float points) {
        return number(hundredths(points));
    }

    Strokes operator(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    /** Sets a colour: three thousandths and an operator. */
    void colour(Ink ink, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int thousandths = Math.round((ink.rgb() >> shift & 0xff) * 1000 / 255f);
            out.append(thousandths == 1000 ? "1" : thousandths == 0 ? "0" : "");
            if (thousandths > 0 && thousandths < 1000) {
                out.append('.').append(Integer.toString(1000 + thousandths), 1, 4);
            }
            out.append(' ');
        }
        operator(operator);
    }

    /** Shows a run of text, pairs and spaces moved. */
    void show(Mark.Text mark, Subset subset) {
        Face face = mark.face();
        String text = mark.text();
        double perSpace = -mark.stretch() * 1000d / mark.size();
        double owed = 0;
        out.append("[(");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            glyph(subset.glyph(c));
            if (i + 1 < text.length()) {
                owed += c == ' ' ? perSpace : 0;
                int now = (int) Math.round(owed);
                owed -= now;
                now -= face.type().kern(c, text.charAt(i + 1));
                if (now != 0) {
                    out.append(')').append(now).append('(');
                }
            }
        }
        out.append(")]TJ\n");
    }

    /** Two bytes, as a character each. */
    private void glyph(int glyph) {
        octet(glyph >> 8);
        octet(glyph & 0xff);
    }

    private void octet(int octet) {
        if (octet == '\r') {
            out.append("\\r");
            return;
        }
        if (octet == '(' || octet == ')' || octet == '\\') {
            out.append('\\');
        }
        out.append((char) octet);
    }
}
