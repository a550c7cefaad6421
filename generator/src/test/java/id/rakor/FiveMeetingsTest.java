package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Linker.Linked;
import id.rakor.catalog.Redaction;
import id.rakor.check.Checks;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The records that come with the program. */
class FiveMeetingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static Loaded loaded;
    private static Linked linked;

    @BeforeAll
    static void read() {
        loaded = new Loader(2).load(Project.root().resolve("content"));
        linked = Linker.link(loaded.records(), Edition.FULL, AS_OF);
    }

    @Test
    void load_and_link_without_a_finding() {
        assertThat(loaded.findings()).isEmpty();
        assertThat(linked.findings()).isEmpty();
    }

    @Test
    void give_no_warning_only_gaps_and_differences() {
        assertThat(Checks.run(linked.catalog()))
                .extracting(Finding::code)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.severity()).as(code.id()).isEqualTo(Severity.NOTE));
    }

    @Test
    void are_press_reports_of_held_meetings_each_with_a_summary() {
        assertThat(meetings()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(meeting.origin()).isEqualTo(Origin.PRESS);
            assertThat(meeting.summary()).as(meeting.id().text()).isNotNull();
        });
    }

    @Test
    void say_of_every_record_where_it_comes_from() {
        assertThat(loaded.records().everything())
                .filteredOn(held -> !(held.entity() instanceof Source))
                .filteredOn(held -> held.entity().meta().sources().isEmpty())
                .extracting(held -> held.file() + held.pointer())
                .isEmpty();
    }

    @Test
    void are_whole_in_the_public_edition() {
        assertThat(Redaction.of(loaded.records(), Edition.PUBLIC).everything())
                .extracting(Held::entity)
                .isEqualTo(
                        loaded.records().everything().stream().map(Held::entity).toList());
    }

    private static List<Meeting> meetings() {
        return loaded.records().of(RecordType.MEETING).stream()
                .map(held -> (Meeting) held.entity())
                .toList();
    }
}
