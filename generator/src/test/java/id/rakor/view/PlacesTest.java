package id.rakor.view;

import static id.rakor.view.Filled.day;
import static id.rakor.view.Filled.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Reading;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.place.Venue;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Field;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Classification OPEN = Classification.ORDINARY;
    private static final List<Entity> REGIONS = List.of(
            region("provinsi-x", "X", RegionKind.PROVINCE, null),
            region("kabupaten-y", "Y", RegionKind.REGENCY, "provinsi-x"),
            region("desa-z", "Z", RegionKind.VILLAGE, "kabupaten-y"),
            region("desa-w", "W", RegionKind.VILLAGE, "kabupaten-y"));

    private static Region region(String id, String name, RegionKind kind, String parent) {
        return parent == null
                ? Fill.of(Region.class, "id", id, "nama", name, "jenis", kind)
                : Fill.of(Region.class, "id", id, "nama", name, "jenis", kind, "induk", ref(parent));
    }

    private static Meeting meeting(Object... more) {
        List<Object> all = new ArrayList<>(List.<Object>of(
                "id", "a", "kelas", OPEN, "judul", "Rapat a", "status", MeetingStatus.HELD, "asal", Origin.OFFICE));
        all.addAll(List.of("waktu", Fill.of(Timing.class, "mulai", day("2024-01-10"))));
        all.addAll(List.of(more));
        return Fill.of(Meeting.class, all.toArray());
    }

    private static List<Entity> with(Entity... more) {
        List<Entity> all = new ArrayList<>(REGIONS);
        all.addAll(List.of(more));
        return all;
    }

    private static EntryView page(String region, Entity... more) {
        Reading reading = Sample.reading(Edition.PUBLIC, with(more));
        return PlaceMaker.region(
                Sample.desk(reading), reading.get(Region.class, ref(region)).orElseThrow());
    }

    private static List<String> list(EntryView page, String title) {
        return page.lists().stream()
                .filter(list -> list.title().equals(title))
                .flatMap(list -> list.lines().stream())
                .map(Line::plain)
                .toList();
    }

    private static Map<String, RegisterView> registers(Entity... more) {
        Reading reading = Sample.reading(Edition.PUBLIC, with(more));
        Views views = new Views(reading, Sample.SETTINGS, Words.builtIn(Language.INDONESIAN), Sample.TALES, f -> {
            throw new AssertionError(f);
        });
        Map<String, RegisterView> pages = new TreeMap<>();
        Stream<Making> all = views.registers();
        all.filter(making -> making.view().get() instanceof RegisterView)
                .forEach(making -> pages.put(
                        making.route().path(), (RegisterView) making.view().get()));
        return pages;
    }

    private static List<String> first(RegisterView view) {
        return view.table().rows().stream()
                .map(row -> row.cells().get(0).lines().get(0).plain())
                .toList();
    }

    @Test
    void officials_follow_the_body_and_region_of_their_office_when_their_term_names_neither() {
        Office office = Fill.of(
                Office.class,
                "id",
                "kepala-y",
                "nama",
                "Kepala Badan",
                "lembaga",
                ref("badan-y"),
                "wilayah",
                ref("kabupaten-y"));
        Institution body =
                Fill.of(Institution.class, "id", "badan-y", "nama", "Badan Y", "jenis", InstitutionKind.OFFICE);
        Entity[] records = {
            office,
            body,
            person("amir", "Amir", Fill.of(Tenure.class, "jabatan", ref("kepala-y"))),
            person("budi", "Budi", Fill.of(Tenure.class, "jabatan", ref("kepala-y"), "wilayah", ref("desa-z"))),
            person("citra", "Citra", Fill.of(Tenure.class, "sebutan", "Camat", "wilayah", ref("kabupaten-y")))
        };
        assertThat(list(page("kabupaten-y", records), "Pejabat yang tercatat"))
                .containsExactly("Amir, Kepala Badan", "Citra, Camat");
        Reading reading = Sample.reading(Edition.PUBLIC, with(records));
        EntryView institution = new InstitutionMaker(
                        Sample.desk(reading),
                        reading.get(Institution.class, ref("badan-y")).orElseThrow())
                .make();
        assertThat(list(institution, "Pejabat yang tercatat")).containsExactly("Amir, Kepala Badan");
    }

    private static Person person(String id, String name, Tenure tenure) {
        return Fill.of(Person.class, "id", id, "kelas", OPEN, "nama", name, "jabatan", List.of(tenure));
    }

    @Test
    void a_result_of_a_village_counts_for_all_regions_above_it() {
        Result named = Fill.of(Result.class, "kode", "r", "teks", "Pasang pilar.", "wilayah", List.of(ref("desa-z")));
        Result bare = Fill.of(Result.class, "kode", "s", "teks", "Lapor.");
        Map<String, RegisterView> pages =
                registers(meeting("hasil", List.of(named, bare), "wilayah_penyelenggara", ref("desa-w")));
        assertThat(first(pages.get("hasil/wilayah/de/desa-z.html"))).containsExactly("Pasang pilar.");
        assertThat(first(pages.get("hasil/wilayah/de/desa-w.html"))).containsExactly("Pasang pilar.", "Lapor.");
        assertThat(first(pages.get("hasil/wilayah/ka/kabupaten-y.html"))).containsExactly("Pasang pilar.", "Lapor.");
        assertThat(first(pages.get("hasil/wilayah/pr/provinsi-x.html"))).containsExactly("Pasang pilar.", "Lapor.");
    }

    @Test
    void regions_that_lie_in_each_other_end_the_way_up() {
        Region one = region("desa-p", "P", RegionKind.VILLAGE, "desa-q");
        Region other = region("desa-q", "Q", RegionKind.VILLAGE, "desa-p");
        Reading reading = Sample.reading(Edition.PUBLIC, List.of(one, other));
        assertThat(new Lineage(reading).all(Stream.of(ref("desa-p")))).containsExactly("desa-p", "desa-q");
    }

    @Test
    void conflicts_of_places_below_stand_on_the_page_of_a_region() {
        ConflictCase border = Fill.of(
                ConflictCase.class,
                "id",
                "batas",
                "kelas",
                OPEN,
                "nama",
                "Batas desa",
                "wilayah",
                List.of(ref("desa-z")));
        EntryView page = page("kabupaten-y", border, meeting("potensi_konflik", List.of(fear("Bentrokan", "desa-z"))));
        assertThat(list(page, "Konflik")).containsExactly("Batas desa");
        assertThat(list(page, "Potensi konflik yang disebut")).containsExactly("Bentrokan, rapat 10 Jan 2024");
        assertThat(list(page("desa-w", border), "Konflik")).isEmpty();
    }

    private static PotentialConflict fear(String form, String region) {
        return Fill.of(
                PotentialConflict.class,
                "bentuk",
                form,
                "tahapan",
                List.of(Stage.CAMPAIGN),
                "bidang",
                List.of(Field.POLITICS),
                "wilayah",
                region == null ? List.of() : List.of(ref(region)));
    }

    @Test
    void potential_conflicts_are_gathered_by_field_and_by_region() {
        Map<String, RegisterView> pages = registers(meeting(
                "wilayah_penyelenggara",
                ref("desa-w"),
                "potensi_konflik",
                List.of(fear("Bentrokan", "desa-z"), fear("Unjuk rasa", null))));
        assertThat(first(pages.get("potensi-konflik/bidang/politik.html"))).containsExactly("Bentrokan", "Unjuk rasa");
        assertThat(pages).doesNotContainKey("potensi-konflik/bidang/budaya.html");
        assertThat(first(pages.get("potensi-konflik/wilayah/index.html")))
                .containsExactly("Desa W", "Provinsi X", "Kabupaten Y", "Desa Z");
        assertThat(first(pages.get("potensi-konflik/wilayah/de/desa-w.html"))).containsExactly("Unjuk rasa");
        RegisterView above = pages.get("potensi-konflik/wilayah/ka/kabupaten-y.html");
        assertThat(first(above)).containsExactly("Bentrokan", "Unjuk rasa");
        assertThat(above.sentence()).startsWith("2 potensi konflik yang disebut untuk wilayah ini");
    }

    @Test
    void a_region_lists_a_meeting_once_with_its_parts_in_it() {
        EntryView page = page(
                "kabupaten-y",
                meeting(
                        "wilayah_penyelenggara",
                        ref("kabupaten-y"),
                        "tempat",
                        List.of(Fill.of(Venue.class, "wilayah", ref("kabupaten-y"))),
                        "wilayah_cakupan",
                        List.of(ref("kabupaten-y"))));
        assertThat(page.lists()).extracting(EntryView.Listing::title).containsExactly("Wilayah di dalamnya");
        assertThat(page.mentions().groups()).hasSize(1);
        assertThat(page.mentions().groups().get(0).places())
                .extracting(Line::plain)
                .containsExactly("Tempat", "Wilayah penyelenggara", "Wilayah cakupan");
    }
}
