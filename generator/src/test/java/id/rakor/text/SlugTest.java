package id.rakor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void keeps_small_letters_and_digits_with_single_hyphens() {
        assertThat(Slug.of("Rapat Ke-2: Hasil & Tindak Lanjut!", 60)).isEqualTo("rapat-ke-2-hasil-tindak-lanjut");
        assertThat(Slug.of("  Édouard Müller  ", 60)).isEqualTo("edouard-muller");
        assertThat(Slug.of("Jum'at", 60)).isEqualTo("jumat");
        assertThat(Slug.of("../../etc", 60)).isEqualTo("etc");
    }

    @Test
    void cuts_between_words_where_it_can() {
        assertThat(Slug.of("rapat koordinasi nasional", 16)).isEqualTo("rapat-koordinasi");
        assertThat(Slug.of("rapat koordinasi nasional", 15)).isEqualTo("rapat");
        assertThat(Slug.of("pertanggungjawaban", 8)).isEqualTo("pertangg");
    }

    @Test
    void is_empty_when_nothing_is_left() {
        assertThat(Slug.of("—", 60)).isEmpty();
        assertThat(Slug.of("会议", 60)).isEmpty();
    }
}
