package id.rakor.edit.intake;

import id.rakor.model.RecordType;
import java.util.List;

/** Decides what a name means that is not quite one that is known. */
@FunctionalInterface
public interface Doubts {
    /** Decides one doubt. */
    Decision decide(Doubt doubt);

    /** Whether what was left open is asked again when the same name comes once more. */
    default boolean asksAgain() {
        return false;
    }

    /** Whether a name that is near to none makes a new record where words alone would do as well. */
    default boolean isRecord(RecordType type, String text) {
        return false;
    }

    /**
     * A name and what it may mean.
     *
     * @param type a person or an institution
     * @param seen the name as written
     * @param where where it stands, in words
     * @param candidates what it may mean, the likeliest first; at least one
     */
    record Doubt(RecordType type, String seen, String where, List<Candidate> candidates) {}

    /**
     * A record that may be meant.
     *
     * @param id its id
     * @param shown its name
     * @param detail what tells it from others of that name, or empty
     */
    record Candidate(String id, String shown, String detail) {}

    /**
     * What was decided.
     *
     * @param kind what it is
     * @param index which candidate, from 0, where it is one
     */
    record Decision(Kind kind, int index) {
        /** Left open. */
        public static final Decision OPEN = new Decision(Kind.OPEN, 0);

        /** A new record. */
        public static final Decision NEW = new Decision(Kind.NEW, 0);

        /** One of the candidates. */
        public static Decision known(int index) {
            return new Decision(Kind.KNOWN, index);
        }
    }

    /** What a decision is. */
    enum Kind {
        /** One of the candidates. */
        KNOWN,
        /** None of them: a new record. */
        NEW,
        /** Not decided: the row is given back. */
        OPEN
    }
}
