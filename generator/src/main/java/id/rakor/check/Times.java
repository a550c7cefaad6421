package id.rakor.check;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** When a meeting is held and what came of it is recorded, as rules ask it. */
final class Times {
    private Times() {}

    /** The first day of a meeting, as exactly as it is known. */
    static Optional<Day> day(Meeting meeting) {
        return Optional.ofNullable(meeting.timing()).map(t -> t.from()).map(PartialDate::read);
    }

    /** The year of a meeting: that of its series, else that of its day. */
    static Optional<Integer> year(Meeting meeting) {
        Integer year = meeting.series() == null ? null : meeting.series().year();
        return year == null ? day(meeting).map(Day::year) : Optional.of(year);
    }

    /** The days of what is recorded of a result, by the pointer to each. */
    static Map<String, Day> entries(FollowUp followUp) {
        Map<String, Day> days = new LinkedHashMap<>();
        for (int i = 0; i < followUp.history().size(); i++) {
            days.put("/riwayat/" + i + "/tanggal", followUp.history().get(i).date());
        }
        for (int i = 0; i < followUp.attainments().size(); i++) {
            days.put("/capaian/" + i + "/tanggal", followUp.attainments().get(i).date());
        }
        return days;
    }
}
