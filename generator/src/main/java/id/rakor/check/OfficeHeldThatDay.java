package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.time.Holding;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.OtherOffice;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.Day;
import id.rakor.model.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * Who is recorded as present in an office held it on that day. It speaks only where the person's own
 * terms of that office surely leave the day out. Arguments: the person, the office as called there,
 * the day.
 */
final class OfficeHeldThatDay implements Rule<Meeting> {
    @Override
    public String id() {
        return "K09";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Optional<Day> held = Times.day(meeting);
        if (held.isEmpty() || meeting.status() != MeetingStatus.HELD) {
            return;
        }
        for (int i = 0; i < meeting.attendance().size(); i++) {
            Attendance one = meeting.attendance().get(i);
            Day day = one.days().isEmpty() ? held.get() : one.days().get(0);
            Person person = reading.get(Person.class, one.person()).orElse(null);
            if (person == null) {
                continue;
            }
            String way = "/hadir/" + i;
            check(person, one.office(), one.capacity(), day, reading, way, notes);
            for (int j = 0; j < one.others().size(); j++) {
                OtherOffice other = one.others().get(j);
                check(person, other.office(), other.capacity(), day, reading, way + "/rangkap/" + j, notes);
            }
        }
    }

    private static void check(
            Person person, Ref<Office> office, String title, Day day, Reading reading, String way, Notes notes) {
        List<Holding> terms = person.tenures().stream()
                .filter(tenure -> office == null ? isCalled(tenure, title, reading) : office.equals(tenure.office()))
                .map(tenure -> new Holding(person, tenure))
                .toList();
        if (!terms.isEmpty() && terms.stream().allMatch(term -> term.isNotOn(day))) {
            String key = office == null ? "/sebagai" : "/jabatan";
            notes.add(way + key, person.name(), office == null ? title : office.id(), day.toString());
        }
    }

    /** Whether a title as written is that of a term of office, word for word. */
    private static boolean isCalled(Tenure tenure, String title, Reading reading) {
        if (title == null) {
            return false;
        }
        Optional<Office> office = reading.get(Office.class, tenure.office());
        return title.equalsIgnoreCase(tenure.label())
                || office.filter(o -> title.equalsIgnoreCase(o.name())
                                || o.abbreviations().contains(title)
                                || o.otherNames().contains(title))
                        .isPresent();
    }
}
