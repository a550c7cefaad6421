package id.rakor.view;

import static id.rakor.view.Filled.day;
import static id.rakor.view.Filled.ref;
import static id.rakor.view.Filled.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Representation;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.result.Result;
import id.rakor.model.result.Statement;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingViewTest {
    private static MeetingView view(Edition edition, Meeting meeting, Entity... others) {
        List<Entity> all = new ArrayList<>(List.of(others));
        all.add(meeting);
        Reading reading = Sample.reading(edition, all);
        return new MeetingMaker(
                        Sample.desk(reading),
                        reading.get(Meeting.class, ref(meeting.id().text())).orElseThrow())
                .make();
    }

    private static Meeting meeting(Object... more) {
        List<Object> all = new ArrayList<>(List.<Object>of(
                "id",
                "rakor",
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat",
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE));
        all.addAll(List.of(more));
        return Fill.of(Meeting.class, all.toArray());
    }

    private static Person person(String id, String name, Classification classification) {
        return Fill.of(Person.class, "id", id, "kelas", classification, "nama", name, "gelar_depan", "Dr.");
    }

    private static Attendance came(String person, AttendanceRole... roles) {
        return Fill.of(Attendance.class, "orang", ref(person), "peran", List.of(roles));
    }

    @Test
    void all_stand_in_the_order_of_the_record() {
        Meeting meeting = meeting(
                "hadir",
                List.of(
                        Fill.of(Attendance.class, "sebagai", "Kepala Bappeda"),
                        came("zainal"),
                        came("amir"),
                        came("opener", AttendanceRole.OPENER)));
        MeetingView view = view(
                Edition.PUBLIC,
                meeting,
                person("zainal", "Zainal", Classification.ORDINARY),
                person("amir", "Amir", Classification.ORDINARY),
                person("opener", "Wiranto", Classification.ORDINARY));
        assertThat(view.people())
                .extracting(one -> one.name().plain())
                .containsExactly("Kepala Bappeda", "Dr. Zainal", "Dr. Amir", "Dr. Wiranto");
        assertThat(view.people())
                .extracting(MeetingView.Attendee::anchor)
                .containsExactly("hadir-1", "hadir-2", "hadir-3", "hadir-4");
    }

    @Test
    void whom_a_title_names_already_is_not_told_again() {
        Meeting meeting = meeting("hadir", List.of(stands("Perwakilan OPD", "OPD"), stands("Sekretaris", "OPD")));
        assertThat(view(Edition.PUBLIC, meeting).people())
                .extracting(one -> Line.of(one.represents()).plain())
                .containsExactly("", "OPD");
    }

    private static Attendance stands(String title, String whom) {
        Representation represented = Fill.of(Representation.class, "sebutan", whom);
        return Fill.of(Attendance.class, "sebagai", title, "mewakili", represented);
    }

    @Test
    void nothing_of_a_withheld_person_is_in_the_view() {
        Meeting meeting = meeting(
                "pernyataan",
                List.of(Fill.of(Statement.class, "oleh", ref("rahasia"), "lembaga", ref("kpu"), "isi", "Siap.")));
        Person hidden = person("rahasia", "Nama Rahasia", Classification.SECRET);
        Institution body =
                Fill.of(Institution.class, "id", "kpu", "nama", "KPU", "jenis", InstitutionKind.ELECTION_BODY);
        assertThat(view(Edition.PUBLIC, meeting, hidden, body).toString())
                .doesNotContainIgnoringCase("rahasia")
                .contains("tidak ditampilkan dalam edisi ini");
        assertThat(view(Edition.FULL, meeting, hidden, body).toString()).contains("Nama Rahasia");
    }

    @Test
    void an_empty_record_names_its_gaps_and_claims_nothing() {
        MeetingView view = view(Edition.PUBLIC, meeting());
        assertThat(view.gaps().known()).isZero();
        assertThat(view.gaps().missing()).hasSize(view.gaps().total()).doesNotHaveDuplicates();
        assertThat(view.sections()).containsExactly("hasil", "kelengkapan");
        assertThat(view.facts())
                .allMatch(fact -> fact.lines().get(0).plain().equals("tidak disebut"))
                .hasSize(6);
    }

    @Test
    void counts_an_answer_once_it_is_recorded() {
        Meeting meeting = meeting(
                "waktu", Fill.of(Timing.class, "mulai", day("2018-03")), "tujuan", List.of("Menyatukan langkah."));
        assertThat(view(Edition.PUBLIC, meeting).gaps().known()).isEqualTo(1);
        Meeting exact = meeting(
                "waktu", Fill.of(Timing.class, "mulai", day("2018-03-07")), "tujuan", List.of("Menyatukan langkah."));
        assertThat(view(Edition.PUBLIC, exact).gaps().known()).isEqualTo(2);
    }

    @Test
    void a_point_that_only_gathers_others_need_not_have_an_owner() {
        Result inner = Fill.of(
                Result.class,
                "kode",
                "a",
                "teks",
                "Dalam",
                "penanggung_jawab",
                List.of(Fill.of(Party.class, "sebutan", "Camat")));
        Meeting meeting =
                meeting("hasil", List.of(Fill.of(Result.class, "kode", "r", "teks", "Luar", "butir", List.of(inner))));
        MeetingView view = view(Edition.PUBLIC, meeting);
        Results.Item outer = view.results().groups().get(0).items().get(0);
        assertThat(outer.missing()).isEmpty();
        assertThat(outer.children().get(0).missing()).isEqualTo("sasaran, tenggat, keadaan");
        assertThat(view.gaps().missing()).doesNotContain("Penanggung jawab setiap hasil");
    }

    @Test
    void a_page_bears_the_day_only_when_it_depends_on_it() {
        assertThat(view(Edition.PUBLIC, meeting()).frame().asOf()).isEmpty();
        Result due = Fill.of(Result.class, "kode", "r", "teks", "Lapor", "tenggat", until("2018-04-30"));
        MeetingView view = view(Edition.FULL, meeting("hasil", List.of(due)));
        assertThat(view.frame().asOf()).isEqualTo("Keadaan per 1 Agustus 2024");
        assertThat(view.results().groups().get(0).items().get(0).late()).startsWith("terlambat 2.285 hari");
    }

    @Test
    void nothing_is_called_late_where_its_follow_up_may_be_withheld() {
        Result due = Fill.of(Result.class, "kode", "r", "teks", "Lapor", "tenggat", until("2018-04-30"));
        MeetingView view = view(Edition.PUBLIC, meeting("hasil", List.of(due)));
        assertThat(view.results().groups().get(0).items().get(0).late()).isEmpty();
    }

    @Test
    void what_is_stricter_than_its_page_is_boxed() {
        Result secret = Fill.of(Result.class, "kode", "r", "teks", "Lapor", "kelas", Classification.SECRET);
        MeetingView view = view(Edition.FULL, meeting("hasil", List.of(secret)));
        assertThat(view.results().groups().get(0).items().get(0).text().bits())
                .contains(Bit.of(Bit.Kind.BOX, "Rahasia"));
        assertThat(view.frame().classification()).isEmpty();
        assertThat(view(Edition.PUBLIC, meeting("hasil", List.of(secret)))
                        .results()
                        .groups())
                .isEmpty();
    }
}
