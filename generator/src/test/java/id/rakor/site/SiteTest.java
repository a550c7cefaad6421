package id.rakor.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Reading;
import id.rakor.catalog.edition.Redaction;
import id.rakor.inspect.Inspection;
import id.rakor.model.RecordType;
import id.rakor.model.Samples;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Timing;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Ref;
import id.rakor.text.Language;
import id.rakor.view.Fill;
import id.rakor.view.Filled;
import id.rakor.view.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteTest {
    private static Folder site(Edition edition, Language language, List<? extends Entity> records) {
        return Rendering.of(Sample.reading(edition, records), Sample.SETTINGS, language, Sample.TALES);
    }

    private static Folder filled(Edition edition) {
        return site(edition, Language.INDONESIAN, Filled.all());
    }

    private static Folder samples(Samples samples) {
        Catalog catalog = Linker.link(
                        Redaction.of(samples.records(), Edition.FULL),
                        List.of(),
                        Edition.FULL,
                        LocalDate.of(2026, 11, 21))
                .catalog();
        return Rendering.of(catalog, samples.settings(), Language.INDONESIAN, prose -> new byte[0]);
    }

    @Test
    void every_text_of_every_record_stands_on_some_page_of_the_full_edition() {
        Samples samples = Samples.of(Classification.ORDINARY);
        Set<String> planted = Samples.marks(samples.records().everything());
        samples.records().of(RecordType.FOLLOW_UP).forEach(held -> {
            planted.removeAll(Samples.marks(held.entity().id()));
            planted.removeAll(Samples.marks(held.entity().formerIds()));
        });
        samples.records().of(RecordType.DECISION).forEach(held -> planted.removeAll(Samples.marks(held.entity())));
        assertThat(Samples.marks(samples(samples).everything())).containsAll(planted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_well_formed_and_every_link_leads_somewhere(Language language) {
        Folder folder = site(Edition.FULL, language, Filled.all());
        folder.write("situs/rapat/2018/konawe-selatan-2018/notula.pdf", "notula", "%PDF");
        assertThat(Inspection.all(folder, Site.FOLDER, 2)).isEmpty();
        assertThat(Pages.faults(folder)).isEmpty();
    }

    @Test
    void a_site_of_records_that_say_nothing_is_whole() {
        Folder folder = site(Edition.PUBLIC, Language.INDONESIAN, Bare.all());
        assertThat(Inspection.all(folder, Site.FOLDER, 2)).isEmpty();
        assertThat(Pages.faults(folder)).isEmpty();
        assertThat(folder.pages()).hasSizeGreaterThan(Bare.all().size());
    }

    @Test
    void a_site_without_records_is_whole() {
        Folder folder = site(Edition.PUBLIC, Language.INDONESIAN, List.of());
        assertThat(Inspection.all(folder, Site.FOLDER, 2)).isEmpty();
        assertThat(Pages.faults(folder)).isEmpty();
        assertThat(folder.page("index.html")).contains("Belum ada rapat yang tercatat.");
    }

    @Test
    void every_page_but_those_of_the_public_edition_names_its_edition_in_a_box() {
        Folder internal = filled(Edition.INTERNAL);
        assertThat(internal.pages())
                .allMatch(route -> text(internal, route).contains("<span class=\"kotak\">Edisi internal</span>"));
        Folder open = filled(Edition.PUBLIC);
        assertThat(open.pages()).noneMatch(route -> text(open, route).contains("class=\"edisi\""));
    }

    @Test
    void a_record_above_the_ordinary_class_bears_it_in_a_box() {
        Entity secret =
                Fill.of(Region.class, "id", "x", "nama", "X", "jenis", RegionKind.CITY, "kelas", Classification.SECRET);
        assertThat(site(Edition.FULL, Language.INDONESIAN, List.of(secret)).page("wilayah/x/x.html"))
                .contains("Kelas: </span>Rahasia</span>");
    }

    @Test
    void what_looks_like_markup_is_shown_as_the_text_it_is() {
        String evil = "<script>alert(1)</script> ${1+1} <#if> \" onload=\"x";
        Meeting meeting = Fill.of(
                Meeting.class,
                "id",
                "a",
                "kelas",
                Classification.ORDINARY,
                "judul",
                evil,
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.PRESS,
                "tujuan",
                List.of(evil),
                "catatan",
                evil);
        Folder folder = site(Edition.PUBLIC, Language.INDONESIAN, List.of(meeting));
        assertThat(folder.everything())
                .doesNotContain("<script>", "</script> ${1+1}")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1}");
        assertThat(Inspection.all(folder, Site.FOLDER, 2)).isEmpty();
    }

    @Test
    void a_moved_record_leads_on_from_its_old_address() {
        assertThat(filled(Edition.PUBLIC).page("wilayah/ko/konsel.html"))
                .contains("content=\"0; url=konawe-selatan.html\"")
                .contains("<a href=\"konawe-selatan.html\">Kabupaten Konawe Selatan</a>");
    }

    @Test
    void no_page_holds_more_than_two_hundred_rows() {
        List<Entity> many = new ArrayList<>();
        many.add(Fill.of(Region.class, "id", "pusat", "nama", "Pusat", "jenis", RegionKind.CITY));
        for (int i = 0; i < 450; i++) {
            many.add(meeting(i));
            many.add(Fill.of(Region.class, "id", "w" + i, "nama", "Wilayah " + i, "jenis", RegionKind.WARD));
        }
        Folder folder = site(Edition.PUBLIC, Language.INDONESIAN, many);
        assertThat(folder.pages())
                .filteredOn(route -> !route.startsWith("situs/panduan/"))
                .allMatch(route -> rows(text(folder, route)) <= 201);
        assertThat(Inspection.all(folder, Site.FOLDER, 2)).isEmpty();
        assertThat(folder.page("rapat/index.html")).contains("450 rapat tercatat; 50 terbaru");
        assertThat(folder.routes())
                .contains("situs/rapat/tahun/2018-3.html", "situs/wilayah/huruf/w-3.html")
                .contains("situs/wilayah/pu/pusat/2018-3.html");
    }

    private static Meeting meeting(int number) {
        return Fill.of(
                Meeting.class,
                "id",
                "rapat-" + number,
                "kelas",
                Classification.ORDINARY,
                "judul",
                "Rapat " + number,
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.PRESS,
                "waktu",
                Fill.of(Timing.class, "mulai", Filled.day("2018-03-07")),
                "wilayah_penyelenggara",
                new Ref<Region>("pusat"));
    }

    @Test
    void the_page_that_opens_an_archive_stands_alone() {
        Reading reading = Sample.reading(Edition.PUBLIC, Filled.all());
        String page = Rendering.opening(reading, Sample.SETTINGS);
        assertThat(page).contains("<a href=\"data/situs/index.html\">").contains("Ekstrak semua dulu");
        assertThat(page).doesNotContain("<link").doesNotContain("src=");
        assertThat(Pages.faults("BUKA-DULU.html", page)).isEmpty();
        assertThat(Pages.styleHash(page)).isEqualTo(Pages.allowedStyle(page));
    }

    private static String text(Folder folder, String route) {
        return folder.page(route.substring(Site.FOLDER.length()));
    }

    private static int rows(String page) {
        return page.split("<tr[ >]|<li>\\n<div class=\"kiri\">", -1).length - 1;
    }
}
