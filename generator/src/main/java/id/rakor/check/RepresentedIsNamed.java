package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who came for somebody else has it under {@code mewakili}, and came for somebody else indeed.
 * Arguments: the words that speak of it, or the person.
 */
final class RepresentedIsNamed implements Rule<Meeting> {
    /** One whom a body sends: the body that stands beside it is whom he or she stands for. */
    private static final Pattern SENT = Pattern.compile("(?i)(perwakilan|utusan|delegasi)\\b.*");

    private static final Pattern FOR = Pattern.compile("(?i)\\b(mewakili|perwakilan|utusan|atas\\s+nama)\\b");

    @Override
    public String id() {
        return "K29";
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
        for (int i = 0; i < meeting.attendance().size(); i++) {
            Attendance one = meeting.attendance().get(i);
            String way = "/hadir/" + i;
            if (one.represents() == null) {
                Stream.of(one.capacity(), one.written(), one.meta().remark())
                        .filter(Objects::nonNull)
                        .filter(text -> FOR.matcher(text).find())
                        .filter(text ->
                                one.institution() == null || !SENT.matcher(text).matches())
                        .findFirst()
                        .ifPresent(text -> notes.add(way, text));
            } else if (one.person() != null
                    && one.person().equals(one.represents().person())) {
                notes.add(way + "/mewakili/orang", one.person().id());
            }
        }
    }
}
