package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.check.Checks;
import id.rakor.finding.Place;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.Shelf;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.source.Source;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference tables that come with the program, as an office without a record of its own has them. */
class ReferenceRowsTest {
    private static final Path TABLES = Project.root().resolve("content/rujukan");

    @TempDir
    static Path content;

    private static Loaded loaded;

    /** Another last line makes of each table one of the office's own, which is read as a whole. */
    @BeforeAll
    static void read() throws IOException {
        Files.writeString(content.resolve("rakor.yaml"), "format: 1\nnama: A\nkantor: B\n");
        Files.createDirectory(content.resolve("rujukan"));
        for (Path file : Tree.files(TABLES)) {
            String text = Files.readString(file) + "# salinan\n";
            Files.writeString(content.resolve("rujukan").resolve(file.getFileName()), text);
        }
        loaded = new Loader(2).load(content);
    }

    @Test
    void are_read_without_a_finding() {
        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.records().everything()).hasSizeGreaterThan(552).allMatch(Held::isRow);
    }

    @Test
    void are_the_same_on_the_shelf_of_the_program() {
        Shelf shelf = loaded.records().shelf();
        for (RecordType type : RecordType.values()) {
            List<Held> rows = loaded.records().of(type);
            assertThat(shelf.ids(type))
                    .containsExactlyElementsOf(
                            rows.stream().map(held -> held.entity().id().text()).toList());
            for (Held row : rows) {
                Held packed = shelf.find(type, row.entity().id().text()).orElseThrow();
                assertThat(packed.entity()).isEqualTo(row.entity());
                assertThat(packed.file()).isEqualTo(Place.PROGRAM + row.file());
                assertThat(packed.pointer()).isEqualTo(row.pointer());
            }
        }
    }

    @Test
    void lead_only_to_one_another_and_break_no_rule() {
        Linker.Linked linked = Linker.link(loaded.records(), List.of(), Edition.FULL, LocalDate.of(2026, 11, 21));
        assertThat(linked.findings()).isEmpty();
        assertThat(Checks.run(linked.catalog(), null)).isEmpty();
    }

    @Test
    void say_where_each_of_them_comes_from() {
        assertThat(loaded.records().everything())
                .filteredOn(held -> !(held.entity() instanceof Source))
                .filteredOn(held -> held.entity().meta().sources().isEmpty())
                .isEmpty();
        assertThat(loaded.records().all(Source.class)).allSatisfy(source -> {
            assertThat(source.title()).as(source.id().text()).isNotBlank();
            assertThat(source.reading()).as(source.id().text()).isNotBlank();
        });
    }

    @Test
    void use_every_source_they_list() {
        List<String> used = new ArrayList<>();
        for (Held held : loaded.records().everything()) {
            Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
                if (value instanceof Ref<?> ref && part.element() == Source.class) {
                    used.add(ref.id());
                }
            });
        }
        assertThat(loaded.records().all(Source.class))
                .extracting(source -> source.id().text())
                .isSubsetOf(used);
    }

    @Test
    void hold_every_province_regency_and_city_under_its_code() {
        Map<RegionKind, Long> counts = loaded.records().all(Region.class).stream()
                .collect(Collectors.groupingBy(Region::kind, Collectors.counting()));
        assertThat(counts)
                .containsEntry(RegionKind.PROVINCE, 38L)
                .containsEntry(RegionKind.REGENCY, 415L)
                .containsEntry(RegionKind.CITY, 93L)
                .containsEntry(RegionKind.ADMINISTRATIVE_REGENCY, 1L)
                .containsEntry(RegionKind.ADMINISTRATIVE_CITY, 5L);
        for (Region region : loaded.records().all(Region.class)) {
            if (region.code() != null && region.code().length() == 5) {
                Region parent = (Region) loaded.records()
                        .find(RecordType.REGION, region.parent().id())
                        .orElseThrow()
                        .entity();
                assertThat(region.code()).startsWith(parent.code() + ".");
                boolean city = region.id().text().startsWith("kota-");
                assertThat(Integer.parseInt(region.code().substring(3)) > 70)
                        .as(region.id().text())
                        .isEqualTo(city);
            }
        }
        assertThat(loaded.records().all(Region.class).stream().map(Region::code).filter(code -> code != null))
                .doesNotHaveDuplicates();
    }
}
