package id.rakor.edit.decision;

import id.rakor.edit.known.NameSplitter;
import id.rakor.model.RecordType;
import java.util.List;

/** Decides what a name means that is not quite one that is known. */
@FunctionalInterface
public interface Doubts {
    /** Decides one doubt. */
    Decision decide(Doubt doubt);

    /** Candidates in one row, as a list writes them. */
    static String row(List<Candidate> candidates) {
        return String.join(
                "; ",
                candidates.stream()
                        .map(one -> one.shown() + (one.detail().isEmpty() ? "" : ", " + one.detail()))
                        .toList());
    }

    /** Whether a decision is to be kept for the next list. */
    default boolean keeps(Doubt doubt, Decision decision) {
        return false;
    }

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
     * @param type a person, an institution, or what else a sheet names
     * @param seen the name as written
     * @param where where it stands, in words
     * @param candidates what it may mean, the likeliest first; at least one
     * @param office the region whose office may be meant by the short name of a body of the whole country; else empty
     */
    record Doubt(RecordType type, String seen, String where, List<Candidate> candidates, String office) {
        /** A name that is near to others. */
        public Doubt(RecordType type, String seen, String where, List<Candidate> candidates) {
            this(type, seen, where, candidates, "");
        }

        /** Whether what is decided can be kept for other lists. */
        public boolean isLasting() {
            return type == RecordType.PERSON || type == RecordType.INSTITUTION || type == RecordType.REGION;
        }
    }

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

    /**
     * Decides as another does, and keeps what is to be kept.
     *
     * @param doubts the one who decides
     * @param decisions where it is kept
     * @param names takes names apart, for the bare name is kept
     */
    record Kept(Doubts doubts, Decisions decisions, NameSplitter names) implements Doubts {
        @Override
        public Decision decide(Doubt doubt) {
            Decision decision = doubts.decide(doubt);
            if (doubt.isLasting() && decision.kind() != Kind.OPEN && doubts.keeps(doubt, decision)) {
                boolean person = doubt.type() == RecordType.PERSON;
                String written = doubt.seen().replace('\n', ' ');
                String name = person ? names.split(written).bare() : written;
                List<String> ids =
                        doubt.candidates().stream().map(Candidate::id).toList();
                if (decision.kind() == Doubts.Kind.KNOWN) {
                    decisions.keep(doubt.type(), ids.get(decision.index()), name);
                } else {
                    decisions.keepApart(doubt.type(), ids, name);
                }
            }
            return decision;
        }

        @Override
        public boolean asksAgain() {
            return doubts.asksAgain();
        }

        @Override
        public boolean isRecord(RecordType type, String text) {
            return doubts.isRecord(type, text);
        }
    }
}
