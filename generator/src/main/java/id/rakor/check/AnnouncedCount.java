package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * As many results are recorded as were announced: all of them, or those of one kind. Arguments: how
 * many were announced, how many are recorded.
 */
final class AnnouncedCount implements Rule<Meeting> {
    @Override
    public String id() {
        return "K08";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Integer announced = meeting.announcedResults();
        if (announced == null || announced == meeting.results().size()) {
            return;
        }
        Map<String, Long> kinds = meeting.results().stream()
                .map(Result::kind)
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()));
        if (!kinds.containsValue(announced.longValue())) {
            notes.add(
                    "/jumlah_hasil_disebut",
                    announced.toString(),
                    Integer.toString(meeting.results().size()));
        }
    }
}
