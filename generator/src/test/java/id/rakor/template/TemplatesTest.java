package id.rakor.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    /** What the templates of this test are given. */
    record View(String title, List<Item> items, Optional<String> note, Map<String, Object> map, Object any) {
        static View of(Object any) {
            return new View("<b>&\"'", List.of(new Item(1500, Mark.DONE, null)), Optional.empty(), Map.of(), any);
        }
    }

    enum Mark {
        DONE
    }

    record Item(int count, Mark mark, String owner) {
        public boolean isLate() {
            return count > 1000;
        }

        public String with(String argument) {
            return argument;
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path office;

    @Test
    void escapes_for_the_place_it_lands_in() throws IOException {
        assertThat(render("a.ftl", "${title}|<p title=\"${title}\">"))
                .isEqualTo("&lt;b&gt;&amp;&quot;&#39;|<p title=\"&lt;b&gt;&amp;&quot;&#39;\">");
        assertThat(render("a.xml.ftl", "${title}")).isEqualTo("&lt;b&gt;&amp;&quot;&apos;");
        assertThat(render("a.css.ftl", "${title}")).isEqualTo("<b>&\"'");
        assertThat(render("a.ftl", "${title?no_esc}")).isEqualTo("<b>&\"'");
        assertThat(render("a.ftl", "<#noautoesc>x</#noautoesc>#{1} [=title]")).isEqualTo("x#{1} [=title]");
    }

    @Test
    void shows_components_and_questions_of_records_and_nothing_else_of_them() throws IOException {
        String template =
                "<#list items as i>${i.count} ${i.mark} ${i.late} ${i.isLate} ${(i.owner)!'-'} ${(i.with)!'-'}"
                        + " ${(i.hashCode)!'-'} ${(i.class)!'-'} ${(i.getClass)!'-'}</#list> ${note!'tanpa'} ${note???c}";
        assertThat(render("a.ftl", template)).isEqualTo("1500 DONE true true - - - - - tanpa false");
    }

    @Test
    void writes_numbers_for_computers_whatever_the_locale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("id-ID"));
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("z", new BigDecimal("1234567.50"));
            map.put("a", 1e10);
            assertThat(render("a.ftl", "<#list any as k, v>${k}=${v};</#list>", map))
                    .isEqualTo("z=1234567.5;a=10000000000;");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void asks_for_words_with_texts_and_numbers() throws IOException {
        assertThat(render("a.ftl", "${kata('sapa', title, 1500)}")).isEqualTo("sapa[&lt;b&gt;&amp;&quot;&#39;, 1500]");
    }

    @Test
    void includes_only_templates_and_the_office_s_before_the_built_in() throws IOException {
        write("site/partials/bagian.ftl", "bagian ${title?length}");
        write("site/a.ftl", "<#include 'partials/bagian.ftl'>|<#include '/site/partials/bagian.ftl'>");
        assertThat(templates().render("site/a.ftl", View.of(""), findings::add)).hasValue("bagian 6|bagian 6");

        write("site/tentang.ftl", "punya kantor");
        assertThat(templates().render("site/tentang.ftl", View.of(""), findings::add))
                .hasValue("punya kantor");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x ${tak_ada} ~ T02 1:5 tak_ada",
                "x\\n  ${items[0].tak_ada} ~ T02 2:5 items[0].tak_ada",
                "${items[0].owner} ~ T02 1:3 items[0].owner",
                "${note} ~ T02 1:3 note",
                "<#list tak_ada as x></#list> ~ T02 1:8 tak_ada",
                "${kata('rusak')} ~ T04 1:1 rusak",
                "${kata()} ~ T04 1:1 kata()",
                "${kata(items)} ~ T04 1:1 kata()",
                "${kata('sapa', items)} ~ T04 1:1 sapa",
                "<#include 'tak-ada.ftl'> ~ T05 1:1 site/tak-ada.ftl",
                "<#include '../../../etc/passwd'> ~ T05 1:1 etc/passwd",
                "<#import '/x.ftl' as x> ~ T05 1:1 x.ftl",
            })
    void names_the_place_and_the_expression_of_a_fault(String template, String fault) throws IOException {
        write("site/a.ftl", template.replace("\\n", "\n"));

        assertThat(templates().render("site/a.ftl", View.of(""), findings::add)).isEmpty();
        assertThat(faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${items} ~ T03 1:3 items For \"${...}\" content: Expected a string or something automatically convertible to"
                        + " string (number, date or boolean), or \"template output\" , but this has evaluated to a sequence",
                "${title.x} ~ T03 1:3 title For \".\" left-hand operand: Expected a hash, but this has evaluated to a string",
                "<#if title></#if> ~ T03 1:6 title For \"#if\" condition: Expected a boolean, but this has evaluated to a string",
                "<#stop 'cukup'> ~ T08 1:1 cukup",
                "${1/0} ~ T08 1:1 Arithmetic operation failed: / by zero",
                "${any} ~ T08 1:1 java.lang.Object",
            })
    void says_in_one_line_what_freemarker_says(String template, String fault) throws IOException {
        write("site/a.ftl", template);

        templates().render("site/a.ftl", View.of(new Object()), findings::add);
        assertThat(faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${title?api.getClass()}",
                "${items[0].with('x')}",
                "${items?first.class.forName('x')}",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
                "${.now}",
                "${.now?date}",
                "<#setting locale='de_DE'>${any?string.currency}",
                "${any.x}",
            })
    void lets_no_template_reach_java_or_the_clock(String template) throws IOException {
        write("site/a.ftl", template);

        assertThat(templates().render("site/a.ftl", View.of(Set.of("x", "y")), findings::add))
                .isEmpty();
        assertThat(findings).hasSize(1).allMatch(f -> f.code() instanceof TemplateFault);
    }

    @Test
    void refuses_sets_and_maps_whose_order_is_chance() throws IOException {
        write("site/a.ftl", "<#list any as x>${x}</#list>");
        Map<String, String> hash = new HashMap<>(Map.of("a", "1", "b", "2"));
        for (Object value : List.of(Set.of("a", "b"), hash, Map.of("a", "1", "b", "2"))) {
            assertThat(templates().render("site/a.ftl", View.of(value), findings::add))
                    .isEmpty();
        }
        assertThat(findings).hasSize(3);
        assertThat(render("b.ftl", "<#list any as x>${x}</#list>", new TreeSet<>(Set.of("b", "a")), findings::clear))
                .isEqualTo("ab");
    }

    @Test
    void ends_a_template_that_calls_itself() throws IOException {
        write("site/a.ftl", "<#macro m><@m/></#macro><@m/>");
        write("site/b.ftl", "<#include 'b.ftl'>");

        assertThat(templates().render("site/a.ftl", View.of(""), findings::add)).isEmpty();
        assertThat(templates().render("site/b.ftl", View.of(""), findings::add)).isEmpty();
        assertThat(findings)
                .extracting(f -> f.code().id() + " " + f.place().file())
                .containsExactly("T07 templates/site/a.ftl", "T07 templates/site/b.ftl");
    }

    @Test
    void says_every_fault_of_syntax_at_once_with_its_place() throws IOException {
        write("site/a.ftl", "baik\n  <#if x>\n");
        write("site/b.ftl", "${1 +}");
        write("site/sub/c.ftl", "\uFEFF<#tak_ada>");
        write("site/d.txt", "${1 +}");
        Files.write(office.resolve("site/e.ftl"), new byte[] {'a', (byte) 0xFF});

        templates().check(findings::add);

        assertThat(findings)
                .extracting(f ->
                        f.code().id() + " " + f.place().file() + ":" + f.place().line())
                .containsExactly(
                        "T01 templates/site/a.ftl:2",
                        "T01 templates/site/b.ftl:1",
                        "T06 templates/site/e.ftl:0",
                        "T01 templates/site/sub/c.ftl:1");
        assertThat(faults()).allMatch(f -> !f.contains("\n"));
    }

    @Test
    void shows_the_line_of_a_fault() throws IOException {
        write("site/a.ftl", "baik\r\n\t${tak_ada}\r\n" + "x".repeat(300));

        templates().render("site/a.ftl", View.of(""), findings::add);

        Place place = findings.get(0).place();
        assertThat(Overlay.of(office).spots().of(place)).isEqualTo(new Spot(2, 4, 1, "\t${tak_ada}"));
        assertThat(Overlay.of(office).spots().of(Place.at(place.file(), 3, 1)).excerpt())
                .hasSize(200);
        assertThat(Overlay.of(office).spots().of(Place.at(place.file(), 4, 1))).isEqualTo(Spot.NONE);
        assertThat(Overlay.of(office).spots().of(Place.at("rapat/x.yaml", 1, 1)))
                .isEqualTo(Spot.NONE);
        assertThat(Overlay.of(office).spots().of(Place.file(place.file()))).isEqualTo(Spot.NONE);
    }

    @Test
    void says_that_a_template_is_not_there() {
        assertThat(templates().render("site/tak-ada.ftl", View.of(""), findings::add))
                .isEmpty();
        assertThat(faults()).containsExactly("T05 0:0 site/tak-ada.ftl");
    }

    @Test
    void is_silent_on_the_console() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream deaf = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(deaf);
            System.setErr(deaf);
            write("site/a.ftl", "<#attempt>${tak_ada}<#recover>x</#attempt>${tak_ada}");
            templates().render("site/a.ftl", View.of(""), findings::add);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(findings).hasSize(1);
    }

    @Test
    void gives_the_same_text_on_many_threads() throws IOException {
        write("site/a.ftl", "<#list 1..200 as i>${i}${title}<#list items as x>${x.late}</#list></#list>");
        Templates templates = templates();

        List<String> texts = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> templates
                        .render("site/a.ftl", View.of(""), findings::add)
                        .orElse(""))
                .distinct()
                .toList();

        assertThat(texts).hasSize(1).doesNotContain("");
    }

    @Test
    void the_built_in_templates_have_no_fault_of_syntax() {
        Templates.of(Overlay.of(null), TemplatesTest::words).check(findings::add);
        assertThat(findings).isEmpty();
    }

    private String render(String name, String template) throws IOException {
        return render(name, template, "");
    }

    private String render(String name, String template, Object any) throws IOException {
        write("site/" + name, template);
        Optional<String> text = templates().render("site/" + name, View.of(any), findings::add);
        assertThat(findings).isEmpty();
        return text.orElseThrow();
    }

    private String render(String name, String template, Object any, Runnable before) throws IOException {
        before.run();
        return render(name, template, any);
    }

    private Templates templates() {
        return Templates.of(Overlay.of(office), TemplatesTest::words);
    }

    private static String words(String key, Object... args) {
        if (key.equals("rusak")) {
            throw new IllegalStateException(key);
        }
        return key + List.of(args);
    }

    private void write(String name, String text) throws IOException {
        Path file = office.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> faults() {
        return findings.stream()
                .map(f -> f.code().id() + " " + f.place().line() + ":"
                        + f.place().column() + " " + String.join(" ", f.args()))
                .toList();
    }
}
