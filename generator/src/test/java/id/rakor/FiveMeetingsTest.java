package id.rakor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.build.Build;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.catalog.edition.Redaction;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.source.Source;
import id.rakor.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that come with the program. */
class FiveMeetingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final Path CONTENT = Project.root().resolve("content");

    private static Loaded loaded;
    private static Records records;

    @BeforeAll
    static void read() {
        loaded = new Loader(2).load(CONTENT);
        records = UsedRows.added(loaded.records(), List.of(), prose -> "");
    }

    @Test
    void give_neither_error_nor_warning_only_gaps_and_differences(@TempDir Path output) {
        Plan plan = new Plan(CONTENT, output, null, Edition.FULL, AS_OF, Language.INDONESIAN, Set.of(), 2);

        assertThat(Build.check(plan, Progress.NONE).findings()).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.code().severity())
                .as(finding.toString())
                .isEqualTo(Severity.NOTE));
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
        assertThat(records.everything())
                .filteredOn(held -> !(held.entity() instanceof Source))
                .filteredOn(held -> held.entity().meta().sources().isEmpty())
                .extracting(held -> held.file() + held.pointer())
                .isEmpty();
    }

    @Test
    void are_whole_in_the_public_edition() {
        assertThat(Redaction.of(records, Edition.PUBLIC).everything())
                .extracting(Held::entity)
                .isEqualTo(records.everything().stream().map(Held::entity).toList());
    }

    private static List<Meeting> meetings() {
        return loaded.records().of(RecordType.MEETING).stream()
                .map(held -> (Meeting) held.entity())
                .toList();
    }
}
