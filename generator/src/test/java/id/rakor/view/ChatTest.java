package id.rakor.view;

import static id.rakor.view.Fill.of;
import static id.rakor.view.Sample.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Party;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.Result;
import id.rakor.model.settings.Settings;
import id.rakor.model.settings.WhatsApp;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTest {
    private static final String LONG = "Menyusun langkah bersama yang panjang sekali uraiannya untuk semua kecamatan. ";

    @Test
    void tells_title_day_place_and_each_result_with_owner_and_deadline() {
        assertThat(text(meeting("Rakor Kesiapan", List.of(result("r1", "Petakan kerawanan.", "Camat")))))
                .isEqualTo("""
                        Rakor Kesiapan
                        Waktu: Rabu, 7 Maret 2018
                        Tempat: Aula

                        Hasil:
                        1. Petakan kerawanan. (Camat; tenggat 1 Mei 2018)
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
        assertThat(text).endsWith("\n" + (30 - told) + " butir lainnya tidak dimuat di sini.\n");
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

    @Test
    void points_to_the_page_by_its_full_address_only() {
        List<Result> many = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            many.add(result("r" + i, LONG + i, "Camat"));
        }
        Settings settings = settings("alamat", "https://rapat.contoh.id");
        assertThat(text(meeting("Rakor", many), settings))
                .contains(" butir lainnya: https://rapat.contoh.id/rapat/2018/rakor-a.html")
                .doesNotContain(settings.name());
    }

    @Test
    void tells_all_results_in_a_shorter_form_before_it_leaves_one_out() {
        List<Result> many = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            many.add(result("r" + i, LONG + LONG, "Camat"));
        }
        String text = text(meeting("Rakor", many), greeting());
        assertThat(text)
                .hasSizeLessThanOrEqualTo(900)
                .contains("\n7. Menyusun langkah", "\u2026 (Camat; tenggat 1 Mei 2018)")
                .doesNotContain("butir lainnya", "Izin menyampaikan", "Terima kasih");
    }

    @Test
    void gives_up_greetings_before_it_cuts_a_result() {
        List<Result> many = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            many.add(result("r" + i, LONG + "Nomor " + i + ".", "Camat"));
        }
        assertThat(text(meeting("Rakor", many), greeting()))
                .contains("Nomor 6. (Camat; tenggat 1 Mei 2018)")
                .doesNotContain("\u2026", "Terima kasih");
    }

    @Test
    void greets_as_the_settings_say_where_there_is_room() {
        assertThat(text(meeting("Rakor", List.of(result("r1", "Satu.", "Camat"))), greeting()))
                .startsWith("Izin menyampaikan hasil rapat, Bapak/Ibu. ")
                .endsWith("\n\nTerima kasih. " + "Salam. ".repeat(15).strip() + "\n");
    }

    @Test
    void says_what_nobody_named_of_a_single_result() {
        Result bare = of(
                Result.class,
                "kode",
                "r2",
                "teks",
                "Dua.",
                "penanggung_jawab",
                List.of(of(Party.class, "sebutan", "Camat"), of(Party.class, "sebutan", "Dinas PMD")));
        assertThat(text(meeting("Rakor", List.of(result("r1", "Satu.", "Camat"), bare))))
                .contains("2. Dua. (Camat, Dinas PMD; tenggat tidak disebut)");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, Pengingat: rapat direncanakan.",
        "POSTPONED, Pemberitahuan: rapat ini ditunda.",
        "CANCELLED, Pemberitahuan: rapat ini dibatalkan."
    })
    void reminds_of_a_meeting_that_was_not_held(MeetingStatus status, String first) {
        assertThat(text(planned(status, 2), greeting())).isEqualTo(first + """

                        Rakor
                        Waktu: Rabu, 7 Maret 2018 sampai Kamis, 8 Maret 2018, pukul 09.00
                        Tempat: Aula

                        Acara:
                        - 09.00: Pembukaan 1
                        - 09.00: Pembukaan 2

                        Undangan: Kepala Desa 1; Kepala Desa 2
                        """);
    }

    @Test
    void counts_the_parts_and_the_invited_it_has_no_room_for() {
        assertThat(text(planned(MeetingStatus.PLANNED, 40), SETTINGS))
                .hasSizeLessThanOrEqualTo(900)
                .containsPattern("\ndan \\d+ acara lain\n")
                .containsPattern("; dan \\d+ undangan lain\n$");
    }

    private static Meeting planned(MeetingStatus status, int many) {
        List<Session> sessions = new ArrayList<>();
        List<Invitee> invitees = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            sessions.add(of(Session.class, "acara", "Pembukaan " + i, "pukul_mulai", LocalTime.of(9, 0)));
            invitees.add(of(Invitee.class, "sebutan", "Kepala Desa " + i));
        }
        Timing timing = of(
                Timing.class,
                "mulai",
                PartialDate.of(Day.of(LocalDate.of(2018, 3, 7))),
                "selesai",
                PartialDate.of(Day.of(LocalDate.of(2018, 3, 8))),
                "pukul_mulai",
                LocalTime.of(9, 0));
        return of(
                Meeting.class,
                "id",
                "rakor-a",
                "judul",
                "Rakor",
                "jenis",
                List.of(MeetingKind.values()[1]),
                "status",
                status,
                "asal",
                Origin.OFFICE,
                "kelas",
                Classification.ORDINARY,
                "waktu",
                timing,
                "tempat",
                List.of(of(Venue.class, "nama", "Aula")),
                "acara",
                sessions,
                "undangan",
                invitees);
    }

    private static Settings greeting() {
        String opening = "Izin menyampaikan hasil rapat, Bapak/Ibu. " + "Salam. ".repeat(15);
        String closing = "Terima kasih. " + "Salam. ".repeat(15);
        return settings("whatsapp", new WhatsApp(opening, closing));
    }

    private static Settings settings(String key, Object value) {
        return of(
                Settings.class,
                "format",
                1,
                "nama",
                SETTINGS.name(),
                "kantor",
                SETTINGS.office(),
                "uraian",
                "Uraian",
                key,
                value);
    }

    private static String text(Meeting meeting) {
        return text(meeting, SETTINGS);
    }

    private static String text(Meeting meeting, Settings settings) {
        Desk desk = Sample.desk(Sample.reading(Edition.PUBLIC, List.of(meeting)));
        return Chat.of(
                new Desk(
                        desk.reading(),
                        desk.words(),
                        settings,
                        desk.names(),
                        desk.times(),
                        desk.series(),
                        desk.indices(),
                        desk.tales(),
                        desk.handouts(),
                        desk.findings()),
                meeting);
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
