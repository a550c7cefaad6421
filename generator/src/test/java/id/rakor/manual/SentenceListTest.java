package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rakor.Project;
import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.load.Loader;
import id.rakor.manual.SentenceList.Row;
import id.rakor.manual.SentenceList.Seed;
import id.rakor.model.Records;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.value.QuantityKind;
import id.rakor.site.Site;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.view.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list that says where each sentence of the first five reports is kept, against the built site. */
class SentenceListTest {
    private static final Path LIST = Path.of("src/site/markdown/kalimat-sumber.md");
    private static final Path CONTENT = Project.root().resolve("content");

    /** Entries that share a part of what they say in the head of their section, and what the page calls them. */
    private static final Map<String, String> ANCHORS =
            Map.of("hadir", "hadir-", "pernyataan", "pernyataan-", "angka", "angka-", "hasil", "butir-");

    /** What goes without saying on a page. */
    private static final Set<Object> UNSAID = Set.of(AttendanceRole.PARTICIPANT, QuantityKind.EXACT);

    @TempDir
    static Path output;

    private static final Map<Path, Document> PAGES = new HashMap<>();
    private static SentenceList list;
    private static Records records;
    private static ShownText shown;

    @BeforeAll
    static void build() throws IOException {
        list = SentenceList.read(Files.readString(LIST));
        records = UsedRows.added(new Loader(2).load(CONTENT).records(), List.of(), prose -> "");
        shown = new ShownText(records, Words.builtIn(Language.INDONESIAN));
        LocalDate asOf = LocalDate.of(2026, 11, 21);
        Set<Plan.Part> site = Set.of(Plan.Part.SITE);
        Plan plan = new Plan(CONTENT, output, null, Edition.PUBLIC, asOf, Language.INDONESIAN, site, 2);
        assertThat(Build.run(plan, Progress.NONE).end()).isEqualTo(Outcome.End.DONE);
    }

    @Test
    void has_a_row_for_every_sentence_of_five_reports_without_a_gap() {
        assertThat(list.seeds()).extracting(Seed::name).containsExactly("000", "001", "002", "003", "004");
        for (Seed seed : list.seeds()) {
            assertThat(seed.counts()).as(seed.name()).isNotEmpty();
            assertThat(seed.listed()).as(seed.name()).containsExactlyElementsOf(seed.expected());
        }
    }

    @Test
    void keeps_every_sentence_somewhere_and_nothing_of_what_is_no_content() {
        for (Row row : rows()) {
            assertThat(row.pointers().isEmpty()).as(row.toString()).isEqualTo(row.sentence() == 0);
            assertThat(row.says().equals("sisa halaman")).as(row.toString()).isEqualTo(row.sentence() == 0);
        }
    }

    @Test
    void leads_only_to_values_that_the_public_page_of_their_record_shows() {
        List<String> unseen = new ArrayList<>();
        for (Seed seed : list.seeds()) {
            for (Row row : seed.rows()) {
                for (String pointer : row.pointers()) {
                    unseen.addAll(faults(whole(seed, pointer)));
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void would_notice_a_pointer_that_leads_nowhere() {
        for (String wrong : List.of(
                "rapat:rakornas-pks-2018#hadir[orang=hadi-tjahjanto]",
                "rapat:rakornas-pks-2018#hasil[r9]",
                "rapat:rakornas-pks-2018#tujuan[9]",
                "rapat:rakornas-pks-2018#tujuan[1]]",
                "rapat:rakornas-pks-2018#mode",
                "rapat:rakornas-pks-2018#tenggat",
                "orang:bukan-siapa-siapa#nama")) {
            assertThatThrownBy(() -> Kept.at(records, wrong)).as(wrong).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void would_notice_a_value_that_another_page_shows() {
        Kept other = Kept.at(records, "rapat:rakornas-pks-2018#tempat[1].nama");
        Kept here = Kept.at(records, "rapat:rakor-pks-babel-2023-3#judul");

        assertThat(unseen("", new Kept(here.record(), "tempat", "", other.values())))
                .hasSize(1);
        assertThat(faults("rapat:rakornas-pks-2018#hasil[r1].teks")).isEmpty();
        Kept result = Kept.at(records, "rapat:rakornas-pks-2018#hasil[r1].teks");
        assertThat(unseen("", new Kept(result.record(), "pernyataan", "1", result.values())))
                .hasSize(1);
    }

    private static List<Row> rows() {
        return list.seeds().stream().flatMap(seed -> seed.rows().stream()).toList();
    }

    private static String whole(Seed seed, String pointer) {
        return pointer.contains("#") ? pointer : seed.meeting() + "#" + pointer;
    }

    private static List<String> faults(String pointer) {
        try {
            return unseen(pointer, Kept.at(records, pointer));
        } catch (AssertionError nowhere) {
            return List.of(nowhere.getMessage());
        }
    }

    /** The values of a pointer that its page does not show. */
    private static List<String> unseen(String pointer, Kept kept) {
        String text = ShownText.plain(scope(kept));
        return kept.values().stream()
                .filter(leaf -> !UNSAID.contains(leaf.value()))
                .filter(leaf -> shown.forms(leaf).stream().noneMatch(text::contains))
                .map(leaf -> pointer + " -> " + leaf.part().key() + ": " + shown.forms(leaf))
                .toList();
    }

    /**
     * What the entry of the page says that a pointer goes through, and the heading above it; the whole
     * of the page where it goes through none.
     */
    private static String scope(Kept kept) {
        Path file = output.resolve(Site.FOLDER + Routes.of(kept.record()).path());
        Document page = PAGES.computeIfAbsent(file, SentenceListTest::parsed);
        String prefix = kept.anchor().isEmpty() ? null : ANCHORS.get(kept.key());
        Element entry = prefix == null ? null : page.getElementById(prefix + kept.anchor());
        return entry == null ? page.selectFirst("main").text() : heading(entry) + " " + entry.text();
    }

    private static String heading(Element entry) {
        return entry.parents().stream()
                .flatMap(around -> around.previousElementSiblings().stream())
                .filter(element -> element.normalName().equals("h3"))
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
