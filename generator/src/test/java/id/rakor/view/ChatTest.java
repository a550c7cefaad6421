package id.rakor.view;

import static id.rakor.view.Fill.of;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Party;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.Result;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTest {
    private static final String LONG = "Menyusun langkah bersama yang panjang sekali uraiannya untuk semua kecamatan. ";

    @Test
    void tells_title_day_place_and_each_result_with_owner_and_deadline() {
        assertThat(text(meeting("Rakor Kesiapan", List.of(result("r1", "Petakan kerawanan.", "Camat")))))
                .isEqualTo("""
                        Rakor Kesiapan
                        Waktu: Rabu, 7 Maret 2018
                        Tempat: Aula

                        Hasil (penanggung jawab; tenggat):
                        1. Petakan kerawanan. (Camat; 1 Mei 2018)
                        """);
    }

    @Test
    void says_once_that_nobody_answers_and_no_deadline_is_given() {
        Result bare = of(Result.class, "kode", "r1", "teks", "Satu.");
        assertThat(text(meeting("Rakor", List.of(bare))))
                .contains("Hasil (penanggung jawab dan tenggat tidak disebut):\n1. Satu.\n");
    }

    @Test
    void leaves_out_whole_results_and_counts_them() {
        List<Result> many = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            many.add(result("r" + i, LONG + i, "Camat"));
        }
        String text = text(meeting("Rakor", many));
        long told = text.lines().filter(line -> line.matches("\\d+\\. .*")).count();
        assertThat(text).hasSizeLessThanOrEqualTo(900);
        assertThat(told).isBetween(5L, 29L);
        assertThat(text).contains("\n" + (30 - told) + " butir lainnya ada di halaman rapat: ");
        assertThat(text.lines().filter(line -> line.matches("\\d+\\. .*"))).allMatch(line -> line.endsWith(")"));
    }

    @Test
    void never_ends_with_a_point_that_only_gathers_others() {
        List<Result> many = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Result inner = result("r" + i + "a", LONG, "Camat");
            many.add(of(Result.class, "kode", "r" + i, "teks", "Pokok " + i + ".", "butir", List.of(inner)));
        }
        List<String> rows = text(meeting("Rakor", many))
                .lines()
                .filter(line -> line.matches("\\d+\\..*"))
                .toList();
        assertThat(rows.get(rows.size() - 1)).doesNotContain("Pokok");
    }

    @Test
    void is_never_longer_than_900_characters_whatever_stands_in_the_record() {
        String endless = "Panjang".repeat(400);
        List<Result> results = List.of(result("r1", endless, endless), result("r2", endless, endless));
        assertThat(text(meeting(endless, results)))
                .hasSizeLessThanOrEqualTo(900)
                .contains("Panjang");
    }

    private static String text(Meeting meeting) {
        return Chat.of(Sample.desk(Sample.reading(Edition.PUBLIC, List.of(meeting))), meeting);
    }

    private static Result result(String code, String text, String owner) {
        return of(
                Result.class,
                "kode",
                code,
                "teks",
                text,
                "penanggung_jawab",
                List.of(of(Party.class, "sebutan", owner)),
                "tenggat",
                new Deadline(Day.of(LocalDate.of(2018, 5, 1)), null, null));
    }

    private static Meeting meeting(String title, List<Result> results) {
        return of(
                Meeting.class,
                "id",
                "rakor-a",
                "judul",
                title,
                "jenis",
                List.of(MeetingKind.values()[1]),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE,
                "kelas",
                Classification.ORDINARY,
                "waktu",
                of(Timing.class, "mulai", PartialDate.of(Day.of(LocalDate.of(2018, 3, 7)))),
                "tempat",
                List.of(of(Venue.class, "nama", "Aula")),
                "hasil",
                results);
    }
}
