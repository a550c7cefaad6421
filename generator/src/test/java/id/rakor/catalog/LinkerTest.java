package id.rakor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Project;
import id.rakor.load.Loader;
import id.rakor.model.Records;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records joined with and without telling what leads nowhere. */
class LinkerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void joins_the_same_whether_it_tells_or_not() {
        Records records = new Loader(2)
                .load(Project.root().resolve("generator/src/main/resources/contoh"))
                .records();
        Catalog told = Linker.link(records, List.of(), Edition.FULL, DAY).catalog();
        Catalog quiet = Linker.join(records, List.of(), Edition.FULL, DAY);
        assertThat(records.everything()).isNotEmpty().allSatisfy(held -> assertThat(quiet.pointing(held.entity()))
                .isEqualTo(told.pointing(held.entity())));
        assertThat(quiet.results().stream().map(ResultAt::id).toList())
                .isNotEmpty()
                .isEqualTo(told.results().stream().map(ResultAt::id).toList());
    }
}
