package id.rakor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.prose.Fragment.Heading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void fits_headings_under_the_page_s_own_without_a_gap() {
        Prose prose =
                Prose.of("##### Hasil *rapat*\n\n# Hasil rapat\n\n### Dalam\n\n## Sejajar\n\n###### Paling dalam\n");

        assertThat(prose.fragment().headings())
                .containsExactly(
                        new Heading(3, "ringkasan-hasil-rapat", "Hasil rapat"),
                        new Heading(3, "ringkasan-hasil-rapat-2", "Hasil rapat"),
                        new Heading(4, "ringkasan-dalam", "Dalam"),
                        new Heading(4, "ringkasan-sejajar", "Sejajar"),
                        new Heading(5, "ringkasan-paling-dalam", "Paling dalam"));
        assertThat(prose.html())
                .startsWith("<h3 id=\"ringkasan-hasil-rapat\">Hasil <em>rapat</em></h3>")
                .contains("<h5 id=\"ringkasan-paling-dalam\">");
    }

    @Test
    void gives_every_heading_an_anchor_of_its_own() {
        Prose prose = Prose.of("# A\n\n# A 2\n\n# A\n\n# A\n\n# —\n\n# 会\n");

        assertThat(prose.fragment().headings())
                .extracting(Heading::id)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void leads_links_to_records_the_web_mail_and_headings() {
        Prose prose = Prose.of(
                "# Tujuan\n\n[S](orang:soedarmo) [](hasil:rapat-x#r1) <orang:soedarmo> [w](https://a.id/b?c=d&e) [m](mailto:a@b.id)"
                        + " [t](#tujuan) [rujuk] [r][rujuk] [f](menulis.md)\n\n[rujuk]: orang:soedarmo \"x\"\n");

        assertThat(prose.faults()).isEmpty();
        assertThat(prose.html())
                .contains("<a href=\"../orang/soedarmo\">S</a>")
                .contains("<a href=\"../hasil/rapat-x.html#r1\">Nama rapat-x#r1</a>")
                .contains("<a href=\"../orang/soedarmo\">Nama soedarmo</a>")
                .contains("<a href=\"https://a.id/b?c=d&amp;e\" rel=\"external\">w</a>")
                .contains("<a href=\"mailto:a@b.id\">m</a>")
                .contains("<a href=\"#ringkasan-tujuan\">t</a>")
                .contains("<a href=\"../orang/soedarmo\">rujuk</a> <a href=\"../orang/soedarmo\">r</a>")
                .contains("<a href=\"menulis.html\">f</a>")
                .doesNotContain("data-rujukan");
    }

    @Test
    void puts_a_notice_in_place_of_a_link_to_what_is_withheld() {
        Prose prose = Prose.of(
                "Lihat *[Nama Rahasia](orang:tertutup \"Judul\")*, <orang:tertutup>, [x][y].\n\n[y]: orang:tertutup\n");

        assertThat(prose.faults()).isEmpty();
        for (String out : List.of(
                prose.html(), prose.fragment().markdown(), prose.fragment().text())) {
            assertThat(out).contains("(tidak untuk edisi ini)").doesNotContain("tertutup", "Rahasia", "Judul");
        }
    }

    @Test
    void refuses_every_other_address_and_keeps_the_words() {
        Prose prose = Prose.of(String.join(
                "\n",
                "[a](javascript:alert(1))",
                "[b](JaVaScRiPt&#58;alert(1))",
                "[c](data:text/html,x)",
                "[d](file:///etc/passwd)",
                "[e](//jahat.example/x)",
                "[f](/akar)",
                "[g](https://)",
                "[h](http:jahat)",
                "[i](mailto:a)",
                "[j](\\\\\\\\host)",
                "[k](vbscript:x)",
                "[l]()",
                "[m](https://a.id\\@b/)"));

        assertThat(prose.findings())
                .extracting(f -> f.code().id() + " " + f.place().line())
                .containsExactly(
                        "P07 1", "P07 2", "P07 3", "P07 4", "P07 5", "P07 6", "P07 7", "P07 8", "P07 9", "P07 10",
                        "P07 11", "P07 12", "P07 13");
        assertThat(prose.html()).isEqualTo("<p>a b c d e f g h i j k l m</p>");
    }

    @Test
    void says_where_links_to_records_go_wrong_and_what_may_be_meant() {
        Prose prose = Prose.of(
                "Lihat [S](orang:sudarmo),\nlalu  [x](orng:a) [y](orang:b) [z](../a.md) [t](#tidk)\n\n# Tidak\n");

        assertThat(prose.faults())
                .containsExactlyInAnyOrder(
                        "P05 1:11 orang:sudarmo ~ orang:soedarmo",
                        "P06 2:11 orng ~ orang",
                        "P05 2:23 orang:b",
                        "P08 2:36 ../a.md",
                        "P10 2:49 #tidk ~ #tidak");
    }

    @Test
    void says_that_something_written_like_a_link_is_none() {
        assertThat(Prose.of("[Budi](orang: budi) dan [Ali](orang:ali baba)").faults())
                .containsExactly("P15 1:1 [Budi]", "P15 1:25 [Ali]");
        assertThat(Prose.of("Pasal [3] (baru), [tak ada]").faults()).isEmpty();
    }

    @Test
    void shows_html_as_text_and_leaves_remarks_out() {
        Prose prose = Prose.of(
                "a <b onclick=x>b</b> <!-- rahasia --> c\n\n<!-- rahasia\n\nbesar -->\n\n<script>alert(1)</script>\n\n"
                        + "<!-- x --> sisa\n\n<img src=x onerror=alert(1)>");

        assertThat(prose.html())
                .contains("a &lt;b onclick=x&gt;b&lt;/b&gt;  c")
                .contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
                .contains("<p>sisa</p>")
                .doesNotContain("rahasia", "<script", "<img", "<b");
        assertThat(prose.fragment().markdown()).doesNotContain("rahasia", "<!--");
        assertThat(prose.findings()).extracting(f -> f.code().id()).containsOnly("P14");
    }

    @Test
    void hides_nothing_behind_a_remark_that_is_never_closed() {
        Prose prose = Prose.of("awal\n\n<!-- lupa\n\nakhir\n");

        assertThat(prose.faults()).contains("P12 3:1");
        assertThat(prose.html()).contains("lupa").contains("akhir");
    }

    @Test
    void shows_no_image_but_its_words() {
        Prose prose = Prose.of("![Foto *bersama*](https://a.id/x.png) ![b][x] [![c](d)](orang:soedarmo)\n\n[x]: y.png");

        assertThat(prose.html()).isEqualTo("<p>Foto <em>bersama</em> b <a href=\"../orang/soedarmo\">c</a></p>");
        assertThat(prose.faults()).containsExactly("P09 1:19 https://a.id/x.png", "P09 1:39 y.png", "P09 1:53 d");
    }

    @Test
    void makes_tables_that_scroll_and_whose_heads_head_columns() {
        Prose prose = Prose.of("| Nama |  | Jumlah |\n|---|:-:|--:|\n| a \\| b | `x\\|y` | 1 | lebih |\n| c |\n");

        assertThat(prose.html())
                .isEqualTo("<div class=\"tabel\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel 1\"><table>"
                        + "<thead><tr><th scope=\"col\">Nama</th><td class=\"tengah\"></td>"
                        + "<th scope=\"col\" class=\"kanan\">Jumlah</th></tr></thead>"
                        + "<tbody><tr><td>a | b</td><td class=\"tengah\"><code>x|y</code></td><td class=\"kanan\">1</td></tr>"
                        + "<tr><td>c</td><td></td><td></td></tr></tbody></table></div>");
        assertThat(prose.faults()).isEmpty();
    }

    @Test
    void numbers_footnotes_as_they_are_referred_to_and_leads_back() {
        Prose prose = Prose.of(
                "A[^b] B[^a] C[^b] D[^z]\n\n[^a]: kedua\n[^b]: pertama[^c]\n[^c]: ketiga\n[^d]: tidak dirujuk\n");

        assertThat(prose.html())
                .contains("<sup class=\"rujukan\"><a id=\"ringkasan-catatan-1-2\" href=\"#ringkasan-catatan-1\""
                        + " aria-label=\"Catatan 1\">1</a></sup>")
                .contains("<li id=\"ringkasan-catatan-3\"><p>ketiga <a class=\"kembali\""
                        + " href=\"#ringkasan-catatan-3-1\" aria-label=\"Kembali ke teks 3\">↩</a></p></li>")
                .containsSubsequence("<p>pertama", "<p>kedua", "<p>ketiga")
                .doesNotContain("tidak dirujuk");
        assertThat(prose.faults()).containsExactly("P11 1:20 [^z]");
    }

    @Test
    void puts_no_link_into_a_link() {
        Prose prose = Prose.of(
                "[a <https://b.id> c[^1]](orang:soedarmo) [d [e](orang:soedarmo) f](orang:soedarmo)\n\n[^1]: x");

        assertThat(prose.html()).doesNotContainPattern("<a [^>]*>(?:(?!</a>).)*<a ");
    }

    @Test
    void keeps_tight_lists_tight_and_counts_on_from_a_start() {
        assertThat(Prose.of("- a\n- b\n  - c\n\n3. x\n4. y\n").html())
                .isEqualTo("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol start=\"3\"><li>x</li><li>y</li></ol>");
        assertThat(Prose.of("- a\n\n- b\n").html()).isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    }

    @Test
    void accepts_a_byte_order_mark_and_windows_line_ends() {
        Prose windows = Prose.of("\uFEFF# A\r\n\r\nb\r\n[c](x:y)\r\n");

        assertThat(windows.html()).isEqualTo("<h3 id=\"ringkasan-a\">A</h3><p>b c</p>");
        assertThat(windows.faults()).containsExactly("P07 4:5 x:y");
    }

    @Test
    void counts_columns_in_code_points() {
        assertThat(Prose.of("😀é [x](orang:b)").faults()).containsExactly("P05 1:8 orang:b");
    }

    @Test
    void reads_only_text_and_says_where_it_ends() {
        byte[] broken = "# A\n\nbaik \u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Prose.of(broken, setting()).faults()).containsExactly("P02 3:6");
        assertThat(Prose.of("a\u0000b").faults()).containsExactly("P02 1:2");
        assertThat(Prose.of(broken, setting()).fragment().isEmpty()).isTrue();
        assertThat(Prose.of(new byte[] {'a', (byte) 0xC3}, setting()).faults()).containsExactly("P02 1:2");
    }

    @Test
    void shows_characters_that_steer_as_a_sign() {
        assertThat(Prose.of("a\u001B[31mb&#x1B;c&#0;d\u0085").html())
                .isEqualTo("<p>a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFD</p>");
    }

    @Test
    void gives_plain_text_for_the_search() {
        Prose prose = Prose.of(
                "# Judul\n\nSatu *dua*[^1].\n\n- tiga\n- empat\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: lima\n");

        assertThat(prose.fragment().text()).isEqualTo("Judul\nSatu dua.\ntiga\nempat\na b\nc d\nCatatan\nlima");
    }

    @Test
    void shows_a_picture_only_where_pictures_are_wanted_and_its_name_is_known() {
        String text = "![Menu \"a\" <b>](gambar/menu.svg)\n**1** Folder. [x](javascript:y)\n";

        Prose content = Prose.of(text);
        assertThat(content.html()).doesNotContain("<img", "<figure");
        assertThat(content.faults()).contains("P09 1:17 gambar/menu.svg");

        Setting manual = new Setting(2, "", Prose.NOTICES, true);
        Prose shown = Prose.of(text, manual);
        assertThat(shown.html())
                .contains("<figure class=\"gambar\"><picture><source media=\"(max-width:36em)\""
                        + " srcset=\"../p/menu-sempit.svg\"><img src=\"../p/menu.svg\" width=\"640\" height=\"300\""
                        + " alt=\"Menu &quot;a&quot; &lt;b&gt;\"></picture>"
                        + "<figcaption><strong>1</strong> Folder. x</figcaption></figure>");
        assertThat(shown.faults()).containsExactly("P07 2:19 javascript:y");
        assertThat(shown.fragment().markdown()).startsWith("![Menu \"a\" <b>](gambar/menu.svg)\n**1** Folder.");

        for (String other :
                List.of("gambar/x.svg", "https://a.id/menu.svg", "../gambar/menu.svg", "data:image/png;x")) {
            Prose refused = Prose.of("![x](" + other + ")", manual);
            assertThat(refused.faults()).containsExactly("P09 1:6 " + other);
            assertThat(refused.html()).isEqualTo("<p>x</p>");
        }
        assertThat(Prose.of("a ![x](gambar/menu.svg)", manual).faults()).containsExactly("P09 1:8 gambar/menu.svg");
    }

    @Test
    void has_pictures_made_of_text_only_where_they_are_wanted() {
        String text = "```layar\n> 1\n```\n\n```kertas undangan\nYth.\n```\n\n```yaml\na: 1\n```\n\n"
                + "| Hadir | A | B |\n|---|---|---|\n| 5 | | **x** |\n\n| Hadir | A | C |\n|---|---|---|\n| 5 | | x |\n";

        String drawn = Prose.of(text, new Setting(2, "", Prose.NOTICES, true)).html();
        String plain = Prose.of(text, new Setting(2, "", Prose.NOTICES)).html();

        assertThat(drawn)
                .contains("<pre class=\"layar\"><code>&gt; 1", "<pre class=\"kertas\"><code>Yth.", "<pre><code>a: 1")
                .containsOnlyOnce("class=\"tabel lembar\"");
        assertThat(plain).doesNotContain("layar\"", "kertas\"", "lembar\"");
    }

    @Test
    void is_nothing_when_nothing_is_written() {
        assertThat(Prose.of("").fragment()).isEqualTo(Fragment.EMPTY);
        assertThat(Prose.of(" \n\n<!-- nanti -->\n").fragment()).isEqualTo(Fragment.EMPTY);
        assertThat(Prose.of("# <!-- nanti -->\n\n#\n\n![](x.png)\n").fragment()).isEqualTo(Fragment.EMPTY);
    }

    @Test
    void lists_the_records_a_text_links_to() {
        byte[] bytes = "[a](orang:b) <rapat:c> [d][e]\n\n`[x](orang:y)` [w](https://a.id)\n\n[e]: hasil:f#g\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Markdown.links(bytes))
                .containsExactly(
                        new RecordLink("orang", "b", 1, 1),
                        new RecordLink("rapat", "c", 1, 14),
                        new RecordLink("hasil", "f#g", 1, 24));
        assertThat(Markdown.links(new byte[] {(byte) 0xFF})).isEmpty();
    }

    private static Setting setting() {
        return new Setting(3, "", Prose.NOTICES);
    }
}
