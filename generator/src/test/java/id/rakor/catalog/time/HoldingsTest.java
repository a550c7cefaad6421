package id.rakor.catalog.time;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.view.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    private static final Ref<Office> CHAIR = new Ref<>("ketua");

    @Test
    void stand_in_the_order_of_their_first_known_day() {
        Person late = person("a", "tercatat", List.of(date("2024-07-09")));
        Person early = person("b", "mulai", date("2016"), "akhir", date("2024-07-03"));
        Person timeless = person("c");
        Holdings holdings = new Holdings(records(late, early, timeless));
        Office office = Fill.of(Office.class, "id", "ketua", "nama", "Ketua");
        assertThat(holdings.of(office)).extracting(Holding::person).containsExactly(early, late, timeless);
        assertThat(holdings.of(Fill.of(Office.class, "id", "lain", "nama", "Lain")))
                .isEmpty();
    }

    @Test
    void say_only_what_is_sure_of_a_day() {
        Holding held = holding("mulai", date("2016-04"), "akhir", date("2024-07-03"));
        assertThat(held.isOn(day("2024-07-03"))).isTrue();
        assertThat(held.isNotOn(day("2024-07-04"))).isTrue();
        assertThat(held.isOn(day("2016-04-10"))).isFalse();
        assertThat(held.isNotOn(day("2016-04-10"))).isFalse();
        assertThat(held.isNotOn(day("2016-03-31"))).isTrue();
    }

    @Test
    void hold_on_the_days_that_sources_show() {
        Holding held = holding("tercatat", List.of(date("2018-03-07")));
        assertThat(held.isOn(day("2018-03-07"))).isTrue();
        assertThat(held.isOn(day("2018-03-08"))).isFalse();
        assertThat(held.isNotOn(day("2018-03-08"))).isFalse();
    }

    private static Holding holding(Object... keysAndValues) {
        Person person = person("a", keysAndValues);
        return new Holding(person, person.tenures().get(0));
    }

    private static Person person(String id, Object... keysAndValues) {
        Object[] all = new Object[keysAndValues.length + 2];
        System.arraycopy(new Object[] {"jabatan", CHAIR}, 0, all, 0, 2);
        System.arraycopy(keysAndValues, 0, all, 2, keysAndValues.length);
        return Fill.of(Person.class, "id", id, "nama", id, "jabatan", List.of(Fill.of(Tenure.class, all)));
    }

    private static Records records(Person... persons) {
        return new Records(List.of(persons).stream()
                .map(person -> new Held(person, "orang/" + person.id() + ".yaml", ""))
                .toList());
    }

    private static PartialDate date(String day) {
        return PartialDate.of(day(day));
    }

    private static Day day(String day) {
        return Day.parse(day).orElseThrow();
    }
}
