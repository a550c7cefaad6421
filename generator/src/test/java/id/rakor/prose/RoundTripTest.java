package id.rakor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose printed as Markdown reads as the same prose. */
class RoundTripTest {
    private static final List<String> PIECES = List.of(
            "kata",
            " ",
            "  ",
            "\n",
            "\n\n",
            "# ",
            "## ",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "    ",
            "```\n",
            "`",
            "``",
            "*",
            "**",
            "_",
            "[a](orang:soedarmo)",
            "[b](https://a.id/x_y_(z)?a=b&copy=1)",
            "<https://a.id>",
            "[^1]",
            "\n\n[^1]: catatan\n",
            "| a | b |\n|--:|---|\n| c | d |\n",
            "|",
            "\\",
            "\\\n",
            "  \n",
            "&amp;",
            "&",
            "<b>",
            "<!-- x -->",
            "!",
            "[",
            "](",
            ")",
            "***\n",
            "---\n",
            "===\n",
            "[c](orang:tertutup)",
            "é",
            "+",
            "=",
            "~~~\n",
            "1986.",
            ":",
            "#",
            "![f](g.png)");

    @Test
    void prints_each_form_in_one_way() {
        Prose prose = Prose.of(String.join(
                "\n",
                "Judul",
                "=====",
                "",
                "* satu",
                "* dua",
                "  1) dalam",
                "",
                "__tebal__ _miring_ ``a`b`` [x][y] <orang:soedarmo>",
                "keras  ",
                "lagi",
                "",
                "    kode",
                "",
                "> kutip",
                "lanjut",
                "",
                "a | b",
                "--|:-:",
                "1 | 2\\|3",
                "",
                "1\\. bukan butir, \\# bukan judul",
                "",
                "* * *",
                "[y]: orang:soedarmo",
                "Catatan[^n].",
                "",
                "[^n]: Isi",
                "    lanjut",
                "",
                "    - butir"));

        assertThat(prose.fragment().markdown()).isEqualTo("""
                        # Judul

                        - satu
                        - dua
                          1. dalam

                        **tebal** *miring* ``a`b`` [x](orang:soedarmo) [Nama soedarmo](orang:soedarmo) keras\\
                        lagi

                        ```
                        kode
                        ```

                        > kutip lanjut

                        | a | b |
                        | --- | :---: |
                        | 1 | 2\\|3 |

                        1\\. bukan butir, # bukan judul

                        ***

                        Catatan[^1].

                        [^1]: Isi lanjut

                            - butir
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n\n* b\n\n- c\n",
                "1. a\n2. b\n\n1) c\n",
                "- a\n\n  b\n\n      kode\n- c\n",
                "> - a\n>\n>   > b\n>\n> c\n",
                "\\- a\n\n\\+ b\n\n\\> c\n\n\\# d\n\n1\\. e\n\n2\\) f\n\n\\=\n",
                "a\\\n\\- b\\\n1\\. c\n",
                "\\`a\\` \\*b\\* \\_c\\_ \\[d\\](e) \\<f> &amp;copy; \\\\ \\|\n",
                "halo\\! ![](x)\n\nhalo![a](x)\n",
                "`` ` `` ` `` ` `a|b` ` a ` `  `\n",
                "| `a\\|b` | \\| |\n|---|---|\n",
                "**a *b* c** *a **b** c* ***d***\n",
                "[a](<https://a.id/(b)>) [c](https://a.id/&amp;copy;)\n",
                "# A #\n\n## B \\#\n\n# \n",
                "- \n- a\n",
                "-\n\n  a\n",
                "````\n```\n````\n",
                "~~~\n\n\n  a\n~~~\n",
                "a[^1] b[^2]\n\n[^2]: x[^1]\n\n    ```\n    y\n    ```\n[^1]: - z\n",
                "a\u00A0b &nbsp; c\n",
                "[rapat](orang:soedarmo)[lagi](orang:soedarmo)\n",
                "***\n\n- - -\n",
                "a\\\n<!-- x -->\n",
                "a\\\\\\\n<!-- x -->\n",
            })
    void reads_as_the_same_prose_again(String markdown) {
        assertSame(markdown);
    }

    static Stream<String> mixtures() {
        Random random = new Random(20180307);
        return Stream.generate(() -> mixture(random)).limit(400);
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void keeps_the_words_of_any_mixture_and_settles_at_once() {
        mixtures().forEach(markdown -> {
            Fragment once = Prose.of(markdown).fragment();
            Fragment twice = Prose.of(once.markdown()).fragment();
            assertThat(flat(twice.text())).as(markdown).isEqualTo(flat(once.text()));
            assertThat(Prose.of(twice.markdown()).fragment().markdown())
                    .as(markdown)
                    .isEqualTo(twice.markdown());
        });
    }

    @Test
    void any_mixture_gives_html_that_holds_nothing_foreign() {
        mixtures().forEach(markdown -> assertThat(Prose.of(markdown).html())
                .as(markdown)
                .doesNotContain("<b>", "<!--", "<img", "data-rujukan")
                .doesNotContainPattern("<a [^>]*tertutup"));
    }

    private static void assertSame(String markdown) {
        Prose once = Prose.of(markdown);
        Prose twice = Prose.of(once.fragment().markdown());
        assertThat(flat(twice.html())).as(once.fragment().markdown()).isEqualTo(flat(once.html()));
        assertThat(twice.fragment().markdown()).isEqualTo(once.fragment().markdown());
        assertThat(twice.findings()).isEmpty();
    }

    private static String flat(String text) {
        return text.replaceAll("[ \\n]+", " ")
                .replaceAll(" (?=</?(p|li|br|h\\d|td|th))", "")
                .strip();
    }
}
