package id.rakor.edit.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that are open while a document is read; one may hold others, and go over several paragraphs. */
final class Fields {
    private static final Set<String> OF_PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder order = new StringBuilder();
        private boolean shows;
    }

    /** A field begins, goes over to what it shows, or ends. */
    void mark(String kind) {
        if (kind.equals("begin")) {
            open.push(new Field());
        } else if (kind.equals("separate") && !open.isEmpty()) {
            open.peek().shows = true;
        } else if (kind.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    /** Letters of the order of the innermost field. */
    void order(String text) {
        if (!open.isEmpty()) {
            open.peek().order.append(text);
        }
    }

    /** Whether letters now belong to the order of a field, not to the text. */
    boolean silent() {
        return open.stream().anyMatch(field -> !field.shows);
    }

    /** Whether letters now count pages. */
    boolean counts() {
        return open.stream().anyMatch(field -> countsPages(field.order.toString()));
    }

    /** The web address of the innermost link; empty for none. */
    String address() {
        return open.stream()
                .map(field -> field.order.toString().strip())
                .filter(order -> order.startsWith("HYPERLINK"))
                .map(order -> order.replaceFirst("HYPERLINK\\s+\"?([^\"\\s]*)\"?.*", "$1"))
                .findFirst()
                .orElse("");
    }

    /** Whether an order counts pages. */
    static boolean countsPages(String order) {
        return OF_PAGES.contains(order.strip().replaceFirst("\\s.*", "").toUpperCase(Locale.ROOT));
    }
}
