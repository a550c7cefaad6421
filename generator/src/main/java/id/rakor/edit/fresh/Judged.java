package id.rakor.edit.fresh;

import id.rakor.edit.known.Known.Name;
import java.util.List;
import java.util.Optional;

/**
 * How an answer was understood.
 *
 * @param state what came of it
 * @param value what is written, where it was understood: a text, the word of a choice, an id
 * @param shown the same as a person knows it
 * @param expected the key of the words that say what is expected, where it is wrong
 * @param args what stands in them
 * @param names the records that may be meant, where it is not sure
 */
public record Judged(State state, String value, String shown, String expected, List<String> args, List<Name> names) {
    /** What comes of an answer. */
    public enum State {
        /** Understood. */
        TAKEN,
        /** Not of the form that is expected. */
        WRONG,
        /** One of some records may be meant. */
        UNSURE,
        /** A name of no record. */
        UNKNOWN
    }

    /** The value where it was understood. */
    public Optional<String> taken() {
        return state == State.TAKEN ? Optional.of(value) : Optional.empty();
    }

    static Judged taken(String value, String shown) {
        return new Judged(State.TAKEN, value, shown, "", List.of(), List.of());
    }

    static Judged wrong(String expected, String... args) {
        return new Judged(State.WRONG, "", "", expected, List.of(args), List.of());
    }

    static Judged unsure(List<Name> names) {
        return new Judged(State.UNSURE, "", "", "", List.of(), names);
    }

    static Judged unknown() {
        return new Judged(State.UNKNOWN, "", "", "", List.of(), List.of());
    }
}
