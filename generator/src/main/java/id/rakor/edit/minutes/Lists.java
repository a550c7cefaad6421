package id.rakor.edit.minutes;

import id.rakor.edit.word.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Element;

/**
 * The lists that are open while prose is made. Numbers and bullets become lists; a label that is neither, such as
 * {@code "a."} or {@code "1)"}, stays in the text, for nobody would find "huruf a" or "angka 1)" again otherwise. Numbers stay as they are, also
 * where a list goes on after something else.
 */
final class Lists {
    private static final int SLACK = 100;

    private final Element root;
    private final Inlines inlines;
    private final Deque<Level> open = new ArrayDeque<>();

    private static final class Level {
        private final String key;
        private final int indent;
        private Element list;
        private Element holder;
        private int number;

        Level(String key, int indent) {
            this.key = key;
            this.indent = indent;
        }
    }

    /**
     * What comes into a list.
     *
     * @param key which list and level, {@code "4:1"}, or which form a hand gave it, {@code "1)"}
     * @param typed whether a hand wrote the label
     * @param label its label; empty for a bullet
     * @param number the number of a label that is one; 0 for others
     * @param indent how far it stands from the left
     * @param line its letters without the label
     */
    record Item(String key, boolean typed, String label, int number, int indent, Line line) {}

    Lists(Element root, Inlines inlines) {
        this.root = root;
        this.inlines = inlines;
    }

    /** Ends all lists. */
    void close() {
        open.clear();
    }

    /** Whether the last label of a form that is open was this one. */
    boolean last(String key, int number) {
        return open.stream().anyMatch(level -> level.key.equals(key) && level.number == number);
    }

    /** Whether a form of labels is open. */
    boolean has(String key) {
        return open.stream().anyMatch(level -> level.key.equals(key));
    }

    /** Where a paragraph that stands so far from the left belongs; lists that it does not belong to end. */
    Element holder(int indent) {
        while (!open.isEmpty() && !(indent > 0 && indent >= open.peek().indent - SLACK)) {
            open.pop();
        }
        return open.isEmpty() ? root : open.peek().holder;
    }

    /** Adds an item; where more may be added to it. */
    Element add(Item item) {
        Level level = level(item);
        Element parent = parent();
        boolean goesOn = level.list != null
                && level.list.parent() == parent
                && level.list == parent.lastElementChild()
                && (item.label().isEmpty() || item.number() == level.number + 1);
        level.number = item.number();
        if (!item.label().isEmpty() && (item.number() == 0 || item.label().endsWith(")"))) {
            Element paragraph = parent.appendElement("p");
            inlines.add(paragraph, Line.of(item.label() + " ").and(item.line()));
            level.holder = parent;
            level.number = item.number() == 0 ? letter(item.label()) : item.number();
            return parent;
        }
        if (!goesOn) {
            level.list = parent.appendElement(item.label().isEmpty() ? "ul" : "ol");
            if (item.number() != 1 && !item.label().isEmpty()) {
                level.list.attr("start", Integer.toString(item.number()));
            }
        }
        level.holder = level.list.appendElement("li");
        inlines.add(level.holder.appendElement("p"), item.line());
        return level.holder;
    }

    private static int letter(String label) {
        String bare = label.replaceAll("[().]", "");
        return bare.length() == 1 ? bare.charAt(0) : 0;
    }

    /** What the innermost level lies in. */
    private Element parent() {
        Iterator<Level> levels = open.iterator();
        levels.next();
        return levels.hasNext() ? levels.next().holder : root;
    }

    /** The level that an item belongs to, which is then the innermost. */
    private Level level(Item item) {
        if (has(item.key()) && !isNested(item)) {
            while (!open.peek().key.equals(item.key())) {
                open.pop();
            }
            return open.peek();
        }
        while (!open.isEmpty() && open.peek().indent > item.indent() + SLACK) {
            open.pop();
        }
        while (!item.typed() && !open.isEmpty() && isBeside(open.peek(), item)) {
            open.pop();
        }
        Level level = new Level(item.key(), item.indent());
        open.push(level);
        return level;
    }

    /** Whether a hand begins the same form anew below another one. */
    private boolean isNested(Item item) {
        return item.typed() && item.number() == 1 && !open.peek().key.equals(item.key());
    }

    /** Whether a list that is open stands no further left than an item of another, so that they lie beside each other. */
    private static boolean isBeside(Level level, Item item) {
        boolean deeper = list(level.key).equals(list(item.key())) && level.key.compareTo(item.key()) < 0;
        return !deeper && level.indent >= item.indent() - SLACK;
    }

    /** The list of a key, without its level. */
    private static String list(String key) {
        return key.substring(0, Math.max(0, key.indexOf(':')));
    }
}
