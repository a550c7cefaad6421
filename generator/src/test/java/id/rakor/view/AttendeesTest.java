package id.rakor.view;

import static id.rakor.view.Filled.day;
import static id.rakor.view.Filled.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Person;
import id.rakor.model.party.Rank;
import id.rakor.model.value.Classification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who were there, wherever they are listed: with their body, and with the rank that the invitation had. */
class AttendeesTest {
    private static final Classification OPEN = Classification.ORDINARY;
    private static final Institution KESBANGPOL = body("kesbangpol", "Badan Kesbangpol Provinsi Jambi");
    private static final Institution POLRES = body("polres", "Kepolisian Resor Contoh");
    private static final Person ANDRI = Fill.of(
            Person.class,
            "id",
            "andri",
            "kelas",
            OPEN,
            "nama",
            "Andri Permata",
            "gelar_belakang",
            "S.H.",
            "pangkat",
            List.of(rank("Iptu", "2020-01-01"), rank("AKP", "2024-01-10"), rank("Kompol", "2025-01-01")));

    private static Institution body(String id, String name) {
        return Fill.of(Institution.class, "id", id, "kelas", OPEN, "nama", name, "jenis", InstitutionKind.OTHER);
    }

    private static Rank rank(String rank, String since) {
        return Fill.of(Rank.class, "kelas", OPEN, "pangkat", rank, "tercatat", day(since));
    }

    private static Meeting meeting(Origin origin, Attendance... came) {
        return Fill.of(
                Meeting.class,
                "id",
                "a",
                "kelas",
                OPEN,
                "judul",
                "Rapat",
                "status",
                MeetingStatus.HELD,
                "asal",
                origin,
                "waktu",
                Fill.of(Timing.class, "mulai", day("2024-01-10")),
                "hadir",
                List.of(came));
    }

    private static Desk desk(Meeting meeting) {
        return Sample.desk(Sample.reading(Edition.FULL, List.of(KESBANGPOL, POLRES, ANDRI, meeting)));
    }

    private static MeetingView page(Meeting meeting) {
        return new MeetingMaker(desk(meeting), meeting).make();
    }

    private static MeetingExtract paper(Meeting meeting) {
        return new MeetingExtract(desk(meeting), meeting);
    }

    private static Attendance unnamed(String title, String body) {
        return Fill.of(Attendance.class, "sebagai", title, "lembaga", ref(body));
    }

    @Test
    void a_title_without_a_name_is_told_with_its_body_on_page_and_paper() {
        Meeting meeting = meeting(
                Origin.OFFICE,
                unnamed("Utusan", "kesbangpol"),
                unnamed("Kasat Intel", "polres"),
                unnamed("Wakil dari Kepolisian Resor Contoh", "polres"));
        List<String> all = List.of(
                "Utusan, Badan Kesbangpol Provinsi Jambi",
                "Kasat Intel, Kepolisian Resor Contoh",
                "Wakil dari Kepolisian Resor Contoh");

        assertThat(page(meeting).people()).extracting(one -> one.name().plain()).containsExactlyElementsOf(all);
        assertThat(paper(meeting).presences())
                .extracting(one -> one.office().get(0).plain())
                .containsExactlyElementsOf(all);
    }

    @Test
    void the_paper_of_one_who_came_names_the_body_that_the_title_does_not() {
        Attendance came = Fill.of(
                Attendance.class,
                "orang",
                ref("andri"),
                "sebagai",
                "Kasat Intel",
                "lembaga",
                ref("polres"),
                "peran",
                List.of(AttendanceRole.OPENER));
        Meeting meeting = meeting(Origin.OFFICE, came);

        assertThat(new ParticipantExtract(desk(meeting), meeting, new ParticipantExtract.Guest(came, null))
                        .who()
                        .plain())
                .isEqualTo("AKP Andri Permata, S.H., Kasat Intel, Kepolisian Resor Contoh");
    }

    @Test
    void a_rank_that_only_the_person_has_is_told_as_on_the_day_of_a_meeting_of_the_office() {
        Attendance came = Fill.of(Attendance.class, "orang", ref("andri"), "lembaga", ref("polres"));
        Meeting own = meeting(Origin.OFFICE, came);

        assertThat(page(own).people()).extracting(one -> one.name().plain()).containsExactly("AKP Andri Permata, S.H.");
        assertThat(paper(own).presences())
                .extracting(one -> one.name().plain())
                .containsExactly("AKP Andri Permata, S.H.");
        assertThat(page(meeting(Origin.PRESS, came)).people())
                .extracting(one -> one.name().plain())
                .containsExactly("Andri Permata, S.H.");
    }

    @Test
    void a_rank_that_the_meeting_has_stays() {
        Attendance came = Fill.of(Attendance.class, "orang", ref("andri"), "pangkat", "Ipda");

        assertThat(page(meeting(Origin.OFFICE, came)).people())
                .extracting(one -> one.name().plain())
                .containsExactly("Ipda Andri Permata, S.H.");
    }
}
