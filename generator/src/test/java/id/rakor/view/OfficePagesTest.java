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
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.OtherOffice;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.meeting.Signatory;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.result.PastDeadline;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficePagesTest {
    private static final Classification OPEN = Classification.ORDINARY;
    private static final Office HEAD = Fill.of(Office.class, "id", "bupati", "nama", "Bupati Contoh");
    private static final Office SECRETARY = Fill.of(Office.class, "id", "sekda", "nama", "Sekretaris Daerah Contoh");

    private static Meeting meeting(String id, String date, Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "id",
                id,
                "kelas",
                OPEN,
                "judul",
                "Rapat " + id,
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE,
                "waktu",
                Fill.of(Timing.class, "mulai", day(date))));
        all.addAll(List.of(more));
        return Fill.of(Meeting.class, all.toArray());
    }

    private static Desk desk(Entity... records) {
        Reading reading = Sample.reading(Edition.PUBLIC, List.of(records));
        return Sample.desk(reading);
    }

    private static List<String> timeline(EntryView view) {
        return view.timeline().stream()
                .map(one ->
                        one.side().get(0).plain() + ": " + one.lines().get(0).plain())
                .toList();
    }

    @Test
    void an_office_tells_who_held_it_over_time_by_term_and_by_attendance() {
        Person amir = Fill.of(
                Person.class,
                "id",
                "amir",
                "kelas",
                OPEN,
                "nama",
                "Amir",
                "jabatan",
                List.of(Fill.of(
                        Tenure.class,
                        "jabatan",
                        ref("bupati"),
                        "mulai",
                        day("2020-01-02"),
                        "akhir",
                        day("2024-01-01"))));
        Person budi = Fill.of(Person.class, "id", "budi", "kelas", OPEN, "nama", "Budi");
        OtherOffice acting = Fill.of(OtherOffice.class, "jabatan", ref("bupati"), "status", TenureStatus.PLH);
        Attendance came =
                Fill.of(Attendance.class, "orang", ref("budi"), "jabatan", ref("sekda"), "rangkap", List.of(acting));
        Desk desk = desk(HEAD, SECRETARY, amir, budi, meeting("a", "2024-03-01", "hadir", List.of(came)));
        assertThat(timeline(new OfficeMaker(desk, HEAD).make()))
                .containsExactly("2 Jan 2020–1 Jan 2024: Amir", "1 Mar 2024: Budi, Plh, hadir pada Rapat a");
        assertThat(timeline(new OfficeMaker(desk, SECRETARY).make()))
                .containsExactly("1 Mar 2024: Budi, hadir pada Rapat a");
    }

    private static SeriesEdition edition(int year, Object... more) {
        List<Object> all = new ArrayList<>(List.of("seri", ref("tripartit"), "tahun", year));
        all.addAll(List.of(more));
        return Fill.of(SeriesEdition.class, all.toArray());
    }

    @Test
    void a_series_stands_in_order_with_its_gaps() {
        Series series = Fill.of(
                Series.class, "id", "tripartit", "nama", "Rapat tripartit", "periode", List.of(Period.values()));
        Desk desk = desk(
                series,
                meeting("c", "2023-11-01", "seri", edition(2023, "ke", 3, "dari", 3)),
                meeting("a", "2023-04-01", "seri", edition(2023, "ke", 1, "dari", 3)),
                meeting("b", "2024-08-01", "seri", edition(2024, "periode", Period.B08)));
        EntryView view = new SeriesMaker(desk, series).make();
        assertThat(timeline(view))
                .containsExactly(
                        "2023, ke-1: Rapat a, 1 Apr 2023",
                        "2023, ke-2: tidak tercatat",
                        "2023, ke-3: Rapat c, 1 Nov 2023",
                        "2024, B04: tidak tercatat",
                        "2024, B08: Rapat b, 1 Agu 2024",
                        "2024, B12: tidak tercatat");
    }

    @Test
    void a_series_that_does_not_say_how_many_there_are_has_no_gaps() {
        Series series = Fill.of(Series.class, "id", "tripartit", "nama", "Rapat tripartit");
        Desk desk = desk(series, meeting("a", "2023-04-01", "seri", edition(2023)));
        assertThat(timeline(new SeriesMaker(desk, series).make())).containsExactly("2023: Rapat a, 1 Apr 2023");
    }

    @Test
    void a_meeting_tells_what_was_signed_and_by_when_its_points_are_due() {
        DeadlineRule rule = new DeadlineRule(14, DeadlineUnit.DAYS, DeadlineStart.SIGNING, null);
        PastDeadline earlier = Fill.of(
                PastDeadline.class,
                "tenggat",
                Deadline.of(Day.parse("2024-02-01").orElseThrow()),
                "alasan",
                "Hujan.");
        Result result = Fill.of(
                Result.class,
                "kode",
                "r",
                "teks",
                "Pasang pilar.",
                "tenggat",
                new Deadline(null, rule, null),
                "tenggat_lama",
                List.of(earlier));
        Agreement agreement = Fill.of(
                Agreement.class,
                "kode",
                "k",
                "judul",
                "Kesepakatan batas",
                "tanggal",
                day("2024-03-01"),
                "pihak",
                List.of(Fill.of(AgreementParty.class, "sebutan", "Desa A")),
                "penanda_tangan",
                List.of(Fill.of(
                        Signatory.class,
                        "sebagai",
                        "Bupati Contoh",
                        "jabatan",
                        ref("bupati"),
                        "status",
                        TenureStatus.PLT)),
                "butir",
                List.of("r"));
        Meeting meeting = meeting("a", "2024-02-20", "hasil", List.of(result), "kesepakatan", List.of(agreement));
        MeetingView view = new MeetingMaker(desk(HEAD, meeting), meeting).make();
        assertThat(view.sections()).contains("kesepakatan");
        MeetingView.Signed signed = view.agreements().get(0);
        assertThat(signed.anchor()).isEqualTo("kesepakatan-k");
        assertThat(signed.facts())
                .extracting(fact -> fact.label() + ": " + fact.lines().get(0).plain())
                .containsExactly(
                        "Tanggal: Jumat, 1 Maret 2024",
                        "Para pihak: Desa A",
                        "Butir: Pasang pilar.",
                        "Penanda tangan: Bupati Contoh");
        Results.Item item = view.results().groups().get(0).items().get(0);
        assertThat(item.due().get(0).plain()).startsWith("Jumat, 15 Maret 2024 (14 hari sejak penandatanganan)");
        assertThat(item.fields())
                .extracting(fact -> fact.label() + ": " + fact.lines().get(0).plain())
                .contains("Tenggat semula: Kamis, 1 Februari 2024: Hujan.");
    }

    @Test
    void a_meeting_says_whether_a_norm_was_in_force_on_its_day() {
        Regulation norm = Fill.of(
                Regulation.class,
                "id",
                "n",
                "nama",
                "Perbup 3",
                "jenis",
                RegulationKind.OTHER,
                "ditetapkan",
                day("2024-01-01"),
                "diundangkan",
                day("2024-01-01"),
                "berlaku",
                day("2024-02-01"));
        List<String> said = new ArrayList<>();
        for (String date : List.of("2023-12-01", "2024-01-10", "2024-02-20")) {
            Meeting meeting = meeting("a", date, "dasar", List.of(Fill.of(Basis.class, "regulasi", ref("n"))));
            said.add(new MeetingMaker(desk(norm, meeting), meeting)
                    .make()
                    .bases()
                    .get(0)
                    .plain());
        }
        assertThat(said)
                .containsExactly(
                        "Perbup 3 (masih rancangan pada hari rapat)",
                        "Perbup 3 (sudah ditetapkan, belum berlaku pada hari rapat)",
                        "Perbup 3 (berlaku pada hari rapat)");
    }

    @Test
    void the_page_of_a_plan_leads_to_its_reports() {
        ActionPlan plan = Fill.of(ActionPlan.class, "id", "rat", "kelas", OPEN, "judul", "Rencana aksi", "tahun", 2024);
        Desk bare = desk(plan);
        Written paper = new Written(
                Route.file("naskah/rencana-aksi/ra/rat/Laporan-B04.pdf"),
                "rencana-aksi:rat",
                "laporan-rencana-aksi",
                "Laporan rencana aksi: Rencana aksi, periode B04",
                3,
                50_000,
                "Biasa");
        Desk desk = new Desk(
                bare.reading(),
                bare.words(),
                bare.settings(),
                bare.names(),
                bare.times(),
                bare.series(),
                bare.indices(),
                bare.tales(),
                new Handouts(Map.of("rencana-aksi:rat", List.of(paper)), Map.of(), Map.of()),
                bare.findings());

        assertThat(new PlanMaker(desk, plan).make().papers()).singleElement().satisfies(one -> assertThat(one.about())
                .contains("3 halaman", "kelas Biasa"));
    }
}
