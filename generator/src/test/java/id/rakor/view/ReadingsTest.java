package id.rakor.view;

import static id.rakor.view.Filled.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.source.Source;
import id.rakor.view.Mentions.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Reading READING = Sample.reading(Edition.FULL, Filled.all());
    private static final Desk DESK = Sample.desk(READING);

    private static MeetingView rakornas() {
        return new MeetingMaker(
                        DESK, READING.get(Meeting.class, ref("rakornas-2018")).orElseThrow())
                .make();
    }

    private static Fact fact(String label) {
        return rakornas().facts().stream()
                .filter(f -> f.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_readings_stand_side_by_side_each_with_its_source_and_a_reason() {
        Note note = fact("Jumlah peserta").lines().get(0).note();
        assertThat(note.followed()).isEqualTo("1.500 orang (menurut sumber)");
        assertThat(note.followedMarks()).containsExactly(1);
        assertThat(note.readings()).containsExactly(new Note.Variant("sekitar 1.200 orang", List.of(2)));
        assertThat(note.reason()).startsWith("Angka ini");
        assertThat(note.confidence()).isEqualTo("Keyakinan: disimpulkan");
        assertThat(note.written()).containsExactly("1.500 orang peserta");
    }

    @Test
    void as_published_and_as_read_stand_under_each_other() {
        assertThat(fact("Tema acara").lines()).hasSize(2);
        assertThat(fact("Tema acara").lines().get(0).plain()).contains("Guba");
        assertThat(fact("Tema acara").lines().get(1).plain())
                .contains("Dibaca:")
                .contains("Guna");
    }

    @Test
    void sources_are_numbered_as_they_are_met_and_listed_once() {
        assertThat(rakornas().wholeMarks()).containsExactly(1);
        assertThat(rakornas().sources()).extracting(Quote::number).containsExactly(1, 2);
        assertThat(rakornas().sources().get(0).address()).startsWith("https://contoh.example/");
    }

    @Test
    void the_page_of_differences_shows_them_with_their_meeting() {
        ContrastView view = (ContrastView) new ContrastMaker(DESK)
                .makings()
                .findFirst()
                .orElseThrow()
                .view()
                .get();
        assertThat(view.groups()).hasSize(1);
        assertThat(view.groups().get(0).owner().text()).startsWith("Rapat Koordinasi Nasional");
        assertThat(view.groups().get(0).contrasts().get(0).label()).isEqualTo("Jumlah peserta");
    }

    @Test
    void a_source_shows_where_others_say_otherwise() {
        Source second = READING.get(Source.class, ref("berita-dua")).orElseThrow();
        assertThat(SourceMaker.source(DESK, second).contrasts())
                .extracting(EntryView.Contrast::label)
                .containsExactly("Jumlah peserta");
    }

    @Test
    void a_mention_names_the_part_leads_there_and_gives_the_words_around() {
        Person akbar = READING.get(Person.class, ref("akbar-ali")).orElseThrow();
        Mentions mentions = new PersonMaker(DESK, akbar).make().mentions();
        assertThat(mentions.sentence()).isEqualTo("Disebut dalam 1 rapat.");
        Group group = mentions.groups().get(0);
        assertThat(group.places())
                .extracting(Line::plain)
                .contains("Pernyataan: Rapat ini mendesak diselenggarakan menjelang pemungutan suara.")
                .contains("Yang hadir: Direktur Kewaspadaan Nasional, mewakili Dirjen Polpum, peserta");
        assertThat(group.places())
                .extracting(line -> line.bits().get(0).value())
                .contains("../../rapat/2018/rakornas-2018.html#pernyataan-1")
                .contains("../../rapat/2018/rakornas-2018.html#hadir-2");
    }

    @Test
    void neighbours_in_a_series_are_the_ones_before_and_after() {
        MeetingView view = new MeetingMaker(
                        DESK,
                        READING.get(Meeting.class, ref("konawe-selatan-2018")).orElseThrow())
                .make();
        assertThat(view.neighbours().previous()).isEmpty();
        assertThat(Line.of(view.neighbours().next()).plain()).startsWith("Rapat Koordinasi Nasional");
        assertThat(Line.of(rakornas().neighbours().next()).plain()).startsWith("Rapat Koordinasi Kesiapan");
        assertThat(rakornas().neighbours().later()).hasSize(1);
    }

    @Test
    void the_register_of_results_shows_the_most_overdue_first() {
        assertThat(DESK.indices().points().all().stream().map(p -> p.result().code()))
                .startsWith("r2", "r1")
                .hasSize(6);
    }

    @Test
    void home_names_gaps_and_coming_meetings() {
        HomeView home = new HomeMaker(DESK).make();
        assertThat(home.attention())
                .extracting(HomeView.Attention::title)
                .containsExactly(
                        "2 hasil melewati tenggat",
                        "4 butir hasil tanpa penanggung jawab",
                        "1 rapat tanpa tanggal lengkap");
        assertThat(home.coming()).extracting(i -> i.link().text()).containsExactly("Rapat Koordinasi Kesiapan Pilkada");
        assertThat(home.years()).extracting(Choice::text).containsExactly("2024", "2018", "Tanpa tahun");
    }
}
