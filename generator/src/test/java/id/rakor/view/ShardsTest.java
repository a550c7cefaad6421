package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.view.Shards.Shard;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardsTest {
    @Test
    void cuts_a_long_key_into_pages_and_loses_no_row() {
        List<Integer> rows = IntStream.range(0, 2 * Shards.MOST + 1).boxed().toList();
        List<Shard<Integer>> shards = Shards.of(rows, row -> "2018", Comparator.naturalOrder());
        assertThat(shards).extracting(s -> s.rows().size()).containsExactly(Shards.MOST, Shards.MOST, 1);
        assertThat(shards).allMatch(s -> s.parts() == 3 && s.total() == rows.size());
        assertThat(shards.stream().flatMap(s -> s.rows().stream())).containsExactlyElementsOf(rows);
    }

    @Test
    void shows_the_latest_year_first_and_no_year_last() {
        List<String> years = List.of("2018", Routes.NO_YEAR, "2024");
        assertThat(Shards.of(years, year -> year, Shards.YEARS))
                .extracting(Shard::key)
                .containsExactly("2024", "2018", Routes.NO_YEAR);
    }

    @Test
    void of_nothing_there_are_no_pages() {
        assertThat(Shards.of(List.<String>of(), s -> s, Shards.YEARS)).isEmpty();
    }
}
