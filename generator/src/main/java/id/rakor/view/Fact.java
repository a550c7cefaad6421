package id.rakor.view;

import java.util.List;

/**
 * A named fact.
 *
 * @param label its name
 * @param lines what is known, one line each; never empty
 */
public record Fact(String label, List<Line> lines) {
    public Fact {
        lines = List.copyOf(lines);
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return lines.stream().anyMatch(line -> line.bits().stream().anyMatch(bit -> bit.kind() != Bit.Kind.ABSENT));
    }
}
