package id.rakor.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.view.Abbreviation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private static final Abbreviations KNOWN = new Abbreviations(List.of(
            new Abbreviation("KPU", List.of("Komisi Pemilihan Umum")),
            new Abbreviation("C.q.", List.of("Casu quo")),
            new Abbreviation("Ditjen Polpum", List.of("Direktorat Jenderal Politik & \"PUM\"")),
            new Abbreviation("PKS", List.of("Penanganan Konflik Sosial", "Partai Keadilan Sejahtera"))));

    private static String marked(String content) {
        String page = KNOWN.mark("<title>KPU</title><nav>KPU</nav><main id=\"isi\">" + content + "</main><p>KPU</p>");
        assertThat(page)
                .startsWith("<title>KPU</title><nav>KPU</nav><main id=\"isi\">")
                .endsWith("</main><p>KPU</p>");
        return page.substring(page.indexOf("isi\">") + 5, page.indexOf("</main>"));
    }

    @Test
    void marks_the_first_place_and_no_other() {
        assertThat(marked("<p>Ketua KPU dan KPU</p>"))
                .isEqualTo("<p>Ketua <abbr title=\"Komisi Pemilihan Umum\">KPU</abbr> dan KPU</p>");
    }

    @Test
    void marks_whole_words_only() {
        assertThat(marked("KPUD, XKPU, Kpu")).isEqualTo("KPUD, XKPU, Kpu");
        assertThat(marked("(KPU/Bawaslu)")).contains("(<abbr").contains("</abbr>/Bawaslu)");
    }

    @Test
    void knows_short_forms_of_several_words_and_with_dots() {
        assertThat(marked("C.q. Ditjen Polpum"))
                .isEqualTo("<abbr title=\"Casu quo\">C.q.</abbr> "
                        + "<abbr title=\"Direktorat Jenderal Politik &amp; &quot;PUM&quot;\">Ditjen Polpum</abbr>");
    }

    @Test
    void leaves_attributes_drawings_titles_and_entities_alone() {
        String page =
                "<a href=\"KPU.html\" title=\"a > KPU\">x</a><svg><text>KPU</text></svg><abbr>KPU</abbr>&KPU;<h1>KPU</h1>";
        assertThat(marked(page)).isEqualTo(page);
    }

    @Test
    void decides_an_ambiguous_one_by_what_the_page_spells_out() {
        assertThat(marked("PKS")).isEqualTo("PKS");
        assertThat(marked("PKS: Penanganan Konflik Sosial")).contains("title=\"Penanganan Konflik Sosial\">PKS<");
        assertThat(marked("PKS: Penanganan Konflik Sosial, Partai Keadilan Sejahtera"))
                .doesNotContain("<abbr");
    }

    @Test
    void leaves_a_page_without_content_as_it_is() {
        assertThat(KNOWN.mark("<p>KPU</p>")).isEqualTo("<p>KPU</p>");
    }
}
