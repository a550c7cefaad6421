package id.rakor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.result.Result;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.view.Fill;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckonerTest {
    private static final Agreement SIGNED = Fill.of(
            Agreement.class,
            "kode",
            "kb-1",
            "judul",
            "Kesepakatan",
            "tanggal",
            day("2026-03-06"),
            "butir",
            List.of("r1"));
    private static final Agreement OTHER =
            Fill.of(Agreement.class, "kode", "kb-2", "judul", "Deklarasi", "tanggal", day("2026-03-20"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 14, DAYS, 2026-02-14",
        "2026-01-31, 2, WEEKS, 2026-02-14",
        "2026-01-31, 1, MONTHS, 2026-02-28",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2026-03-04, 1, WORKING_DAYS, 2026-03-05",
        "2026-03-06, 1, WORKING_DAYS, 2026-03-09",
        "2026-03-07, 1, WORKING_DAYS, 2026-03-09",
        "2026-03-07, 5, WORKING_DAYS, 2026-03-13",
        "2026-03-08, 6, WORKING_DAYS, 2026-03-16",
        "2026-03-04, 10, WORKING_DAYS, 2026-03-18",
    })
    void counts_on_the_calendar(String from, int count, DeadlineUnit unit, LocalDate due) {
        DeadlineRule rule = new DeadlineRule(
                count, unit, DeadlineStart.DATE, Day.parse(from).orElseThrow());
        assertThat(reckoned(rule, List.of()).day()).contains(due);
    }

    @Test
    void never_calls_working_days_a_last_day() {
        Due due = reckoned(new DeadlineRule(3, DeadlineUnit.WORKING_DAYS, DeadlineStart.MEETING, null), List.of());
        assertThat(due.day()).contains(LocalDate.of(2026, 3, 10));
        assertThat(due.lastDay()).isEmpty();
    }

    @Test
    void runs_from_the_last_day_of_the_meeting() {
        Due due = reckoned(new DeadlineRule(1, DeadlineUnit.DAYS, DeadlineStart.MEETING, null), List.of());
        assertThat(due.lastDay()).contains(LocalDate.of(2026, 3, 6));
    }

    @Test
    void runs_from_the_signing_of_the_agreement_that_holds_the_result() {
        assertThat(signing(List.of(SIGNED, OTHER))).contains(LocalDate.of(2026, 3, 20));
    }

    @Test
    void runs_from_the_signing_of_the_only_agreement_when_none_holds_the_result() {
        assertThat(signing(List.of(OTHER))).contains(LocalDate.of(2026, 4, 3));
    }

    @Test
    void is_not_known_when_no_agreement_or_several_could_be_meant() {
        Agreement third = Fill.of(Agreement.class, "kode", "kb-3", "judul", "Pakta", "tanggal", day("2026-03-21"));
        assertThat(signing(List.of())).isEmpty();
        assertThat(signing(List.of(OTHER, third))).isEmpty();
    }

    @Test
    void follows_the_latest_deadline_that_a_follow_up_gives() {
        Result result = Fill.of(Result.class, "kode", "r1", "teks", "Lapor", "tenggat", until("2026-12-01"));
        FollowUp one = followUp("a", "2026-05-01");
        FollowUp two = followUp("b", "2026-06");
        ResultAt at = new ResultAt(meeting(List.of()), null, result, "/hasil/0", List.of(two, one));
        assertThat(Reckoner.inForce(at).flatMap(Due::day)).contains(LocalDate.of(2026, 6, 30));
        assertThat(Reckoner.inForce(at).map(Due::owner)).contains(two);
    }

    private static Optional<LocalDate> signing(List<Agreement> agreements) {
        return reckoned(new DeadlineRule(14, DeadlineUnit.DAYS, DeadlineStart.SIGNING, null), agreements)
                .lastDay();
    }

    private static Due reckoned(DeadlineRule rule, List<Agreement> agreements) {
        Result result = Fill.of(Result.class, "kode", "r1", "teks", "Lapor");
        ResultAt at = new ResultAt(meeting(agreements), null, result, "/hasil/0", List.of());
        return Reckoner.due(at, result, new Deadline(null, rule, null));
    }

    private static Meeting meeting(List<Agreement> agreements) {
        Timing timing = Fill.of(Timing.class, "mulai", day("2026-03-04"), "selesai", day("2026-03-05"));
        return Fill.of(
                Meeting.class,
                "id",
                "rakor",
                "judul",
                "Rakor",
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE,
                "waktu",
                timing,
                "kesepakatan",
                agreements);
    }

    private static FollowUp followUp(String id, String until) {
        return Fill.of(FollowUp.class, "id", id, "hasil", new Ref<>("rakor#r1"), "tenggat", until(until));
    }

    private static Deadline until(String day) {
        return Deadline.of(Day.parse(day).orElseThrow());
    }

    private static PartialDate day(String day) {
        return PartialDate.of(Day.parse(day).orElseThrow());
    }
}
