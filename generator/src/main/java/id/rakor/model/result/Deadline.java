package id.rakor.model.result;

import id.rakor.model.value.Day;
import id.rakor.model.value.Key;
import id.rakor.model.value.Shorthand;

/**
 * By when something is to be done: a date or a rule, never both; or only the words of the source.
 *
 * @param date the day, month or year by whose end it is due, or null
 * @param rule the rule by which it is reckoned, or null
 * @param written the words of the source, or null
 */
public record Deadline(
        @Key("tanggal") @Shorthand Day date,
        @Key("aturan") DeadlineRule rule,
        @Key("tertulis") String written) {
    /** A deadline known by its date alone. */
    public static Deadline of(Day date) {
        return new Deadline(date, null, null);
    }
}
