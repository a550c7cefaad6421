package id.rakor.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.Tree;
import id.rakor.build.Plan.Part;
import id.rakor.catalog.Edition;
import id.rakor.catalog.edition.Redaction;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.Samples;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Marks are planted in every field of every record; none that an edition must not carry may be found
 * in any byte of it, the archive inflated.
 */
class LeakTest {
    @TempDir
    private Path folder;

    @Test
    void the_full_edition_shows_marks_so_that_their_absence_means_something() throws IOException {
        Samples samples = Samples.of(Classification.RESTRICTED);
        Set<String> shown = Canaries.in(build(samples, samples.records(), Edition.FULL));
        Set<String> planted = Samples.marks(samples.records().everything());
        assertThat(shown).hasSizeGreaterThan(planted.size() * 9 / 10);
    }

    @Test
    void papers_show_marks_so_that_their_absence_means_something() throws IOException {
        Samples samples = Samples.of(Classification.RESTRICTED);
        Path output = build(samples, samples.records(), Edition.FULL);
        Set<String> shown = Canaries.in(output.resolve("pdf"));
        shown.removeAll(Samples.marks(samples.settings()));
        assertThat(Canaries.papers(output.resolve("pdf"))).isGreaterThan(5);
        assertThat(shown).hasSizeGreaterThan(200);
    }

    @Test
    void papers_of_every_kind_are_looked_into() throws IOException {
        Samples samples = Samples.of(Classification.RESTRICTED);
        Path output = build(samples, samples.records(), Edition.FULL);
        Set<String> kinds = new TreeSet<>();
        for (String line : Files.readAllLines(output.resolve("pdf/daftar-naskah.tsv"))) {
            kinds.add(line.replaceAll("^(?:[^\\t]*\\t){2}([^\\t]*).*", "$1"));
        }
        assertThat(kinds)
                .containsAll(Stream.of(PaperKind.values())
                        .filter(kind -> kind != PaperKind.PRESS_RELEASE)
                        .map(Keyed::word)
                        .toList());
        assertThat(kinds).as("made for everyone alone").doesNotContain(Keyed.word(PaperKind.PRESS_RELEASE));
    }

    @Test
    void a_text_for_chats_is_made_of_what_everyone_may_see_whatever_the_edition() throws IOException {
        Samples open = Samples.of(Classification.ORDINARY);
        Samples closed = Samples.of(Classification.RESTRICTED);
        List<Held> mixed = new ArrayList<>();
        for (Held held : open.records().everything()) {
            RecordType of = RecordType.of(held.entity());
            boolean meeting = of == RecordType.MEETING;
            String id = held.entity().id().text();
            mixed.add(meeting ? held : closed.records().find(of, id).orElseThrow());
        }
        Records all = new Records(mixed);
        Map<String, String> everyones = chats(build(open, all, Edition.PUBLIC));
        assertThat(everyones).isNotEmpty();
        assertThat(chats(build(open, all, Edition.INTERNAL)).values()).containsExactlyElementsOf(everyones.values());
        assertThat(chats(build(open, all, Edition.FULL)).values()).containsExactlyElementsOf(everyones.values());
        assertThat(chats(build(closed, closed.records(), Edition.FULL))).isEmpty();
    }

    private static Map<String, String> chats(Path output) throws IOException {
        Map<String, String> chats = new TreeMap<>();
        for (Path file : Tree.files(output.resolve("situs"))) {
            if (file.toString().endsWith(".txt")) {
                chats.put(output.relativize(file).getParent().toString(), Files.readString(file));
            }
        }
        return chats;
    }

    @ParameterizedTest
    @EnumSource(
            value = Classification.class,
            names = {"RESTRICTED", "SECRET", "TOP_SECRET"})
    void withheld_records_leave_no_mark_in_the_public_edition(Classification classification) throws IOException {
        Samples samples = Samples.of(classification);
        Set<String> shown = Canaries.in(build(samples, samples.records(), Edition.PUBLIC));
        shown.removeAll(Samples.marks(samples.settings()));
        assertThat(shown).isEmpty();
    }

