package id.rakor.catalog;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The results of the office's own meetings that were held, on which a body still has something to do. */
public final class Owed {
    private static final Set<ProgressStatus> CLOSED = Set.of(ProgressStatus.DONE, ProgressStatus.IMPOSSIBLE);

    private final Reading reading;
    private final String body;

    /**
     * Those of one body.
     *
     * @param body its id
     */
    public Owed(Reading reading, String body) {
        this.reading = reading;
        this.body = body;
    }

    /**
     * All of them, the latest first, then by deadline.
     *
     * @param helping whether those count too that it only helps with
     */
    public List<ResultAt> all(boolean helping) {
        return reading.results().stream()
                .filter(at -> holds(at) || helping && isAsked(at) && isMeant(supporters(at)))
                .sorted(Comparator.comparing(
                                (ResultAt at) -> reading.standing(at).overdue(), Comparator.reverseOrder())
                        .thenComparing(this::day))
                .toList();
    }

    private LocalDate day(ResultAt at) {
        return reading.due(at).flatMap(Due::day).orElse(LocalDate.MAX);
    }

    /** Whether it is one for which the body answers, or that is addressed to it. */
    public boolean holds(ResultAt at) {
        return isAsked(at) && isMeant(Stream.concat(owners(at), at.result().addressees().stream()));
    }

    /** Whether a result concerns the body in any way, closed or not. */
    public boolean concerns(ResultAt at) {
        return isMeant(Stream.of(owners(at), supporters(at), at.result().addressees().stream())
                .flatMap(parties -> parties));
    }

    private boolean isAsked(ResultAt at) {
        return at.result().children().isEmpty()
                && at.meeting().status() == MeetingStatus.HELD
                && at.meeting().origin() == Origin.OFFICE
                && !isClosed(reading.standing(at));
    }

    /** Whether nothing is left to be done. */
    public static boolean isClosed(Standing standing) {
        return standing.status().filter(CLOSED::contains).isPresent();
    }

    private boolean isMeant(Stream<Party> parties) {
        return parties.anyMatch(
                party -> party.institution() != null && party.institution().id().equals(body));
    }

    private static Stream<Party> owners(ResultAt at) {
        return Stream.concat(
                at.result().owners().stream(), at.followUps().stream().flatMap(f -> f.owners().stream()));
    }

    private static Stream<Party> supporters(ResultAt at) {
        return Stream.concat(
                at.result().supporters().stream(),
                at.followUps().stream().map(FollowUp::supporters).flatMap(s -> s.stream()));
    }
}
