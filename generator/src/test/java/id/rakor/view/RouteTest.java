package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, tentang.html, tentang.html",
        "index.html, rapat/2018/a.html, rapat/2018/a.html",
        "rapat/2018/a.html, index.html, ../../index.html",
        "rapat/2018/a.html, rapat/2018/b.html, b.html",
        "rapat/2018/a.html, rapat/2020/b.html, ../2020/b.html",
        "rapat/2018/a.html, rapat/index.html, ../index.html",
        "rapat/2018/a.html, orang/wi/wiranto.html, ../../orang/wi/wiranto.html",
        "rapat/2018/a.html, rapat/2018b/b.html, ../2018b/b.html",
        "lembaga/ke/k.html, lembaga/ke/k/2018.html, k/2018.html",
        "rapat/2018/a.html, rapat/2018/a.html, a.html"
    })
    void leads_from_page_to_page(String page, String to, String href) {
        assertThat(Route.file(to).from(Route.file(page))).isEqualTo(href);
    }

    @Test
    void leads_to_an_anchor_of_the_same_page_by_the_anchor_alone() {
        Route page = Route.file("rapat/2018/a.html");
        assertThat(page.at("hasil").from(page)).isEqualTo("#hasil");
    }

    @Test
    void leads_to_an_anchor_of_another_page() {
        Route result = Route.file("rapat/2018/a.html").at("butir-r1");
        assertThat(result.from(Route.file("hasil/index.html"))).isEqualTo("../rapat/2018/a.html#butir-r1");
    }
}
