package id.rakor.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.inspect.Address.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "x.html,situs/a/x.html,''",
        "./x.html,situs/a/x.html,''",
        "../x.html,situs/x.html,''",
        "b/../x.html#c,situs/a/x.html,c",
        "x.html?q=1#c,situs/a/x.html,c",
        "#c,situs/a/p.html,c",
        "'',situs/a/p.html,''",
        "?q=1,situs/a/p.html,''",
        "' x.html ',situs/a/x.html,''",
        "caf%C3%A9%20%23.pdf,situs/a/café #.pdf,''",
        "x.html#%C3%A9,situs/a/x.html,é",
        "b/,situs/a/b/,''",
        ".,situs/a/,''",
        "..,situs/,''",
        "../..,'',''",
        "%2e%2e/x.html,situs/x.html,''",
        "..\\x.html,situs/x.html,''",
        "../../pdf/x.pdf,pdf/x.pdf,''",
        "x.html#a?b#c,situs/a/x.html,a?b#c"
    })
    void leads_from_the_page(String written, String route, String fragment) {
        assertThat(Address.of("situs/a/p.html", written)).isEqualTo(new Address(Kind.RELATIVE, "", route, fragment));
    }

    @ParameterizedTest
    @CsvSource({
        "https://contoh.id/,https", "HTTP://x,http", "mailto:a@b,mailto", "javascript:alert(1),javascript",
        "JaVaScRiPt:x,javascript", "'java\tscript:x',javascript", "data:text/html;x,data", "file:///x,file",
        "C:/x,c", "tel:1,tel", "'  https:x',https"
    })
    void has_a_scheme(String written, String scheme) {
        Address address = Address.of("situs/p.html", written);
        assertThat(address.kind()).isEqualTo(Kind.ABSOLUTE);
        assertThat(address.scheme()).isEqualTo(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//contoh.id/x", "\\\\contoh.id\\x", "/\\contoh.id", "\\/contoh.id"})
    void leads_to_another_host(String written) {
        assertThat(Address.of("situs/p.html", written).kind()).isEqualTo(Kind.HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/x.html", "\\x.html", "../../x.html", "a/../../../x"})
    void leads_to_the_root_or_above_the_output(String written) {
        assertThat(Address.of("situs/p.html", written).kind()).isEqualTo(Kind.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%.pdf", "%zz", "%f", "%ff%fe", "a%2Fb.html", "x.html#%"})
    void cannot_be_decoded(String written) {
        assertThat(Address.of("situs/p.html", written).kind()).isEqualTo(Kind.BROKEN);
    }
}
