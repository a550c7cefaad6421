package id.rakor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void tells_the_same_once() {
        Tally tally = new Tally();
        assertThat(tally.isEmpty()).isTrue();
        tally.add(BundleCode.MISSING, "b");
        tally.add(BundleCode.MISSING, "b");
        tally.add(BundleCode.NOT_BAG, "a");
        assertThat(tally.isEmpty()).isFalse();
        assertThat(tally.findings()).extracting(f -> f.code().id() + f.args()).containsExactly("B02[a]", "B04[b]");
    }

    @Test
    void shows_fifty_of_a_kind_and_counts_the_rest() {
        Tally tally = new Tally();
        for (int i = 0; i < 50; i++) {
            tally.add(BundleCode.MISSING, "" + i);
        }
        assertThat(tally.findings()).hasSize(50);
        tally.add(BundleCode.MISSING, "50");
        tally.add(BundleCode.MISSING, "51");
        assertThat(tally.findings()).hasSize(51);
        assertThat(tally.findings().get(50).args()).containsExactly("2", "B04");
    }
}
