package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.prose.LinkResolver.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidePicturesTest {
    private final GuidePictures pictures = new GuidePictures("panduan/");

    @Test
    void leads_to_a_drawing_and_to_that_for_narrow_screens_with_its_size() {
        Route page = Routes.guide("rapat-pertama");
        assertThat(pictures.of("gambar/menu.svg", route -> route.from(page))).hasValueSatisfying(picture -> {
            assertThat(picture)
                    .extracting(Picture::href, Picture::narrow, Picture::width)
                    .containsExactly("gambar/menu.svg", "gambar/menu-sempit.svg", 640);
            assertThat(picture.height()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gambar/tiada.svg",
                "gambar/../index.md",
                "../panduan/gambar/menu.svg",
                "index.md",
                "/gambar/menu.svg",
                "gambar/menu.svg#x",
                "https://contoh.id/gambar/menu.svg"
            })
    void knows_no_other_address(String address) {
        assertThat(pictures.of(address, Route::path)).isEmpty();
    }

    @Test
    void gives_the_files_that_texts_show_and_no_other() {
        assertThat(pictures.shownIn(
                        List.of("a\n![x](gambar/menu.svg)\n", "![x](gambar/tiada.svg) gambar/undangan.svg")))
                .extracting(one -> one.route().path())
                .containsExactly("panduan/gambar/menu.svg", "panduan/gambar/menu-sempit.svg");
    }
}
