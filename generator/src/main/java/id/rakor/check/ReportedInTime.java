package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.Optional;

/**
 * A press report of a meeting is of its year, or of the months after it. A report of a later year may
 * be of another meeting, or bear the year of the page's foot. Arguments: the day of the meeting, the
 * source, when it was published.
 */
final class ReportedInTime implements Rule<Meeting> {
    private static final int MONTHS = 3;

    @Override
    public String id() {
        return "K05";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Optional<Day> held = Times.day(meeting);
        if (held.isEmpty() || meeting.status() != MeetingStatus.HELD) {
            return;
        }
        for (int i = 0; i < meeting.meta().sources().size(); i++) {
            Ref<Source> ref = meeting.meta().sources().get(i);
            String way = "/sumber/" + i;
            reading.get(Source.class, ref)
                    .filter(source -> source.kind() == SourceKind.PRESS)
                    .map(Source::published)
                    .map(PartialDate::read)
                    .filter(day -> day.year() > held.get().year()
                            && day.earliest().isAfter(held.get().latest().plusMonths(MONTHS)))
                    .ifPresent(day -> notes.add(way, held.get().toString(), ref.id(), day.toString()));
        }
    }
}
