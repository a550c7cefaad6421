package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The meetings of each series, those called off aside. */
final class SeriesRows {
    private SeriesRows() {}

    /** By the id of the series, meetings in the order of their ids. */
    static Map<String, List<Meeting>> of(Reading reading) {
        Map<String, List<Meeting>> rows = new TreeMap<>();
        for (Meeting meeting : reading.all(Meeting.class)) {
            if (meeting.series() != null && meeting.status() != MeetingStatus.CANCELLED) {
                rows.computeIfAbsent(meeting.series().series().id(), id -> new ArrayList<>())
                        .add(meeting);
            }
        }
        return rows;
    }
}
