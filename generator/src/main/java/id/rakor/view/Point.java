package id.rakor.view;

import id.rakor.catalog.Due;
import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.catalog.Standing;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.party.Party;
import id.rakor.model.result.Result;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A result and how it stands, reckoned once for all registers.
 *
 * @param at where it stands
 * @param standing how it stands
 * @param due the last day of its deadline, or null; none for a meeting that was not held
 */
record Point(ResultAt at, Standing standing, LocalDate due) {
    /** What matters most first: the most overdue, then the next deadline, then the latest meeting. */
    static final Comparator<Point> URGENT = Comparator.comparing(
                    (Point p) -> p.standing().overdue(), Comparator.reverseOrder())
            .thenComparing(Point::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Point::meeting, Calendar.LATEST_FIRST);

    private static final Set<ProgressStatus> CLOSED = Set.of(ProgressStatus.DONE, ProgressStatus.IMPOSSIBLE);

    static Point of(Reading reading, ResultAt at) {
        boolean held = at.meeting().status() == MeetingStatus.HELD;
        Optional<Due> due = held ? reading.due(at) : Optional.empty();
        return new Point(at, reading.standing(at), due.flatMap(Due::day).orElse(null));
    }

    Meeting meeting() {
        return at.meeting();
    }

    Result result() {
        return at.result();
    }

    boolean isLate() {
        return standing.isOverdue();
    }

    /** Whether its meeting was held; what a meeting only plans to end with asks nothing of anybody. */
    boolean isHeld() {
        return meeting().status() == MeetingStatus.HELD;
    }

    /** Whether nothing is left to be done. */
    boolean isClosed() {
        return standing.status().filter(CLOSED::contains).isPresent();
    }

    /** Whether a deadline is given, reckonable or not. */
    boolean hasDeadline() {
        return at.result().due() != null || at.followUps().stream().anyMatch(f -> f.due() != null);
    }

    /** Whether it is a point of its own, not one that only gathers others. */
    boolean isLeaf() {
        return at.result().children().isEmpty();
    }

    /** Whether nobody is said to answer for it. */
    boolean isOrphan() {
        return isLeaf() && owners().findAny().isEmpty();
    }

    /** Who answers for it, by the meeting or by what came of it. */
    Stream<Party> owners() {
        return Stream.concat(
                at.result().owners().stream(), at.followUps().stream().flatMap(f -> f.owners().stream()));
    }

    /** Who helps. */
    Stream<Party> supporters() {
        return Stream.concat(
                at.result().supporters().stream(),
                at.followUps().stream().map(FollowUp::supporters).flatMap(s -> s.stream()));
    }

    /** All whom it concerns. */
    Stream<Party> parties() {
        return Stream.of(at.result().addressees().stream(), owners(), supporters())
                .flatMap(p -> p);
    }

    /** The way to it from a page. */
    String link(Folio folio) {
        return folio.link(at).value();
    }
}
