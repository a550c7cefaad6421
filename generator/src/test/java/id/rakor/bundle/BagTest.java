package id.rakor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagTest {
    @Test
    void decodes_line_ends_and_percent_signs() {
        assertThat(Bag.decode("a%0ab")).isEqualTo("a\nb");
        assertThat(Bag.decode("a%0Db")).isEqualTo("a\rb");
        assertThat(Bag.decode("100%25")).isEqualTo("100%");
        assertThat(Bag.decode("%250A")).isEqualTo("%0A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%", "a%2", "a%20b", "50%zz", "biasa.txt"})
    void leaves_other_percent_signs_as_they_are(String written) {
        assertThat(Bag.decode(written)).isEqualTo(written);
    }
}
