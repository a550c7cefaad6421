package id.rakor.view;

import java.util.List;

/**
 * The front page.
 *
 * @param frame what surrounds it
 * @param lead one sentence on what this is
 * @param attention what needs attention, most urgent first
 * @param coming meetings that are planned, the next first
 * @param newest meetings that were held, the latest first
 * @param bodies bodies that results concern, with the ways to their results
 * @param allBodies the way to all such bodies, or empty
 * @param years the years with meetings
 */
public record HomeView(
        Frame frame,
        String lead,
        List<Attention> attention,
        List<Item> coming,
        List<Item> newest,
        List<Choice> bodies,
        List<Bit> allBodies,
        List<Choice> years)
        implements View {
    /**
     * One kind of things that need attention.
     *
     * @param title how many there are, in words
     * @param items some of them
     * @param all the way to all of them, or empty
     */
    public record Attention(String title, List<Item> items, List<Bit> all) {}

    /**
     * A thing and what is said of it.
     *
     * @param link the way to it
     * @param side when and where, or how late
     */
    public record Item(Bit link, List<Bit> side) {}
}
