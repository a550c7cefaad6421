package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.value.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final Region REGION =
            Fill.of(Region.class, "id", "langkat", "nama", "Langkat", "jenis", RegionKind.REGENCY);
    private static final Institution BODY = Fill.of(
            Institution.class,
            "id",
            "pemkab",
            "nama",
            "Pemerintah Kabupaten",
            "jenis",
            InstitutionKind.GOVERNMENT,
            "wilayah",
            new Ref<Region>("langkat"));
    private static final Folio FOLIO = new Folio(
            Sample.desk(Sample.reading(Edition.PUBLIC, List.of(REGION, BODY))), Route.file("rapat/2018/a.html"));
    private static final Institution WELFARE = Fill.of(
            Institution.class,
            "id",
            "dinsos",
            "nama",
            "Dinas Sosial",
            "singkatan",
            List.of("Dinsos"),
            "nama_lain",
            List.of("Sosial"),
            "jenis",
            InstitutionKind.GOVERNMENT);
    private static final Folio SOCIAL =
            new Folio(Sample.desk(Sample.reading(Edition.PUBLIC, List.of(WELFARE))), Route.file("rapat/2018/a.html"));

    private static String plain(List<Bit> bits) {
        return Line.of(bits).plain();
    }

    @Test
    void the_name_inside_a_title_becomes_the_link() {
        assertThat(Offices.bits(FOLIO, "Bupati Langkat", null, new Ref<>("langkat")))
                .containsExactly(Bit.text("Bupati "), Bit.link("Langkat", "../../wilayah/la/langkat.html"));
    }

    @Test
    void a_body_that_stands_for_its_region_tells_it_once() {
        assertThat(plain(Offices.bits(FOLIO, "Sekretaris Daerah", new Ref<>("pemkab"), new Ref<>("langkat"))))
                .isEqualTo("Sekretaris Daerah, Pemerintah Kabupaten");
    }

    @Test
    void what_the_edition_keeps_back_is_named_as_such_and_no_more() {
        assertThat(plain(Offices.bits(FOLIO, "Kepala", Ref.withheld(), null)))
                .isEqualTo("Kepala, tidak ditampilkan dalam edisi ini");
    }

    @Test
    void a_title_in_a_list_always_tells_its_body_and_tells_it_once() {
        Titled titled = new Titled(SOCIAL);
        assertThat(plain(titled.bits("Kepala Dinas", new Ref<>("dinsos")))).isEqualTo("Kepala Dinas Sosial");
        assertThat(plain(titled.bits("Ketua", new Ref<>("dinsos")))).isEqualTo("Ketua, Dinas Sosial");
        assertThat(plain(titled.bits("Kepala Dinas, Dinas Sosial", new Ref<>("dinsos"))))
                .isEqualTo("Kepala Dinas, Dinas Sosial");
        assertThat(plain(titled.bits("Kadis Dinsos", new Ref<>("dinsos")))).isEqualTo("Kadis Dinsos");
        assertThat(plain(titled.bits("Sosial", new Ref<>("dinsos")))).isEqualTo("Sosial");
        assertThat(plain(titled.bits(null, new Ref<>("dinsos")))).isEqualTo("Dinas Sosial");
        assertThat(plain(titled.bits("Anggota Forkopimda", null))).isEqualTo("Anggota Forkopimda");
    }
}
