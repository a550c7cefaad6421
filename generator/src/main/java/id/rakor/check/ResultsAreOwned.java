package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import java.util.List;

/**
 * Every result that holds no further points has somebody who answers for it and a deadline.
 * Arguments: how many have nobody, how many have no deadline, how many there are, 1 when
 * the meeting is known from reports only and 0 when it is the office's own.
 */
final class ResultsAreOwned implements Rule<Meeting> {
    @Override
    public String id() {
        return "K24";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        List<ResultAt> points = reading.resultsOf(meeting).stream()
                .filter(at -> at.result().children().isEmpty())
                .toList();
        long unowned = points.stream().filter(at -> !isOwned(at)).count();
        long undated = points.stream().filter(at -> !isDated(at)).count();
        if (unowned + undated > 0) {
            String reported = meeting.origin() == Origin.PRESS ? "1" : "0";
            String all = Integer.toString(points.size());
            notes.add("/hasil", Long.toString(unowned), Long.toString(undated), all, reported);
        }
    }

    private static boolean isOwned(ResultAt at) {
        return !at.result().owners().isEmpty()
                || at.followUps().stream().anyMatch(f -> !f.owners().isEmpty());
    }

    private static boolean isDated(ResultAt at) {
        return at.result().due() != null || at.followUps().stream().anyMatch(f -> f.due() != null);
    }
}
