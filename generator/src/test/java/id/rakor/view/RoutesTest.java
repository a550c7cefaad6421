package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Person;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Weekday;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static Meeting meeting(PartialDate from) {
        return Fill.of(Meeting.class, "id", "rakor-a", "waktu", Fill.of(Timing.class, "mulai", from));
    }

    @Test
    void keeps_meetings_by_year() {
        assertThat(Routes.of(meeting(PartialDate.of(new Day(2018, 3, 7)))).path())
                .isEqualTo("rapat/2018/rakor-a.html");
    }

    @Test
    void keeps_a_meeting_without_a_year_apart() {
        PartialDate monday = new PartialDate(null, Weekday.MONDAY, null, null, null);
        assertThat(Routes.of(meeting(monday)).path()).isEqualTo("rapat/tanpa-tahun/rakor-a.html");
        assertThat(Routes.of(Fill.of(Meeting.class, "id", "rakor-b")).path())
                .isEqualTo("rapat/tanpa-tahun/rakor-b.html");
    }

    @Test
    void keeps_all_else_by_the_first_two_signs_of_the_id() {
        assertThat(Routes.of(Fill.of(Person.class, "id", "wiranto")).path()).isEqualTo("orang/wi/wiranto.html");
        assertThat(Routes.of(Fill.of(Person.class, "id", "a")).path()).isEqualTo("orang/a/a.html");
        assertThat(Routes.of(Fill.of(Person.class, "id", "a-b")).path()).isEqualTo("orang/a/a-b.html");
    }

    @Test
    void no_id_can_meet_a_list() {
        Route list = Routes.list(RecordType.PERSON, "huruf", "hu", 1);
        assertThat(Routes.of(Fill.of(Person.class, "id", "hu"))).isNotEqualTo(list);
        assertThat(Routes.of(Fill.of(Person.class, "id", "index")).path()).isEqualTo("orang/in/index.html");
    }

    @Test
    void numbers_the_parts_of_a_list_from_the_second_on() {
        assertThat(Routes.list(RecordType.MEETING, "tahun", "2018", 1).path()).isEqualTo("rapat/tahun/2018.html");
        assertThat(Routes.list(RecordType.MEETING, "tahun", "2018", 2).path()).isEqualTo("rapat/tahun/2018-2.html");
    }
}
