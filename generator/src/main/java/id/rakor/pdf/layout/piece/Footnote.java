package id.rakor.pdf.layout.piece;

import java.util.List;

/**
 * A footnote, measured.
 *
 * @param strips its lines, for the foot of the page
 */
public record Footnote(List<Strip> strips) {
    public float height() {
        float sum = 0;
        for (Strip strip : strips) {
            sum += strip.gap() + strip.height();
        }
        return sum;
    }
}
