package id.rakor.view;

import static id.rakor.view.Filled.day;
import static id.rakor.view.Filled.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Reading;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Representation;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.result.Statement;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeetingLinesTest {
    private static final Classification OPEN = Classification.ORDINARY;
    private static final Person AMIR =
            Fill.of(Person.class, "id", "amir", "kelas", OPEN, "nama", "Amir", "gelar_depan", "Dr.");

    private static Meeting meeting(String id, MeetingStatus status, Origin origin, Object... more) {
        List<Object> all = new ArrayList<>(
                List.<Object>of("id", id, "kelas", OPEN, "judul", "Rapat " + id, "status", status, "asal", origin));
        all.addAll(List.of("waktu", Fill.of(Timing.class, "mulai", day("2024-01-10"))));
        all.addAll(List.of(more));
        return Fill.of(Meeting.class, all.toArray());
    }

    private static Meeting held(Object... more) {
        return meeting("a", MeetingStatus.HELD, Origin.OFFICE, more);
    }

    private static Desk desk(Edition edition, Entity... records) {
        Reading reading = Sample.reading(edition, List.of(records));
        return Sample.desk(reading);
    }

    private static MeetingView page(Meeting meeting) {
        return new MeetingMaker(desk(Edition.PUBLIC, AMIR, meeting), meeting).make();
    }

    private static Day on(String date) {
        return Day.parse(date).orElseThrow();
    }

    @Test
    void who_opened_it_is_told_with_whom_they_stood_for() {
        Attendance opener = Fill.of(
                Attendance.class,
                "orang",
                ref("amir"),
                "sebagai",
                "Asisten I",
                "peran",
                List.of(AttendanceRole.OPENER),
                "mewakili",
                Fill.of(Representation.class, "sebutan", "Bupati Contoh"));
        assertThat(page(held("hadir", List.of(opener))).facts())
                .extracting(fact -> fact.lines().get(0).plain())
                .contains("Dr. Amir, Asisten I, mewakili Bupati Contoh");
    }

    @Test
    void those_who_spoke_bear_the_rank_and_office_in_which_they_came() {
        Attendance came =
                Fill.of(Attendance.class, "orang", ref("amir"), "sebagai", "Kapolres Contoh", "pangkat", "AKBP");
        Statement bare = Fill.of(Statement.class, "oleh", ref("amir"), "isi", "Siap.");
        Statement full = Fill.of(Statement.class, "oleh", ref("amir"), "sebagai", "Ketua Forum", "isi", "Siap.");
        PotentialConflict fear = Fill.of(PotentialConflict.class, "bentuk", "Bentrokan", "oleh", ref("amir"));
        Result result = Fill.of(Result.class, "kode", "r", "teks", "Lapor.", "oleh", ref("amir"));
        MeetingView view = page(held(
                "hadir",
                List.of(came),
                "pernyataan",
                List.of(bare, full),
                "potensi_konflik",
                List.of(fear),
                "hasil",
                List.of(result)));
        assertThat(view.statements())
                .extracting(one -> one.side().stream().map(Line::plain).toList())
                .containsExactly(List.of("AKBP Amir", "Kapolres Contoh"), List.of("AKBP Amir", "Ketua Forum"));
        assertThat(view.matrix().rows().get(0).details())
                .extracting(Line::plain)
                .containsExactly("Disampaikan oleh: AKBP Amir, Kapolres Contoh");
        assertThat(view.results().groups().get(0).items().get(0).fields())
                .extracting(fact -> fact.lines().get(0).plain())
                .containsExactly("AKBP Amir, Kapolres Contoh");
    }

    @Test
    void a_party_is_called_by_words_not_by_its_code() {
        AgreementParty party = Fill.of(AgreementParty.class, "kode", "pihak-pertama", "orang", ref("amir"));
        Agreement agreement = Fill.of(Agreement.class, "kode", "k", "judul", "Damai", "pihak", List.of(party));
        assertThat(page(held("kesepakatan", List.of(agreement)))
                        .agreements()
                        .get(0)
                        .facts())
                .extracting(fact -> fact.lines().get(0).plain())
                .containsExactly("Pihak pertama: Amir");
    }

    @Test
    void days_that_follow_each_other_are_told_as_a_range_with_the_mode_and_the_place() {
        Attendance here = Fill.of(
                Attendance.class,
                "orang",
                ref("amir"),
                "hari",
                List.of(on("2026-08-29"), on("2026-08-26"), on("2026-08-27")),
                "cara",
                Mode.PRESENT,
                "tempat",
                "Andoolo");
        assertThat(how(here)).isEqualTo("hadir 26–27 Agu 2026, 29 Agu 2026, luring, di Andoolo");
        Attendance afar = Fill.of(Attendance.class, "orang", ref("amir"), "cara", Mode.REMOTE, "tempat", "Jakarta");
        assertThat(how(afar)).isEqualTo("daring, dari Jakarta");
        Attendance somewhere = Fill.of(Attendance.class, "orang", ref("amir"), "tempat", "Kendari");
        assertThat(how(somewhere)).isEqualTo("di Kendari");
    }

    private static String how(Attendance one) {
        return page(held("hadir", List.of(one))).people().get(0).office().get(0).plain();
    }

    private static Result due(String code) {
        return Fill.of(
                Result.class,
                "kode",
                code,
                "teks",
                "Hasil " + code,
                "tenggat",
                Deadline.of(on("2024-03-01")),
                "penanggung_jawab",
                List.of(Fill.of(Party.class, "sebutan", "Camat")));
    }

    private static Result orphan(String code) {
        return Fill.of(Result.class, "kode", code, "teks", "Hasil " + code);
    }

    @Test
    void nothing_of_a_meeting_that_was_not_held_is_late_or_due() {
        List<Entity> all = new ArrayList<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            String id = status.name().toLowerCase(Locale.ROOT);
            Result ahead = Fill.of(
                    Result.class, "kode", id + "-2", "teks", "Nanti " + id, "tenggat", Deadline.of(on("2024-09-01")));
            all.add(meeting(id, status, Origin.OFFICE, "hasil", List.of(due(id), ahead)));
        }
        Desk desk = desk(Edition.FULL, all.toArray(Entity[]::new));
        assertThat(desk.indices().points().byState().get("terlambat"))
                .extracting(point -> point.result().text())
                .containsExactly("Hasil held");
        assertThat(attention(desk)).contains("1 hasil melewati tenggat", "1 hasil mendekati tenggat");
    }

    private static List<String> attention(Desk desk) {
        return new HomeMaker(desk)
                .make().attention().stream().map(HomeView.Attention::title).toList();
    }

    @Test
    void the_front_page_asks_for_owners_only_in_meetings_of_the_office() {
        Meeting press = meeting("p", MeetingStatus.HELD, Origin.PRESS, "hasil", List.of(orphan("r"), orphan("s")));
        assertThat(attention(desk(Edition.PUBLIC, press))).isEmpty();
        Meeting own = held("hasil", List.of(orphan("r")));
        assertThat(attention(desk(Edition.PUBLIC, press, own))).containsExactly("1 butir hasil tanpa penanggung jawab");
    }

    @Test
    void the_register_of_norms_says_by_dates_what_the_record_does_not() {
        Regulation norm = Fill.of(
                Regulation.class,
                "id",
                "n",
                "nama",
                "Perbup 3",
                "jenis",
                RegulationKind.OTHER,
                "diundangkan",
                day("2024-01-01"));
        Regulation bare = Fill.of(Regulation.class, "id", "o", "nama", "Perbup O", "jenis", RegulationKind.OTHER);
        Desk desk = desk(Edition.PUBLIC, norm, bare);
        Folio folio = new Folio(desk, Routes.HOME);
        assertThat(Forces.today(folio, norm)).contains("berlaku menurut tanggalnya");
        assertThat(Forces.today(folio, bare)).isEmpty();
    }
}
