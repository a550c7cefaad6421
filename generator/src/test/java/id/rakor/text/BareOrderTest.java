package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BareOrderTest {
    private static final List<String> IN_ORDER = List.of(
            "",
            "2 Mei",
            "10 Mei",
            "10.000",
            "Abdul Aziz",
            "abdul azis s",
            "Abdulah",
            "Édouard",
            "Edwin",
            "Jum'at",
            "Jumat Kliwon",
            "Łukasz",
            "Müller",
            "Pasal 9",
            "Pasal 10",
            "Pasal 010 a",
            "Pasal 100",
            "Zaenal");

    @Test
    void sorts_names_as_people_look_them_up() {
        List<String> names = new ArrayList<>(List.of("Zaenal", "abdul", "Édouard", "Edwin", "Abdi"));
        names.sort(BareOrder.INSTANCE);
        assertThat(names).containsExactly("Abdi", "abdul", "Édouard", "Edwin", "Zaenal");
    }

    @Test
    void counts_digits_by_their_value() {
        List<String> names = new ArrayList<>(List.of("Pasal 10", "Pasal 9", "Pasal 100", "Pasal 09a"));
        names.sort(BareOrder.INSTANCE);
        assertThat(names).containsExactly("Pasal 9", "Pasal 09a", "Pasal 10", "Pasal 100");
    }

    @Test
    void is_deaf_to_case_accents_and_marks() {
        assertThat(BareOrder.key("H. Jum'at-Kliwon")).isEqualTo(BareOrder.key("h  JUMÁT kliwon."));
        assertThat(BareOrder.key("")).isEmpty();
        assertThat(BareOrder.key("—")).isEmpty();
    }

    @Test
    void puts_names_that_are_alike_in_one_order_only() {
        assertThat(BareOrder.INSTANCE.compare("ALI", "Ali")).isNegative();
        assertThat(BareOrder.INSTANCE.compare("Ali", "ALI")).isPositive();
        assertThat(BareOrder.INSTANCE.compare("Ali", "Ali")).isZero();
    }

    @Test
    void comes_to_the_same_order_from_any_order() {
        List<String> expected = new ArrayList<>(IN_ORDER);
        expected.sort(BareOrder.INSTANCE);
        for (int seed = 0; seed < 20; seed++) {
            List<String> names = new ArrayList<>(IN_ORDER);
            Collections.shuffle(names, new Random(seed));
            names.sort(BareOrder.INSTANCE);
            assertThat(names).isEqualTo(expected);
        }
    }
}
