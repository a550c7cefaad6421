package id.rakor.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private static final String A = "situs/a.html";

    @Test
    void finds_nothing_on_a_faultless_page() {
        Pages pages = new Pages()
                .with(A, Pages.page("""
                        <a href="b/index.html">b</a> <a href="b/index.html#bagian">b</a> <a href="#judul">atas</a>
                        <a href="#">atas</a> <a href="#top">atas</a> <a href="naskah.pdf#page=2">pdf</a>
                        <a href="https://contoh.go.id/x?y#z">luar</a> <a href="mailto:a@contoh.go.id">surel</a>
                        <a href="lampiran/hadir%20%232.pdf">lampiran</a> <a href="b/index.html?urut=nama">urut</a>
                        <img src="data:image/png;base64,AA" alt=""> <img src="g.svg" srcset="g.svg 1x, g.svg 2x" alt="">
                        <svg><use href="g.svg#tanda"/></svg> <script src="x.js"></script>
                        <script type="application/ld+json">{}</script>
                        <label for="cari">Cari</label><input id="cari" aria-describedby="judul">
                        <blockquote cite="https://contoh.go.id/">kutipan</blockquote>
                        """))
                .with(
                        "situs/b/index.html",
                        Pages.page(
                                "<p id=bagian><a href='../a.html'>a</a><a name=lama></a>" + "<a href='#lama'>lama</a>"))
                .with("situs/g.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='tanda' style='fill:red'/></svg>")
                .with("situs/x.js", "fetch('https://contoh.id')")
                .with("situs/x.css", "a{background:url(g.svg)} b{background:url(data:image/png;base64,AA)}")
                .with("situs/naskah.pdf", "%PDF")
                .with("situs/lampiran/hadir #2.pdf", "%PDF");
        assertThat(Inspection.all(pages, "situs/", 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I01|<a href='tiada.html'>|tiada.html",
                "I01|<a href='tiada.html#x'>|tiada.html#x",
                "I01|<a href='100%.pdf'>|100%.pdf",
                "I01|<img src='tiada.png' alt=''>|tiada.png",
                "I01|<img src='b.html' srcset='b.html 1x, tiada.png 2x' alt=''>|tiada.png",
                "I01|<link rel=stylesheet href='tiada.css'>|tiada.css",
                "I01|<script src='tiada.js'></script>|tiada.js",
                "I01|<form action='tiada.html'></form>|tiada.html",
                "I01|<meta http-equiv=refresh content='0; url=tiada.html'>|tiada.html",
                "I01|<svg><use xlink:href='tiada.svg#x'/></svg>|tiada.svg#x",
                "I02|<a href='d/'>|d/",
                "I02|<a href='d'>|d",
                "I02|<a href='.'>|.",
                "I03|<a href='../pdf/x.pdf'>|../pdf/x.pdf",
                "I03|<a href='/b.html'>|/b.html",
                "I03|<a href='../../x'>|../../x",
                "I03|<a href='//contoh.id/x'>|//contoh.id/x",
                "I03|<a href='\\\\contoh.id\\x'>|\\\\contoh.id\\x",
                "I03|<img src='/b.png' alt=''>|/b.png",
                "I04|<a href='#tiada'>|#tiada",
                "I04|<a href='b.html#tiada'>|b.html#tiada",
                "I04|<a href='b.html#Judul'>|b.html#Judul",
                "I05|<img src='https://contoh.id/x.png' alt=''>|https://contoh.id/x.png",
                "I05|<img src='//contoh.id/x.png' alt=''>|//contoh.id/x.png",
                "I05|<img srcset='https://contoh.id/x.png 2x' alt=''>|https://contoh.id/x.png",
                "I05|<script src='http://contoh.id/x.js'></script>|http://contoh.id/x.js",
                "I05|<script src='data:text/javascript,1'></script>|data:text/javascript,1",
                "I05|<link rel=preconnect href='https://contoh.id'>|https://contoh.id",
                "I05|<iframe src='https://contoh.id'></iframe>|https://contoh.id",
                "I05|<video poster='https://contoh.id/x'></video>|https://contoh.id/x",
                "I05|<object data='https://contoh.id/x'></object>|https://contoh.id/x",
                "I05|<form action='https://contoh.id/'></form>|https://contoh.id/",
                "I05|<button formaction='https://contoh.id/'>x</button>|https://contoh.id/",
                "I05|<meta http-equiv=refresh content='0;url=https://contoh.id/'>|https://contoh.id/",
                "I05|<a href='b.html' ping='b.html'>x</a>|b.html",
                "I06|<a href='javascript:alert(1)'>|javascript:alert(1)",
                "I06|<a href='JAVA&#10;SCRIPT:alert(1)'>|JAVA SCRIPT:alert(1)",
                "I06|<a href='data:text/html,x'>|data:text/html,x",
                "I06|<a href='file:///c:/x'>|file:///c:/x",
                "I06|<area href='ftp://contoh.id'>|ftp://contoh.id",
                "I07|<script>x</script>|<script>",
                "I07|<script type=module>x</script>|<script>",
                "I07|<p onclick='x'>|<p onclick>",
                "I07|<iframe srcdoc='x'></iframe>|<iframe srcdoc>",
                "I08|<p style='color:red'>|<p style>",
                "I08|<style>p{}</style>|<style>",
                "I08|<svg><g style='fill:red'/></svg>|<g style>",
                "I11|<h1>lagi</h1>|2",
                "I12|<p id=judul>|judul",
                "I15|<label for=tiada>x</label>|tiada",
                "I15|<p aria-describedby='judul tiada'>x</p>|tiada",
                "I16|<base href='b.html'>|"
            })
    void finds_what_would_not_work(String code, String body, String first) {
        List<Finding> findings = inspect(Pages.page(body));
        assertThat(findings).extracting(f -> f.code().id()).containsExactly(code);
        assertThat(findings.get(0).place().file()).isEqualTo(A);
        assertThat(String.join(" ", findings.get(0).args()).replace('\n', ' ') + " ")
                .startsWith(first == null ? "" : first + " ");
    }

    @Test
    void says_where_an_address_stands() {
        assertThat(inspect(Pages.page("<img src='tiada.png' alt=''>")).get(0).args())
                .containsExactly("tiada.png", "<img src>");
    }

    @Test
    void proposes_the_file_that_differs_only_in_case() {
        assertThat(inspect(Pages.page("<a href='B.html'>b</a>")).get(0).near()).isEqualTo("situs/b.html");
        assertThat(inspect(Pages.page("<a href='C.html'>c</a>")).get(0).near()).isEmpty();
    }

    @Test
    void allows_a_canonical_address_outside() {
        assertThat(inspect(Pages.page("").replace("<title>", "<link rel=canonical href='https://contoh.id/'><title>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title></title>", "<title> </title>", ""})
    void wants_a_title(String title) {
        assertThat(codes(Pages.page("").replace("<title>Rapat</title>", title))).containsExactly("I14");
    }

    @Test
    void wants_a_language_and_a_heading() {
        assertThat(codes(Pages.page("").replace(" lang=\"id\"", ""))).containsExactly("I13");
        assertThat(codes(Pages.page("").replace("lang=\"id\"", "lang=\"\""))).containsExactly("I13");
        assertThat(codes(Pages.page("").replace("h1", "h2"))).containsExactly("I11");
    }

    @Test
    void wants_a_policy_before_all_that_it_is_to_hold() {
        String page = Pages.page("");
        String meta = page.substring(page.indexOf("<meta http"), page.indexOf("<title>"));
        assertThat(codes(page.replace(meta, ""))).containsExactly("I09");
        String late = page.replace(meta, "").replace("</title>", "</title><link rel=stylesheet href=x.css>" + meta);
        assertThat(codes(late)).containsExactly("I09");
        assertThat(codes(page.replace(meta, "").replace("<h1", meta + "<h1"))).containsExactly("I09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'|default-src 'self'|default-src",
                "default-src 'none';||default-src",
                "script-src 'self'|script-src 'self' 'unsafe-inline'|script-src",
                "script-src 'self'|script-src 'self' 'unsafe-eval'|script-src",
                "script-src 'self'|script-src *|script-src",
                "script-src 'self'|script-src https:|script-src",
                "script-src 'self'|script-src data:|script-src",
                "script-src 'self'|script-src https://contoh.id|script-src",
                "style-src 'self'|style-src 'unsafe-inline'|style-src",
                "img-src 'self'|img-src https:|img-src",
                "worker-src blob:|worker-src *|worker-src",
                "base-uri 'none'|base-uri *|base-uri",
                "base-uri 'none'|frame-ancestors *|frame-ancestors"
            })
    void refuses_a_policy_that_is_too_loose(String from, String to, String directive) {
        List<Finding> findings = inspect(Pages.page("").replace(from, to == null ? "" : to));
        assertThat(findings).extracting(f -> f.code().id()).containsExactly("I10");
        assertThat(findings.get(0).args()).containsExactly(directive);
    }

    @Test
    void allows_a_stricter_policy() {
        assertThat(codes(Pages.page("").replace("script-src 'self'", "script-src 'none'")))
                .isEmpty();
        assertThat(codes(Pages.page("").replace("worker-src blob:", ""))).isEmpty();
    }

    @Test
    void reads_style_sheets_and_drawings() {
        Pages pages = new Pages()
                .with("situs/css/a.css", "@import 'https://contoh.id/x.css'; a { background: url(../tiada.png) }")
                .with("situs/b.svg", "<svg><script>x</script><image href='https://contoh.id/x.png'/></svg>");
        assertThat(Inspection.all(pages, "situs/", 1))
                .extracting(f ->
                        f.code().id() + " " + f.place().file() + " " + f.args().get(0))
                .containsExactly(
                        "I01 situs/css/a.css ../tiada.png",
                        "I05 situs/b.svg https://contoh.id/x.png",
                        "I05 situs/css/a.css https://contoh.id/x.css",
                        "I07 situs/b.svg <script>");
    }

    @Test
    void reads_only_what_changed_and_follows_its_links_into_what_did_not() {
        Pages pages = new Pages()
                .with(A, Pages.page("<a href='b.html#ada'>b</a><a href='b.html#tiada'>b</a>"))
                .unchanged("situs/b.html", "<p id=ada>tanpa bentuk");
        assertThat(Inspection.changed(pages, "situs/", 1))
                .extracting(f -> f.code().id())
                .containsExactly("I04");
    }

    @Test
    void reads_every_page_when_one_is_gone() {
        Pages pages = new Pages().unchanged(A, Pages.page("<a href='lama.html'>lama</a>"));
        assertThat(Inspection.changed(pages, "situs/", 1)).isEmpty();
        pages.removed("pdf/lama.pdf");
        assertThat(Inspection.changed(pages, "situs/", 1)).isEmpty();
        pages.removed("situs/lama.html");
        assertThat(Inspection.changed(pages, "situs/", 1))
                .extracting(f -> f.code().id())
                .containsExactly("I01");
    }

    @Test
    void passes_over_what_is_not_of_the_site() {
        assertThat(Inspection.all(new Pages().with("lain/a.html", "x"), "situs/", 1))
                .isEmpty();
    }

    @Test
    void says_that_a_file_cannot_be_read_back() {
        List<Finding> findings = Inspection.all(new Pages().unreadable(A), "situs/", 1);
        assertThat(findings).extracting(Finding::code).containsExactly(PageCode.UNREADABLE);
        assertThat(findings.get(0).args()).containsExactly("hilang");
    }

    @Test
    void says_the_same_on_any_number_of_threads_and_counts_what_is_more_than_twenty() {
        Pages pages = new Pages();
        for (int i = 0; i < 300; i++) {
            pages.with(
                    "situs/" + i + ".html", Pages.page("<a href='x" + i % 7 + "'>x</a><a href='x'>y</a><a href='x'>"));
        }
        List<Finding> findings = Inspection.all(pages, "situs/", 1);
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).args()).containsExactly("580", "I01");
        for (int threads = 2; threads < 9; threads++) {
            assertThat(Inspection.all(pages, "situs/", threads)).isEqualTo(findings);
        }
    }

    private static List<Finding> inspect(String page) {
        Pages pages = new Pages()
                .with(A, page)
                .unchanged("situs/b.html", Pages.page(""))
                .unchanged("situs/x.css", "")
                .unchanged("situs/d/index.html", Pages.page(""))
                .unchanged("pdf/x.pdf", "%PDF");
        return Inspection.changed(pages, "situs/", 1);
    }

    private static List<String> codes(String page) {
        return inspect(page).stream().map(f -> f.code().id()).toList();
    }
}
