package id.rakor.prose;

/** What a link to a record turns out to be. */
public sealed interface LinkTarget {
    /**
     * A record that can be shown.
     *
     * @param href its address, relative to the page
     * @param name its name, shown when the link has no text of its own
     */
    record Reached(String href, String name) implements LinkTarget {}

    /** A record that this edition does not carry. */
    record Withheld() implements LinkTarget {}

    /**
     * No such record.
     *
     * @param near the id that may be meant, or empty
     */
    record Dangling(String near) implements LinkTarget {}
}
