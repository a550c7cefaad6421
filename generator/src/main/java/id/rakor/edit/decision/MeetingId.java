package id.rakor.edit.decision;

import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The id of a meeting whose sheet gives none: that of the recorded meeting of the same title and day, else one made of title
 * and year. Where only one of the two is the same, it is asked which meeting is meant.
 */
public final class MeetingId {
    private static final int MOST = 5;

    private final Records records;
    private final Doubts doubts;
    private final Words words;

    /**
     * What came of it.
     *
     * @param id the id; empty where it is left open
     * @param there whether the meeting is recorded
     * @param near the meetings that may be meant
     */
    public record Given(String id, boolean there, List<Candidate> near) {}

    /** One for the records of a content folder. */
    public MeetingId(Records records, Doubts doubts, Words words) {
        this.records = records;
        this.doubts = doubts;
        this.words = words;
    }

    /** The id for a title and a day, which stand somewhere. */
    public Given of(String title, Day day, String where) {
        String key = Known.key(title);
        List<Meeting> near = records.all(Meeting.class).stream()
                .filter(meeting -> day(meeting).isPresent())
                .filter(meeting -> day.equals(day(meeting).get())
                        || day(meeting).get().year() == day.year()
                                && Known.key(meeting.title()).equals(key))
                .limit(MOST)
                .toList();
        Optional<Meeting> same = near.stream()
                .filter(meeting -> day.equals(day(meeting).get())
                        && Known.key(meeting.title()).equals(key))
                .findFirst();
        if (same.isPresent()) {
            return new Given(same.get().id().text(), true, List.of());
        }
        List<Candidate> candidates = near.stream().map(this::candidate).toList();
        Decision decision = candidates.isEmpty()
                ? Decision.NEW
                : doubts.decide(new Doubt(RecordType.MEETING, title, where, candidates));
        return switch (decision.kind()) {
            case KNOWN -> new Given(candidates.get(decision.index()).id(), true, candidates);
            case NEW -> {
                String year = Integer.toString(day.year());
                yield new Given(
                        new FreshId(records, words).of(RecordType.MEETING, title, year, Set.of()), false, candidates);
            }
            case OPEN -> new Given("", false, candidates);
        };
    }

    private static Optional<Day> day(Meeting meeting) {
        return meeting.timing() == null || meeting.timing().from() == null
                ? Optional.empty()
                : Optional.ofNullable(meeting.timing().from().read());
    }

    private Candidate candidate(Meeting meeting) {
        String day = words.dates().full(day(meeting).orElseThrow().earliest());
        return new Candidate(meeting.id().text(), meeting.title(), day);
    }
}
