package id.rakor.view;

import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a paper takes from all that the office keeps. Where the office has meetings of its own it tells of these alone, and
 * of what is known from reports otherwise.
 */
public final class OfficeExtract extends Extract {
    private static final Comparator<Point> OLDEST =
            Comparator.comparing(Point::meeting, Calendar.EARLIEST_FIRST).thenComparing(Point.URGENT);

    private final boolean own;
    private final List<Meeting> meetings;
    private List<Point> points;

    OfficeExtract(Desk desk) {
        super(desk, new PaperFolio(desk, Routes.HOME));
        List<Meeting> all = desk.reading().all(Meeting.class);
        this.own = all.stream().anyMatch(meeting -> meeting.origin() == Origin.OFFICE);
        this.meetings = all.stream().filter(this::counts).toList();
    }

    private boolean counts(Meeting meeting) {
        return !own || meeting.origin() == Origin.OFFICE;
    }

    /** The points that meetings were held to agree on, each by itself; what several are gathered under is none. */
    private List<Point> points() {
        if (points == null) {
            points = desk().indices().points().all().stream()
                    .filter(point -> point.isLeaf() && point.isHeld() && counts(point.meeting()))
                    .toList();
        }
        return points;
    }

    @Override
    public String title() {
        return settings().name();
    }

    @Override
    public String foot() {
        return plain(day());
    }

    @Override
    public boolean fromPress() {
        return !own;
    }

    /** Whether there is no meeting at all. */
    public boolean isEmpty() {
        return meetings.isEmpty();
    }

    /** How many meetings known from reports are left out of it. */
    public int others() {
        return desk().reading().all(Meeting.class).size() - meetings.size();
    }

    /** How many meetings were held in the year of its day. */
    public long held() {
        String year = Integer.toString(day().getYear());
        return meetings.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .filter(meeting -> Routes.year(meeting).equals(year))
                .filter(meeting -> !Calendar.day(meeting).earliest().isAfter(day()))
                .count();
    }

    /** How the results stand. Whatever is counted counts for the class of the paper. */
    public Count count() {
        points().forEach(point -> {
            holds(point.result().classification().or(point.meeting().classification()));
            point.at().followUps().forEach(one -> holds(one.classification()));
        });
        return new Count(
                points().size(),
                Points.open(points()),
                Points.late(points()),
                points().stream().filter(p -> p.isOrphan() && !p.isClosed()).count(),
                in(ProgressStatus.DONE),
                in(ProgressStatus.IN_PROGRESS),
                in(ProgressStatus.NOT_STARTED),
                in(ProgressStatus.IMPOSSIBLE),
                in(null));
    }

    private int in(ProgressStatus status) {
        Optional<ProgressStatus> wanted = Optional.ofNullable(status);
        return (int) points().stream()
                .filter(point -> point.standing().status().equals(wanted))
                .count();
    }

    /**
     * How results stand.
     *
     * @param all how many there are
     * @param open how many are not closed
     * @param late how many of these are past their deadline
     * @param orphans how many of the open ones nobody answers for
     * @param done how many are done
     * @param running how many are being done
     * @param waiting how many were not begun
     * @param impossible how many cannot be done
     * @param unknown of how many no state is recorded
     */
    public record Count(
            int all,
            long open,
            long late,
            long orphans,
            int done,
            int running,
            int waiting,
            int impossible,
            int unknown) {}

    /** The open points that were agreed on longest ago, at most so many. */
    public List<Promise> oldest(int most) {
        Promises promises = new Promises(folio());
        return points().stream()
                .filter(point -> !point.isClosed())
                .sorted(OLDEST)
                .limit(most)
                .map(point -> promises.row(point.at(), "", 0))
                .toList();
    }

    /** What happened in so many days before its day, the latest first. */
    public Happened happened(int days, int most) {
        return Happened.of(happenings().between(day().minusDays(days), day()), most);
    }

    /** What is to come in so many days from its day on, the nearest first. */
    public Happened ahead(int days, int most) {
        return Happened.of(happenings().ahead(day(), day().plusDays(days)), most);
    }

    private Happenings happenings() {
        return new Happenings(folio(), meetings, points());
    }

    /**
     * Some of what happened.
     *
     * @param rows the first of it
     * @param more how much more there is
     */
    public record Happened(List<Happening> rows, int more) {
        private static Happened of(List<Happenings.Dated> all, int most) {
            List<Happening> rows =
                    all.stream().limit(most).map(one -> one.row().get()).toList();
            return new Happened(rows, all.size() - rows.size());
        }
    }
}
