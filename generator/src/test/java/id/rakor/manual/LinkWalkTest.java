package id.rakor.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkWalkTest {

    @TempDir
    Path site;

    @BeforeEach
    void lay_out() throws IOException {
        page("index.html", "Manual", "kb/index.html#isi", "https://example.org/", "#atas");
        page("kb/index.html", "Beranda", "rapat/satu.html?x=1", "../index.html");
        page("kb/rapat/satu.html", "Rapat satu");
        page("kb/rapat/dua.html", "Rapat dua");
    }

    @Test
    void reaches_pages_several_links_away() throws IOException {
        LinkWalk walk = LinkWalk.from(site.resolve("index.html"));

        assertThat(walk.headings().values()).containsExactlyInAnyOrder("Manual", "Beranda", "Rapat satu");
        assertThat(walk.dead()).isEmpty();
    }

    @Test
    void names_a_meeting_that_no_link_leads_to() throws IOException {
        assertThat(LinkWalk.from(site.resolve("index.html")).missing(List.of("Rapat satu", "Rapat dua")))
                .containsExactly("Rapat dua");
    }

    @Test
    void names_links_to_files_that_are_not_there() throws IOException {
        page("kb/rapat/satu.html", "Rapat satu", "tiada.html", "../");

        assertThat(LinkWalk.from(site.resolve("index.html")).dead())
                .hasSize(2)
                .anyMatch(link -> link.endsWith("satu.html -> tiada.html"))
                .anyMatch(link -> link.endsWith("satu.html -> ../"));
    }

    @Test
    void names_pictures_that_are_not_there() throws IOException {
        Files.writeString(site.resolve("ada.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(
                site.resolve("kb/rapat/satu.html"),
                "<h1>Satu</h1><picture><source srcset=\"kecil.svg\"><img src=\"../../ada.svg\"></picture>"
                        + "<img src=\"data:image/png;base64,AA==\">");

        assertThat(LinkWalk.from(site.resolve("index.html")).dead())
                .singleElement()
                .asString()
                .endsWith("satu.html -> kecil.svg");
    }

    private void page(String path, String heading, String... links) throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><main><h1>" + heading + "</h1>");
        for (String link : links) {
            html.append("<a href=\"").append(link).append("\">x</a>");
        }
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), html);
    }
}
