package id.rakor.pdf.sheet;

import java.util.List;

/**
 * An entry of the outline.
 *
 * @param title what it says
 * @param spot the name of the {@link Mark.Spot} it leads to
 * @param below the entries below it
 */
public record Bookmark(String title, String spot, List<Bookmark> below) {
    public Bookmark {
        below = List.copyOf(below);
    }
}
