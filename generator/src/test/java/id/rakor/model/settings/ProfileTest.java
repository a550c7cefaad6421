package id.rakor.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.party.TenureStatus;
import id.rakor.model.value.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
    @Test
    void an_office_that_sets_nothing_has_the_national_preset() {
        Profile profile = Profile.of(settings(null));
        assertThat(profile.size()).isEqualTo(PaperSize.A4);
        assertThat(profile.points()).isEqualTo(11);
        assertThat(profile.edges()).isEqualTo(new Edges(25, 20, 25, 30));
        assertThat(profile.kinds()).isEqualTo(PaperKind.USUAL);
        assertThat(profile.letterhead().isEmpty()).isTrue();
        assertThat(profile.signing().style()).isEqualTo(SigningStyle.NATIONAL);
    }

    @ParameterizedTest
    @EnumSource
    void no_part_of_a_profile_is_null(Preset preset) throws ReflectiveOperationException {
        Profile profile = Profile.of(settings(with(preset, null, null)));
        for (var component : Profile.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(profile))
                    .as(component.getName())
                    .isNotNull();
        }
    }

    @Test
    void what_an_office_sets_stands_before_its_preset_value_by_value() {
        Profile profile =
                Profile.of(settings(with(Preset.REGIONAL, new Edges(null, 15, null, null), new BigDecimal("10.5"))));
        assertThat(profile.size()).isEqualTo(PaperSize.F4);
        assertThat(profile.points()).isEqualTo(10.5f);
        assertThat(profile.edges()).isEqualTo(new Edges(25, 15, 25, 30));
    }

    @ParameterizedTest
    @EnumSource(value = SignerRank.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void heads_of_region_deputies_and_secretaries_sign_bare_in_the_regional_style(SignerRank rank) {
        SigningOfficial.Form form = official(rank, TenureStatus.PLH).form(SigningStyle.REGIONAL);
        assertThat(form.name()).isEqualTo("Siti Aminah");
        assertThat(form.status()).isEqualTo(TenureStatus.PLH);
        assertThat(form.grade()).isNull();
        assertThat(form.nip()).isNull();
    }

    @Test
    void any_other_official_signs_with_name_rank_and_number_in_the_regional_style() {
        for (SignerRank rank : Arrays.asList(null, SignerRank.OTHER)) {
            SigningOfficial.Form form = official(rank, TenureStatus.DEFINITIVE).form(SigningStyle.REGIONAL);
            assertThat(form)
                    .isEqualTo(new SigningOfficial.Form(
                            null, null, null, "Kepala Badan", "Dra. Siti Aminah, M.Si.", "Pembina", "0001"));
        }
    }

    @Test
    void the_national_style_has_the_name_with_titles_alone() {
        SigningOfficial.Form form = official(SignerRank.HEAD, null).form(SigningStyle.NATIONAL);
        assertThat(form.name()).isEqualTo("Dra. Siti Aminah, M.Si.");
        assertThat(form.grade()).isNull();
        assertThat(form.nip()).isNull();
    }

    @Test
    void a_number_leaves_open_what_is_not_known() {
        Numbering numbering = new Numbering("{klasifikasi}/{urut}/{unit}/{bulan}/{bulan_angka}/{tahun}", "300.2", null);
        assertThat(numbering.number("7", LocalDate.of(2023, 7, 3))).isEqualTo("300.2/7/\u2026\u2026/VII/07/2023");
        assertThat(numbering.number(null, null))
                .isEqualTo("300.2/\u2026\u2026/\u2026\u2026/\u2026\u2026/\u2026\u2026/\u2026\u2026");
    }

    private static SigningOfficial official(SignerRank rank, TenureStatus status) {
        return new SigningOfficial(
                "Kepala Badan", status, rank, null, null, "Siti Aminah", "Dra.", "M.Si.", "Pembina", "0001");
    }

    private static PaperSettings with(Preset preset, Edges edges, BigDecimal points) {
        return new PaperSettings(
                preset, null, edges, null, points, null, null, List.of(), null, null, null, null, null, null);
    }

    private static Settings settings(PaperSettings papers) {
        Shape shape = Shape.of(Settings.class);
        List<Object> values = shape.parts().stream()
                .map(part -> (Object) (part.key().equals("naskah") ? papers : null))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        return (Settings) shape.make(values);
    }
}
