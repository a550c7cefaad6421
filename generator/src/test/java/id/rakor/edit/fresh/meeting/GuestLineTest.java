package id.rakor.edit.fresh.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.Desk;
import id.rakor.load.Loaded;
import id.rakor.model.Records;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as people write who was there, an absent part empty. */
class GuestLineTest {
    private final Words words = Words.builtIn(Language.INDONESIAN);
    private final Loaded nothing = new Loaded(new Records(List.of()), null, List.of(), Set.of(), List.of(), null);
    private final Desk desk = new Desk(nothing, words, doubt -> Doubts.Decision.NEW);

    private Optional<Map<String, String>> cells(SheetKind kind, String line, boolean shown) {
        return new GuestLine(desk, words, shown).cells(kind, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Kapten Arh Budi Contoh, Danramil 07 Contoh, mewakili Dandim 0203/Ctk | Kapten Arh Budi Contoh | Danramil 07 Contoh | '' | Dandim 0203/Ctk",
                "Kapolsek Contoh AKP. Sari Contoh mewakili Kapolres Contoh | AKP. Sari Contoh | Kapolsek Contoh | '' | Kapolres Contoh",
                "Kapolres Contoh AKBP Sari Contoh, S.I.K., M.Si. | AKBP Sari Contoh, S.I.K., M.Si. | Kapolres Contoh | '' | ''",
                "Bupati Contoh, diwakili oleh Wakil Bupati H. Tono Contoh | H. Tono Contoh | Wakil Bupati | '' | Bupati Contoh",
                "Bupati Contoh melalui Wakil Bupati H. Tono Contoh | H. Tono Contoh | Wakil Bupati | '' | Bupati Contoh",
                "Dewi Contoh, Jaksa Fungsional (mewakili Kajari Contoh) | Dewi Contoh | Jaksa Fungsional | '' | Kajari Contoh",
                "Dewi Contoh; Staf; Dinas PMD; mewakili Kepala Dinas PMD | Dewi Contoh | Staf | Dinas PMD | Kepala Dinas PMD",
                "Dra. Siti Contoh, M.Si., Kepala Dinas Pemuda, Olahraga, dan Pariwisata | Dra. Siti Contoh, M.Si. | Kepala Dinas Pemuda, Olahraga, dan Pariwisata | '' | ''",
                "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan | '' | '' | Dinas Perumahan, Kawasan Permukiman, dan Pertanahan | ''",
                "mewakili Dandim 0203/Ctk Kapten Arh Budi Contoh | Kapten Arh Budi Contoh | '' | '' | Dandim 0203/Ctk",
                "Andi Contoh, Penyuluh, Dinas PMD | Andi Contoh | Penyuluh | Dinas PMD | ''"
            })
    void takes_a_line_apart(String line, String name, String office, String body, String whom) {
        Map<String, String> cells = cells(SheetKind.PRESENT, line, true).orElseThrow();

        assertThat(cells.getOrDefault("nama", "")).isEqualTo(name);
        assertThat(cells.getOrDefault("sebagai", "")).isEqualTo(office);
        assertThat(cells.getOrDefault("lembaga", "")).isEqualTo(body);
        assertThat(cells.getOrDefault("mewakili", "")).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indra Contoh, Sekretaris Daerah, memimpin rapat | pimpinan",
                "Indra Contoh, Sekretaris Daerah, membuka | pembuka",
                "Indra Contoh; Sekretaris Daerah; Narasumber | narasumber"
            })
    void takes_what_somebody_did_at_the_meeting(String line, String role) {
        Map<String, String> cells = cells(SheetKind.PRESENT, line, true).orElseThrow();

        assertThat(cells)
                .containsEntry("nama", "Indra Contoh")
                .containsEntry("sebagai", "Sekretaris Daerah")
                .containsEntry("peran", role);
    }

    @Test
    void leaves_open_what_nobody_sees_and_nothing_tells() {
        assertThat(cells(SheetKind.PRESENT, "Aliansi Warga, seksi acara", false))
                .isEmpty();
        assertThat(cells(SheetKind.PRESENT, "Aliansi Warga", true)).isEmpty();
    }

    @Test
    void takes_nobody_for_a_stand_in_who_is_only_invited() {
        assertThat(cells(SheetKind.INVITED, "Kepala Dinas; Dinas PMD; 2 orang", true)
                        .orElseThrow())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("sebagai", "Kepala Dinas", "lembaga", "Dinas PMD", "jumlah", "2"));
        assertThat(new GuestLine(desk, words, true).isStandIn("Kodim, mewakili Korem"))
                .isTrue();
    }
}