    @Test
    void secret_records_leave_no_mark_in_the_internal_edition() throws IOException {
        Samples samples = Samples.of(Classification.SECRET);
        Set<String> shown = Canaries.in(build(samples, samples.records(), Edition.INTERNAL));
        shown.removeAll(Samples.marks(samples.settings()));
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void a_withheld_record_that_others_point_to_leaves_no_mark(RecordType type) throws IOException {
        Samples open = Samples.of(Classification.ORDINARY);
        Samples closed = Samples.of(Classification.RESTRICTED);
        List<Held> mixed = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        for (Held held : open.records().everything()) {
            RecordType of = RecordType.of(held.entity());
            String id = held.entity().id().text();
            if (of == type && !held.entity().equals(open.full(of))) {
                mixed.add(closed.records().find(of, id).orElseThrow());
                hidden.addAll(own(open, held.entity()));
            } else {
                mixed.add(held);
            }
        }
        assertThat(hidden.isEmpty()).isEqualTo(type == RecordType.RESULT);
        Set<String> shown = Canaries.in(build(open, new Records(mixed), Edition.PUBLIC));
        hidden.retainAll(shown);
        assertThat(hidden).isEmpty();
    }

    @Test
    void what_is_withheld_changes_no_page_no_count_and_no_id() throws IOException {
        Samples open = Samples.of(Classification.ORDINARY);
        Samples closed = Samples.of(Classification.RESTRICTED);
        List<Held> mixed = new ArrayList<>();
        for (Held held : open.records().everything()) {
            RecordType of = RecordType.of(held.entity());
            boolean full = held.entity().equals(open.full(of));
            String id = held.entity().id().text();
            mixed.add(full ? held : closed.records().find(of, id).orElseThrow());
        }
        Records all = new Records(mixed);
        Records shown = Redaction.of(all, Edition.PUBLIC);
        assertThat(shown.size()).isLessThan(all.size());
        assertThat(Tree.hashes(build(open, all, Edition.PUBLIC).resolve("situs")))
                .isEqualTo(Tree.hashes(build(open, shown, Edition.PUBLIC).resolve("situs")));
    }

    @Test
    void data_that_identify_a_person_stay_in_the_full_edition() throws IOException {
        Samples samples = Samples.of(Classification.ORDINARY);
        Set<String> personal =
                Samples.marks(((id.rakor.model.party.Person) samples.full(RecordType.PERSON)).personal());
        assertThat(personal).hasSize(5);
        for (Edition edition : List.of(Edition.PUBLIC, Edition.INTERNAL)) {
            assertThat(Canaries.in(build(samples, samples.records(), edition))).doesNotContainAnyElementsOf(personal);
        }
        assertThat(Canaries.in(build(samples, samples.records(), Edition.FULL))).containsAll(personal);
    }

    @Test
    void decisions_of_the_office_stay_in_the_archive_of_the_full_edition_whatever_else_is_open() throws IOException {
        Samples samples = Samples.of(Classification.ORDINARY);
        Set<String> kept = new TreeSet<>();
        samples.records().of(RecordType.DECISION).forEach(held -> kept.addAll(own(samples, held.entity())));
        assertThat(kept).hasSizeGreaterThan(10);
        for (Edition edition : List.of(Edition.PUBLIC, Edition.INTERNAL)) {
            assertThat(Canaries.in(build(samples, samples.records(), edition))).doesNotContainAnyElementsOf(kept);
        }
        Path full = build(samples, samples.records(), Edition.FULL);
        assertThat(Canaries.in(full)).containsAll(kept);
        assertThat(Canaries.in(full.resolve("situs"))).doesNotContainAnyElementsOf(kept);
        assertThat(Canaries.in(full.resolve("pdf"))).doesNotContainAnyElementsOf(kept);
    }

    @Test
    void the_number_of_an_official_who_signs_stays_in_the_full_edition() throws IOException {
        Samples samples = Samples.of(Classification.ORDINARY);
        String nip = samples.settings().papers().signing().officials().get(0).nip();
        Set<String> number = Samples.marks(nip);
        assertThat(number).hasSize(1);
        for (Edition edition : List.of(Edition.PUBLIC, Edition.INTERNAL)) {
            assertThat(Canaries.in(build(samples, samples.records(), edition))).doesNotContainAnyElementsOf(number);
        }
        assertThat(Canaries.in(build(samples, samples.records(), Edition.FULL))).containsAll(number);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESULT", "DECISION"})
    void a_field_or_part_above_the_ceiling_is_gone_from_what_pages_can_ask(RecordType type) {
        Samples samples = Samples.of(Classification.ORDINARY);
        Record full = (Record) samples.full(type);
        List<Variants.Variant> variants = new ArrayList<>(Variants.byField(full, Classification.RESTRICTED));
        variants.addAll(Variants.byPart(full, Classification.RESTRICTED));
        assertThat(variants).isNotEmpty();
        for (Variants.Variant variant : variants) {
            Set<String> hidden = Samples.marks(variant.hidden());
            hidden.removeAll(idsOf(samples));
            hidden.removeAll(codesOf(samples, variant.way()));
            Records shown = Redaction.of(replaced(samples, (Entity) variant.record()), Edition.PUBLIC);
            hidden.retainAll(
                    Samples.marks(shown.find(type, samples.full(type).id().text())));
            assertThat(hidden).as(type + variant.way()).isEmpty();
        }
    }

    private static Records replaced(Samples samples, Entity entity) {
        return new Records(samples.records().everything().stream()
                .map(held ->
                        held.entity().id().equals(entity.id()) ? new Held(entity, held.file(), held.pointer()) : held)
                .toList());
    }

    /** The marks that stand in one record alone, and those of its id. */
    private static Set<String> own(Samples samples, Entity entity) {
        Set<String> own = new TreeSet<>(Samples.marks(entity));
        samples.records().everything().stream()
                .filter(held -> !held.entity().equals(entity))
                .forEach(held -> own.removeAll(Samples.marks(held.entity())));
        own.addAll(Samples.marks(entity.id()));
        return own;
    }

    /** Codes by which parts of the meeting point to other parts than the hidden one. */
    private static Set<String> codesOf(Samples samples, String hidden) {
        Meeting meeting = (Meeting) samples.full(RecordType.MEETING);
        Set<String> codes = new TreeSet<>();
        if (!hidden.startsWith("/acara")) {
            meeting.programme().forEach(session -> codes.addAll(Samples.marks(session.code())));
        }
        if (!hidden.startsWith("/hasil")) {
            meeting.results().forEach(result -> codes.addAll(Samples.marks(result.code())));
        }
        return codes;
    }

    private static Set<String> idsOf(Samples samples) {
        Set<String> ids = new TreeSet<>();
        samples.records()
                .everything()
                .forEach(held -> ids.addAll(Samples.marks(held.entity().id())));
        for (Meeting meeting : samples.records().all(Meeting.class)) {
            if (!meeting.equals(samples.full(RecordType.MEETING))) {
                meeting.results().forEach(result -> ids.addAll(Samples.marks(result.code())));
            }
        }
        return ids;
    }

    private Path build(Samples samples, Records records, Edition edition) throws IOException {
        Path content = folder.resolve("isi-" + edition);
        Path output = Files.createTempDirectory(folder, Keyed.word(edition));
        samples.write(content);
        spoil(content);
        Plan plan = new Plan(
                content,
                output,
                null,
                edition,
                LocalDate.of(2026, 11, 21),
                Language.INDONESIAN,
                EnumSet.allOf(Part.class),
                2);
        Outcome outcome = Build.edition(plan, records, samples.settings());
        assertThat(outcome.end()).as(outcome.findings().toString()).isEqualTo(Outcome.End.DONE);
        return output;
    }

    /** Remarks and stray files that no edition may carry. */
    private static void spoil(Path content) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(content)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String remark =
                    name.endsWith(".yaml") ? "# " + Canaries.STRAY + "\n" : "<!-- " + Canaries.STRAY + " -->\n\n";
            if (name.endsWith(".yaml") || name.endsWith(".md")) {
                Files.writeString(file, remark + Files.readString(file), StandardCharsets.UTF_8);
            }
        }
        Files.writeString(content.resolve(Canaries.STRAY + ".txt"), Canaries.STRAY);
    }
}
