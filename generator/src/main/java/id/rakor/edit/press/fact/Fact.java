package id.rakor.edit.press.fact;

import java.util.List;

/**
 * What a report seems to say, for a person to confirm.
 *
 * @param kind what it is
 * @param value the value; its parts behind one another with semicolons; empty where it cannot be said
 * @param readings ways to read it, where there are several; the value is then empty or the first of them
 * @param line the line or paragraph it comes from, or 0 for the page itself
 * @param sentence the sentence it comes from, or empty
 * @param sure whether nothing speaks against it
 * @param known the id of the record that bears this name, or empty
 * @param near names of records that may be meant instead, or empty
 */
public record Fact(
        FactKind kind,
        String value,
        List<String> readings,
        int line,
        String sentence,
        boolean sure,
        String known,
        String near) {
    public Fact {
        readings = List.copyOf(readings);
    }

    /** One that is read in one way. */
    public static Fact of(FactKind kind, String value, id.rakor.edit.press.read.Sentence from) {
        return new Fact(kind, value, List.of(), from.line(), from.text(), true, "", "");
    }

    /** One that the page says of itself. */
    public static Fact page(FactKind kind, String value) {
        return new Fact(kind, value, List.of(), 0, "", true, "", "");
    }

    /** The same, not to be taken without a look: concluded, not read, or said with doubt. */
    public Fact unsure() {
        return sureIf(false);
    }

    /** The same, not to be taken without a look unless something holds. */
    public Fact sureIf(boolean holds) {
        return new Fact(kind, value, readings, line, sentence, sure && holds, known, near);
    }

    /** The same, with the records it may mean. */
    public Fact matched(String id, String others) {
        return new Fact(kind, value, readings, line, sentence, sure, id, others);
    }
}
