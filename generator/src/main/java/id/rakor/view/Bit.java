package id.rakor.view;

import java.util.Locale;

/**
 * A piece of a line of text, and what it is.
 *
 * @param kind what it is
 * @param text what is read
 * @param value the address of a link, the machine's form of a date, the word of a status; empty
 *     otherwise
 * @param term under what an index names it, or null
 */
public record Bit(Kind kind, String text, String value, Term term) {
    /**
     * What an index names a piece under.
     *
     * @param group which index, {@code "orang"}
     * @param text the term
     */
    public record Term(String group, String text) {}

    Bit(Kind kind, String text, String value) {
        this(kind, text, value, null);
    }

    /** The same under another name. */
    Bit named(String other) {
        return new Bit(kind, other, value, term);
    }

    /** The same, and an index names it. */
    Bit indexed(Term under) {
        return new Bit(kind, text, value, under);
    }

    /** What a piece of text is. */
    public enum Kind {
        /** Plain text. */
        TEXT,
        /** What the eye should find first. */
        STRONG,
        /** What stands back. */
        QUIET,
        /** Words of a source, faults included. */
        QUOTE,
        /** A way to another place in the site. */
        LINK,
        /** A way to the web. */
        OUTSIDE,
        /** A date. */
        TIME,
        /** How a result stands. */
        STATUS,
        /** How late something is. */
        LATE,
        /** A class stricter than that of the page. */
        BOX,
        /** Not given by any source. */
        ABSENT,
        /** Kept from this edition. */
        WITHHELD
    }

    /** Plain text. */
    public static Bit text(String text) {
        return new Bit(Kind.TEXT, text, "");
    }

    /** Text of a kind that needs no value. */
    public static Bit of(Kind kind, String text) {
        return new Bit(kind, text, "");
    }

    /** A link inside the site. */
    public static Bit link(String text, String href) {
        return new Bit(Kind.LINK, text, href);
    }

    /** The kind as templates compare it: in small letters. */
    public String form() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
