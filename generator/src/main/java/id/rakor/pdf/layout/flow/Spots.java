package id.rakor.pdf.layout.flow;

import java.util.HashMap;
import java.util.Map;

/** On which page a place of the paper stands, as far as pages are broken. */
public final class Spots {
    /** Begins a text that stands for the number of a page and ends where its mark stands. */
    public static final char ENDING = '\ue000';

    /** Begins a text that stands for the number of a page and begins where its mark stands. */
    public static final char STARTING = '\ue001';

    private final Map<String, Integer> pages = new HashMap<>();

    /** Notes that a place stands on a page; the first note counts. */
    public void put(String name, int page) {
        pages.putIfAbsent(name, page);
    }

    /** The number of its page, from 1; 0 when it has none. */
    public int page(String name) {
        return pages.getOrDefault(name, 0);
    }
}
