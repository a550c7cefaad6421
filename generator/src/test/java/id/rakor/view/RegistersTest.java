package id.rakor.view;

import static id.rakor.view.Filled.day;
import static id.rakor.view.Filled.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Reading;
import id.rakor.model.RecordType;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistersTest {
    private static final Classification OPEN = Classification.ORDINARY;

    private static Map<String, View> pages(Edition edition, List<Entity> records) {
        Reading reading = Sample.reading(edition, records);
        Views views = new Views(reading, Sample.SETTINGS, Words.builtIn(Language.INDONESIAN), Sample.TALES, f -> {
            throw new AssertionError(f);
        });
        Map<String, View> pages = new TreeMap<>();
        Stream.of(views.registers(), views.matrix(), views.entries(), views.home())
                .flatMap(makings -> makings)
                .forEach(making -> assertThat(
                                pages.put(making.route().path(), making.view().get()))
                        .as(making.route().path())
                        .isNull());
        return pages;
    }

    private static List<String> first(View view) {
        return ((RegisterView) view)
                .table().rows().stream()
                        .map(row -> row.cells().get(0).lines().get(0).plain())
                        .toList();
    }

    private static Party party(String institution) {
        return Fill.of(Party.class, "lembaga", ref(institution));
    }

    private static Result result(String code, String text, Object... more) {
        List<Object> all = new ArrayList<>(List.of("kode", code, "teks", text));
        all.addAll(List.of(more));
        return Fill.of(Result.class, all.toArray());
    }

    private static Meeting meeting(String id, String date, Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "id",
                id,
                "kelas",
                OPEN,
                "judul",
                "Rapat",
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

    private static Institution body(String id, String name) {
        return Fill.of(Institution.class, "id", id, "nama", name, "jenis", InstitutionKind.OFFICE);
    }

    private static FollowUp chase(String id, String result, Day date, ProgressStatus status, Classification kind) {
        Progress step = Fill.of(Progress.class, "tanggal", date, "status", status, "uraian", "Sudah ditulis.");
        return Fill.of(FollowUp.class, "id", id, "kelas", kind, "hasil", ref(result), "riwayat", List.of(step));
    }

    private static Day on(String text) {
        return Day.parse(text).orElseThrow();
    }

    private static List<Entity> office() {
        Result late = result(
                "terlambat",
                "Susun data.",
                "penanggung_jawab",
                List.of(party("dinas")),
                "tenggat",
                Deadline.of(on("2024-03-01")));
        Result done =
                result("selesai", "Kirim laporan.", "untuk", List.of(party("dinas")), "tema", List.of(ref("deteksi")));
        Result orphan = result("yatim", "Jaga keamanan.", "tahapan", List.of(Stage.CAMPAIGN));
        return List.of(
                body("dinas", "Dinas Sosial"),
                body("badan", "Badan Kesbangpol"),
                Fill.of(Theme.class, "id", "deteksi", "nama", "Deteksi dini"),
                meeting(
                        "a",
                        "2024-01-10",
                        "hasil",
                        List.of(orphan, done, late),
                        "tema",
                        List.of(ref("deteksi")),
                        "potensi_konflik",
                        List.of(fear("Bentrokan massa", Stage.CAMPAIGN, Stage.VOTING))),
                meeting(
                        "b",
                        "2023-01-10",
                        "potensi_konflik",
                        List.of(fear("bentrokan  massa!", Stage.CAMPAIGN)),
                        "dokumen",
                        List.of(Fill.of(Document.class, "jenis", DocumentKind.MINUTES, "judul", "Notula B"))),
                chase("t1", "a#terlambat", on("2024-02-01"), ProgressStatus.IN_PROGRESS, OPEN),
                chase("t2", "a#selesai", on("2024-02-02"), ProgressStatus.DONE, OPEN));
    }

    private static PotentialConflict fear(String form, Stage... stages) {
        return Fill.of(PotentialConflict.class, "bentuk", form, "tahapan", List.of(stages));
    }

    @Test
    void results_stand_by_institution_late_ones_first() {
        Map<String, View> pages = pages(Edition.PUBLIC, office());
        assertThat(first(pages.get("hasil/index.html")))
                .startsWith("Susun data.")
                .hasSize(3);
        assertThat(first(pages.get("hasil/lembaga/index.html"))).containsExactly("Dinas Sosial");
        RegisterView dinas = (RegisterView) pages.get("hasil/lembaga/di/dinas.html");
        assertThat(first(dinas)).containsExactly("Susun data.", "Kirim laporan.");
        assertThat(dinas.sentence())
                .isEqualTo(
                        "2 butir hasil dari 1 rapat ditujukan kepada, ditanggung, atau didukung lembaga ini. 1 di antaranya melewati tenggat.");
        assertThat(dinas.table().rows())
                .extracting(row -> row.cells().get(1).lines().get(0).plain())
                .containsExactly("penanggung jawab", "sasaran");
        assertThat(pages).doesNotContainKey("hasil/lembaga/ba/badan.html");
    }

    @Test
    void the_front_page_leads_to_the_results_of_an_institution() {
        HomeView home = (HomeView) pages(Edition.PUBLIC, office()).get("index.html");
        assertThat(home.bodies()).extracting(Choice::href).containsExactly("hasil/lembaga/di/dinas.html");
        assertThat(home.allBodies()).extracting(Bit::value).containsExactly("hasil/lembaga/index.html");
    }

    @Test
    void results_stand_by_state_stage_and_theme() {
        Map<String, View> pages = pages(Edition.PUBLIC, office());
        assertThat(first(pages.get("hasil/keadaan/terlambat.html"))).containsExactly("Susun data.");
        assertThat(first(pages.get("hasil/keadaan/selesai.html"))).containsExactly("Kirim laporan.");
        assertThat(first(pages.get("hasil/keadaan/tanpa-penanggung-jawab.html")))
                .containsExactly("Jaga keamanan.");
        assertThat(first(pages.get("hasil/tahapan/kampanye.html"))).containsExactly("Jaga keamanan.");
        assertThat(first(pages.get("hasil/tema/de/deteksi.html"))).containsExactly("Kirim laporan.");
    }

    @Test
    void follow_ups_stand_by_state_with_the_late_first() {
        Map<String, View> pages = pages(Edition.PUBLIC, office());
        assertThat(first(pages.get("tindak-lanjut/index.html"))).containsExactly("Susun data.", "Kirim laporan.");
        assertThat(first(pages.get("tindak-lanjut/keadaan/selesai.html"))).containsExactly("Kirim laporan.");
    }

    @Test
    void a_withheld_follow_up_is_in_no_register_and_no_count() {
        List<Entity> records = new ArrayList<>(office());
        records.removeIf(FollowUp.class::isInstance);
        records.add(chase("t1", "a#terlambat", on("2024-02-01"), ProgressStatus.DONE, Classification.RESTRICTED));
        Map<String, View> open = pages(Edition.PUBLIC, records);
        assertThat(first(open.get("tindak-lanjut/index.html"))).isEmpty();
        assertThat(open).doesNotContainKeys("hasil/keadaan/selesai.html", "hasil/keadaan/terlambat.html");
        assertThat(pages(Edition.INTERNAL, records)).containsKey("hasil/keadaan/selesai.html");
    }

    @Test
    void forms_of_conflict_are_crossed_with_stages_and_each_number_leads_to_its_entries() {
        Map<String, View> pages = pages(Edition.PUBLIC, office());
        FearView view = (FearView) pages.get("potensi-konflik/index.html");
        assertThat(view.stages()).extracting(Choice::text).containsExactly("Kampanye", "Pemungutan suara");
        assertThat(view.rows()).hasSize(1);
        assertThat(view.rows().get(0).cells()).extracting(FearView.Cell::count).containsExactly("2", "1");
        assertThat(view.rows().get(0).cells())
                .extracting(FearView.Cell::href)
                .containsExactly("tahapan/kampanye.html#bentuk-bentrokan-massa", "../rapat/2024/a.html#potensi-1");
        RegisterView stage = (RegisterView) pages.get("potensi-konflik/tahapan/kampanye.html");
        assertThat(stage.table().rows()).extracting(Table.Row::anchor).containsExactly("bentuk-bentrokan-massa", "");
    }

    @Test
    void papers_stand_by_kind() {
        Map<String, View> pages = pages(Edition.INTERNAL, office());
        assertThat(first(pages.get("dokumen/index.html"))).containsExactly("Notula B");
        assertThat(first(pages.get("dokumen/jenis/notula.html"))).containsExactly("Notula B");
    }

    @Test
    void gaps_stand_by_meeting_and_by_kind() {
        Map<String, View> pages = pages(Edition.INTERNAL, office());
        RegisterView all = (RegisterView) pages.get("kelengkapan/index.html");
        assertThat(all.table().rows()).hasSize(2);
        assertThat(first(pages.get("kelengkapan/celah/dokumen.html"))).hasSize(1);
        assertThat(first(pages.get("kelengkapan/celah/notulis.html"))).hasSize(2);
    }

    @Test
    void gaps_of_persons_stand_only_in_editions_that_are_not_for_everyone() {
        List<Entity> records = new ArrayList<>(office());
        records.add(Fill.of(Person.class, "id", "amir", "kelas", OPEN, "nama", "Amir"));
        assertThat(pages(Edition.PUBLIC, records)).doesNotContainKey("kelengkapan/catatan/orang.html");
        for (Edition edition : List.of(Edition.INTERNAL, Edition.FULL)) {
            assertThat(first(pages(edition, records).get("kelengkapan/catatan/orang.html")))
                    .containsExactly("Amir");
        }
    }

    @Test
    void regions_stand_as_a_tree_with_the_meetings_they_hold() {
        List<Entity> records = List.of(
                Fill.of(Region.class, "id", "indonesia", "nama", "Indonesia", "jenis", RegionKind.COUNTRY),
                Fill.of(
                        Region.class,
                        "id",
                        "z",
                        "nama",
                        "Aceh",
                        "jenis",
                        RegionKind.PROVINCE,
                        "induk",
                        ref("indonesia")),
                Fill.of(Region.class, "id", "k", "nama", "Pidie", "jenis", RegionKind.REGENCY, "induk", ref("z")),
                Fill.of(
                        Region.class,
                        "id",
                        "b",
                        "nama",
                        "Bali",
                        "jenis",
                        RegionKind.PROVINCE,
                        "induk",
                        ref("indonesia")),
                meeting("a", "2024-01-10", "wilayah_penyelenggara", ref("z"), "wilayah_cakupan", List.of(ref("k"))));
        RegisterView view = (RegisterView) pages(Edition.PUBLIC, records).get("wilayah/index.html");
        assertThat(first(view)).containsExactly("Indonesia", "Provinsi Aceh", "Kabupaten Pidie", "Provinsi Bali");
        assertThat(view.table().rows()).extracting(Table.Row::depth).containsExactly(0, 1, 2, 1);
        assertThat(view.table().rows().get(1).cells().get(2).lines().get(0).plain())
                .isEqualTo("1");
        assertThat(view.table().rows().get(2).cells().get(3).lines().get(0).plain())
                .isEqualTo("1");
    }

    @Test
    void a_theme_is_a_dossier_of_what_was_feared_recommended_and_done() {
        EntryView theme = (EntryView) pages(Edition.PUBLIC, office()).get("tema/de/deteksi.html");
        assertThat(theme.dossier().years()).extracting(Dossier.Year::name).containsExactly("2024");
        Dossier.Year year = theme.dossier().years().get(0);
        assertThat(year.feared()).extracting(Line::plain).containsExactly("Bentrokan massa");
        assertThat(year.recommended()).extracting(Line::plain).containsExactly("Kirim laporan. Selesai");
        assertThat(year.done()).extracting(Line::plain).containsExactly("2 Feb 2024 Sudah ditulis.");
    }

    @Test
    void meetings_of_one_title_are_told_apart_by_date_in_every_register() {
        Map<String, View> pages = pages(Edition.PUBLIC, office());
        for (String register : List.of("hasil/index.html", "tindak-lanjut/index.html", "dokumen/index.html")) {
            assertThat(((RegisterView) pages.get(register)).table().rows()).allSatisfy(row -> {
                List<Line> cell = row.cells().get(row.cells().size() - 1).lines();
                assertThat(cell.get(1).plain()).as(register).matches("10 Jan 202[34].*");
            });
        }
    }

    @Test
    void a_long_register_of_one_institution_is_cut_by_year() {
        List<Entity> records = new ArrayList<>(List.of(body("dinas", "Dinas Sosial")));
        for (int year = 2021; year <= 2022; year++) {
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                results.add(result("r" + i, "Butir " + i, "untuk", List.of(party("dinas"))));
            }
            records.add(meeting("m" + year, year + "-05-01", "hasil", results));
        }
        Map<String, View> pages = pages(Edition.PUBLIC, records);
        assertThat(first(pages.get("hasil/lembaga/di/dinas.html"))).hasSize(50);
        assertThat(first(pages.get("hasil/lembaga/di/dinas/tahun/2021.html"))).hasSize(150);
        assertThat(new Indices(Sample.reading(Edition.PUBLIC, records))
                        .points()
                        .concerning(RecordType.INSTITUTION, "dinas"))
                .hasSize(300);
    }
}
