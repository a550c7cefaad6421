package id.rakor.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleLinksTest {
    @Test
    void finds_every_way_to_write_an_address() {
        assertThat(StyleLinks.of("""
                        @import "a.css"; @IMPORT 'b.css' screen; @import url(c.css); @import"d.css";
                        .x { background: url( "e.png" ), url('f.png'), URL(g.png) }
                        .y { background: image-set("h.png" 1x, url(i.png) 2x, "j.avif" type("image/avif")) }
                        .z { background: src("k.png") }
                        """))
                .containsExactlyInAnyOrder(
                        "a.css", "b.css", "c.css", "d.css", "e.png", "f.png", "g.png", "h.png", "i.png", "j.avif",
                        "k.png");
    }

    @Test
    void passes_over_remarks_and_names() {
        assertThat(StyleLinks.of(
                        "/* url(a.png) */ @namespace svg url(http://www.w3.org/2000/svg); .url { color: red }"))
                .isEmpty();
        assertThat(StyleLinks.of("a{} /* url(a.png)")).isEmpty();
    }

    @Test
    void reads_through_escapes() {
        assertThat(StyleLinks.of("@\\69mport 'a.css'; .x { background: \\75 rl(b.png); color: \\FFFFFF x }"))
                .containsExactly("a.css", "b.png");
    }
}
