package id.rakor.edit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.party.Person;
import id.rakor.model.party.Rank;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.PartialDate;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonCellTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private final PersonCell cell = new PersonCell(Words.builtIn(Language.INDONESIAN));

    private static Rank rank(String text, Boolean retired, String since) {
        return new Rank(
                text,
                retired,
                since == null ? null : PartialDate.of(Day.parse(since).orElseThrow()),
                null);
    }

    private static Person person(String before, String name, String after, Rank... ranks) {
        return new Person(
                new Id("x"), List.of(), name, before, after, List.of(ranks), List.of(), List.of(), null, null);
    }

    @Test
    void a_name_stands_as_an_invitation_prints_it() {
        assertThat(cell.ranked(person(null, "Andri Permata", "S.H.", rank("AKP", null, "2026-05-20")), DAY))
                .isEqualTo("AKP Andri Permata, S.H.");
        assertThat(cell.ranked(person("Drs. H.", "Hasan Teladan", "S.I.K., M.Si.", rank("AKBP", null, null)), DAY))
                .isEqualTo("AKBP Drs. H. Hasan Teladan, S.I.K., M.Si.");
        assertThat(cell.ranked(person(null, "Umar", null, rank("Letkol Inf", true, null)), DAY))
                .isEqualTo("Letkol Inf (Purn.) Umar");
    }

    @Test
    void a_later_rank_and_one_of_the_civil_service_do_not_stand_before_it() {
        assertThat(cell.ranked(person(null, "Andri", null, rank("AKP", null, "2026-06-01")), DAY))
                .isEqualTo("Andri");
        assertThat(cell.ranked(person(null, "Siti", "M.Si.", rank("Pembina Tk. I", null, null)), DAY))
                .isEqualTo("Siti, M.Si.");
    }

    @Test
    void titles_of_the_day_stand_before_those_of_the_person() {
        Person person = person("Drs.", "Hasan Teladan", "M.Si.");
        assertThat(cell.titled(person, "Dr.", "")).isEqualTo("Dr. Hasan Teladan, M.Si.");
    }

    @Test
    void what_would_be_read_back_otherwise_is_left_out() {
        assertThat(cell.titled(person(null, "Hasan Teladan", "Ahli Tertentu"), "", ""))
                .isEqualTo("Hasan Teladan");
    }
}
