package id.rakor.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Classification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperNamesTest {
    private static Meeting meeting(String id, String title, Classification given) {
        return Fill.of(
                Meeting.class,
                "id",
                id,
                "judul",
                title,
                "jenis",
                List.of(MeetingKind.COORDINATION),
                "status",
                MeetingStatus.HELD,
                "asal",
                Origin.OFFICE,
                "kelas",
                given);
    }

    private static Map<String, String> names(Edition edition, Meeting... meetings) {
        return PaperNames.of(Sample.desk(Sample.reading(edition, List.of(meetings))), List.of());
    }

    @Test
    void are_short_and_plain() {
        assertThat(names(
                        Edition.FULL,
                        meeting(
                                "a",
                                "Rapat Koordinasi Tim Terpadu Penanganan Konflik Sosial Provinsi Nusa “Ténggara”",
                                Classification.ORDINARY),
                        meeting("b", "Rapat " + "panjang sekali ".repeat(20), Classification.ORDINARY)))
                .containsEntry("a", "Rakor-Timdu-PKS-Nusa-Tenggara")
                .allSatisfy((id, name) ->
                        assertThat(name).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-"));
    }

    @Test
    void are_ids_where_two_meetings_would_share_one_even_but_for_case() {
        assertThat(names(
                        Edition.FULL,
                        meeting("a", "Rapat Desa", Classification.ORDINARY),
                        meeting("b", "Rapat desa", Classification.ORDINARY),
                        meeting("c", "会议", Classification.ORDINARY)))
                .containsEntry("a", "a")
                .containsEntry("b", "b")
                .containsEntry("c", "c");
    }

    @Test
    void tell_nothing_of_meetings_that_the_edition_withholds() {
        assertThat(names(
                        Edition.PUBLIC,
                        meeting("a", "Rapat Desa", Classification.ORDINARY),
                        meeting("b", "Rapat Desa", Classification.SECRET)))
                .containsExactly(Map.entry("a", "Rapat-Desa"));
    }
}
