package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.result.Result;
import id.rakor.model.value.Day;
import id.rakor.model.value.Ref;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a meeting of a series ended with is taken up before or at the next one: by a follow-up, or by
 * a point of a later meeting that says it is the same. Arguments: how many points nobody took up, how
 * many there are, the meeting that came after.
 */
final class PromisesTakenUp implements CatalogRule {
    @Override
    public String id() {
        return "K26";
    }

    @Override
    public void check(Reading reading, Spots spots) {
        Set<String> again = new HashSet<>();
        for (ResultAt at : reading.results()) {
            at.result().same().forEach((Ref<Result> same) -> again.add(same.id()));
        }
        for (List<Meeting> all : SeriesRows.of(reading).values()) {
            List<Meeting> held = all.stream()
                    .filter(m -> m.status() == MeetingStatus.HELD)
                    .filter(m -> Times.day(m).isPresent())
                    .sorted(Comparator.comparing((Meeting m) -> Times.day(m).orElseThrow()))
                    .toList();
            for (int i = 0; i + 1 < held.size(); i++) {
                next(held.get(i), held.get(i + 1), again, reading, spots);
            }
        }
    }

    private static void next(Meeting meeting, Meeting next, Set<String> again, Reading reading, Spots spots) {
        Day day = Times.day(meeting).orElseThrow();
        Day later = Times.day(next).orElseThrow();
        if (!day.latest().isBefore(later.earliest())) {
            return;
        }
        List<ResultAt> points = reading.resultsOf(meeting).stream()
                .filter(at -> at.result().children().isEmpty())
                .toList();
        long lost = points.stream()
                .filter(at -> at.followUps().isEmpty() && !again.contains(at.id()))
                .count();
        if (lost > 0) {
            spots.add(
                    meeting,
                    "/hasil",
                    Long.toString(lost),
                    Integer.toString(points.size()),
                    next.id().text());
        }
    }
}
