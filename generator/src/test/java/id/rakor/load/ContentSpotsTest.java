package id.rakor.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSpotsTest {
    private static final String FILE = "orang/budi.yaml";

    @TempDir
    Path content;

    private ContentSpots spots;

    @BeforeEach
    void write() throws IOException {
        Path path = content.resolve(FILE);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "\uFEFFnama: \uD83D\uDE00 Budi # catatan\r\njabatan:\r\n  - jabatan: \"Kepala\r\n      Badan\"\r\n"
                        + "  - {jabatan: a, dasar: SK}\r\na/b: c\r\n\te: " + "x".repeat(300) + "\u0007\r\n");
        spots = new ContentSpots(content);
    }

    @Test
    void find_values_and_keys_by_their_pointer() {
        assertThat(spots.of(Place.of(FILE, "/nama"))).isEqualTo(new Spot(1, 7, 6, "nama: \uD83D\uDE00 Budi # catatan"));
        assertThat(spots.of(Place.ofKey(FILE, "/nama")))
                .isEqualTo(new Spot(1, 1, 4, "nama: \uD83D\uDE00 Budi # catatan"));
        assertThat(spots.of(Place.of(FILE, "/jabatan/1/dasar")))
                .isEqualTo(new Spot(5, 25, 2, "  - {jabatan: a, dasar: SK}"));
        assertThat(spots.of(Place.ofKey(FILE, "/a~1b")).line()).isEqualTo(6);
    }

    @Test
    void end_with_the_line_where_a_value_runs_over_several() {
        assertThat(spots.of(Place.of(FILE, "/jabatan/0/jabatan")))
                .isEqualTo(new Spot(3, 14, 7, "  - jabatan: \"Kepala"));
    }

    @Test
    void stop_at_the_nearest_part_where_a_pointer_leads_nowhere() {
        assertThat(spots.of(Place.of(FILE, "/jabatan/1/mulai/hari")).line()).isEqualTo(5);
        assertThat(spots.of(Place.of(FILE, "/jabatan/9")).line()).isEqualTo(3);
    }

    @Test
    void show_a_line_known_already_at_most_200_characters_of_it_and_no_control_character() {
        Spot spot = spots.of(Place.at(FILE, 7, 2));
        assertThat(spot.excerpt()).hasSize(200).startsWith("\te: xxx");
        assertThat(spot.length()).isEqualTo(1);
        assertThat(spots.of(Place.at(FILE, 1, 1)).excerpt()).startsWith("nama");
    }

    @Test
    void are_none_for_whole_files_missing_files_and_files_outside() {
        assertThat(spots.of(Place.file(FILE))).isEqualTo(Spot.NONE);
        assertThat(spots.of(Place.of("orang/ani.yaml", "/nama"))).isEqualTo(Spot.NONE);
        assertThat(spots.of(Place.at("../luar.yaml", 1, 1))).isEqualTo(Spot.NONE);
    }

    @Test
    void find_the_item_that_is_meant_when_others_before_it_were_left_out() throws IOException {
        Files.writeString(content.resolve("rakor.yaml"), "format: 1\nnama: A\nkantor: B\n");
        Files.writeString(
                content.resolve(FILE),
                "nama: Budi\njabatan:\n  - jabatan: a\n  - lembaga: kpu\n  - jabatan: b\n  - - 1\n  - jabatan: c\n");
        Loaded loaded = new Loader(1).load(content);
        assertThat(loaded.findings()).hasSize(2);
        assertThat(loaded.spots().of(Place.of(FILE, "/jabatan/0")).line()).isEqualTo(3);
        assertThat(loaded.spots().of(Place.of(FILE, "/jabatan/1")).line()).isEqualTo(5);
        assertThat(loaded.spots().of(Place.of(FILE, "/jabatan/2")).line()).isEqualTo(7);
    }
}
