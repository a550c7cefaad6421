package id.rakor.edit.known;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short forms of names, and the law that a name in full stays as it is. */
class ShortFormsTest {
    private static final Words WORDS = Words.builtIn(Language.INDONESIAN);
    private static final ShortForms FORMS = new ShortForms(WORDS);

    @ParameterizedTest
    @CsvSource({
        "Setda, Sekretariat Daerah",
        "Badan Kesbangpol Kab. Misal, Badan Kesatuan Bangsa dan Politik Kabupaten Misal",
        "Kemenag, Kementerian Agama",
        "Kemenag Kab. Misal, Kantor Kementerian Agama Kabupaten Misal",
        "Kementrian Agama RI, Kementerian Agama Republik Indonesia",
        "Kanwil Kemenag Prov. Misal, Kantor Wilayah Kementerian Agama Provinsi Misal",
        "BPN Kota Misal, Kantor Pertanahan Kota Misal",
        "SETWAN, Sekretariat Dewan Perwakilan Rakyat Daerah",
        "Polsek Kec. Misal, Kepolisian Sektor Kecamatan Misal",
        "Disdikbud Kab Misal, Dinas Pendidikan dan Kebudayaan Kabupaten Misal",
        "Polresta Misal, Kepolisian Resor Kota Misal",
        "Aliansi Warga, Aliansi Warga"
    })
    void widens_what_lists_write(String written, String full) {
        assertThat(FORMS.full(written)).containsExactly(Known.key(full));
    }

    @Test
    void gives_all_that_a_short_form_may_stand_for() {
        assertThat(FORMS.full("Kesbangpol Misal"))
                .containsExactly("badan-kesatuan-bangsa-dan-politik-misal", "kantor-kesatuan-bangsa-dan-politik-misal");
    }

    @ParameterizedTest
    @CsvSource({
        "Dinsos, Dinkes, true",
        "Setwan, Setda, true",
        "Dinas Sosial Kab. Misal, Dinkes, true",
        "Disdik, Dinas Pendidikan dan Kebudayaan Kabupaten Misal, false",
        "Dinsoss, Dinsos, false",
        "Kec. Sabak Barat, Kecamatan Sabak Timur, true",
        "Polsek Sabak, Polsek Sabak Ulu, true",
        "Kec. Sabak Barat, Kecamatan Sabak Barat, false",
        "Polsek Jabar, Polsek Jawa Barat, false",
        "Polsek Dendang, Polsek Mendahara, true",
        "Kec. Geragai, Kecamatan Berbak, true",
        "Polsek Dendang, Polsek Bendang, false",
        "Polres PALI, Polres Penukal Abab Lematang Ilir, false",
        "BNNK, Badan Narkotika Nasional, true",
        "BNNK, BPN, true",
        "FKDM, FKUB, true",
        "FPK, Forum Kerukunan Umat Beragama, true",
        "LAM, PWI, true",
        "FKUB, Forum Kerukunan Umat Beragama Kabupaten Misal, false",
        "Polsek Sabak Barat, Kepolisian Sektor Sabak Timur, true",
        "PGI Misal, Pengadilan Negeri Misal, true",
        "DAD Kab. Misal, Dewan Perwakilan Rakyat Daerah Kabupaten Misal, true",
        "DRPD Kab. Misal, DPRD Kabupaten Misal, false",
        "MABM Kab. Misal, Majelis Ulama Indonesia Kabupaten Misal, true",
        "MABT Kab. Misal, MABM Kabupaten Misal, true",
        "Kec. Serawai, Kecamatan Sepauk, true",
        "Kec. Serawai, Kecamatan Serawei, false",
        "DINAS SOSIAL MISAL, Dinas Sosial Misal, false",
        "Aliansi Warga, Dinkes, false"
    })
    void tells_bodies_of_different_kinds_apart(String one, String other, boolean apart) {
        assertThat(FORMS.areApart(one, other)).isEqualTo(apart);
        assertThat(FORMS.areApart(other, one)).isEqualTo(apart);
    }

    @Test
    void shortens_only_before_a_region() {
        assertThat(FORMS.shortened("Dinas Pendidikan Kabupaten Misal", null)).containsExactly("Disdik Kabupaten Misal");
        assertThat(FORMS.shortened("Dinas Pendidikan dan Kebudayaan Kabupaten Misal", null))
                .containsExactly("Dinas Dikbud Kabupaten Misal", "Disdikbud Kabupaten Misal");
        assertThat(FORMS.shortened("Dinas Pendidikan Anak", null)).isEmpty();
    }

    @Provide
    Arbitrary<String> names() {
        List<String> parts = new ArrayList<>(List.of("Misal", "Kab.", "Kota", "dan", "7"));
        for (String key : List.of("nama.singkat.kata", "nama.singkat.lembaga")) {
            WORDS.several(key).forEach(row -> parts.addAll(Arrays.asList(row.split("[=/]"))));
        }
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join(" ", some));
    }

    @Property(tries = 2000)
    void a_name_in_full_stays_as_it_is(@ForAll("names") String name) {
        for (String full : FORMS.full(name)) {
            assertThat(FORMS.full(full)).containsExactly(full);
        }
    }
}
