package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.RelatedMeeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.source.Entity;
import id.rakor.view.MeetingView.Neighbours;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of one meeting. */
final class MeetingMaker {
    private final Folio folio;
    private final Meeting meeting;

    MeetingMaker(Desk desk, Meeting meeting) {
        this.folio = new Folio(desk, Routes.of(meeting));
        this.meeting = meeting;
    }

    /** Makes parts of the page for a paper. */
    MeetingMaker(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    MeetingView make() {
        folio.classed(meeting);
        folio.tell(Folio.text(meeting.meta().remark()));
        List<Integer> whole = folio.marks(meeting.meta().sources());
        MeetingPeople people = new MeetingPeople(folio, meeting);
        MeetingSpeech speech = new MeetingSpeech(folio, meeting);
        MeetingResults results = new MeetingResults(folio, meeting);
        return new MeetingView(
                frame(results),
                line(),
                meeting.status() == MeetingStatus.HELD ? "" : names().of(meeting.status()),
                meeting.origin() == Origin.PRESS,
                new MeetingFacts(folio, meeting).make(),
                folio.prose(meeting.summary()),
                meeting.bases().stream().map(b -> Bases.line(folio, b, meeting)).toList(),
                texts("tujuan", meeting.aims()),
                texts("hasil_diharapkan", meeting.expected()),
                speech.programme(),
                people.attendees(),
                people.groups(),
                people.invitees(),
                speech.statements(),
                speech.figures(),
                new MeetingConflicts(folio, meeting).matrix(),
                folio.links(ConflictCase.class, meeting.conflicts()),
                results.make(),
                new MeetingAgreements(folio, meeting).make(),
                folio.prose(meeting.minutes(), "notula"),
                new MeetingHandouts(folio, meeting).make(),
                new Papers(folio, meeting).make(),
                new MeetingPhotos(folio, meeting).pictures(),
                remaining(results),
                Completeness.of(folio, meeting),
                neighbours(),
                Folio.text(meeting.meta().remark()),
                whole,
                Quotes.of(folio));
    }

    private Names names() {
        return folio.desk().names();
    }

    private Frame frame(MeetingResults results) {
        Frames frames = Frames.of(folio, meeting.title()).under(RecordType.MEETING);
        String year = Routes.year(meeting);
        String name = year.equals(Routes.NO_YEAR) ? folio.word("rapat.tanpa_tahun") : year;
        frames.under(Bit.link(name, folio.href(Routes.list(RecordType.MEETING, "tahun", year, 1))));
        frames.about(meeting).classed(meeting);
        return (results.dependOnDay() ? frames.aged() : frames).make();
    }

    /** Kind, level and edition of the series in one line. */
    private String line() {
        return line(true);
    }

    /** The same, with or without the name of the series. */
    String line(boolean named) {
        List<String> parts = new ArrayList<>();
        parts.add(names().row(meeting.kinds()));
        if (meeting.level() != null) {
            parts.add(folio.word("rapat.tingkat", names().within(meeting.level())));
        }
        SeriesEdition series = meeting.series();
        if (series != null) {
            parts.add(edition(series, named));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String series(SeriesEdition edition) {
        return folio.find(Series.class, edition.series())
                .map(Series::name)
                .orElse(folio.withheld().text());
    }

    private String edition(SeriesEdition series, boolean named) {
        List<String> parts = new ArrayList<>();
        if (named) {
            parts.add(folio.word("rapat.seri", series(series)));
        }
        boolean counted = !named && series.ordinal() != null && series.of() != null && series.year() != null;
        if (counted) {
            String year = series.year().toString();
            parts.add(folio.word("naskah.ke_dari_tahun", series.ordinal(), series.of(), year));
        } else if (series.ordinal() != null) {
            parts.add(
                    series.of() == null
                            ? folio.word("rapat.ke", series.ordinal())
                            : folio.word("rapat.ke_dari", series.ordinal(), series.of()));
        }
        if (series.period() != null) {
            parts.add(names().of(series.period()));
        }
        if (series.year() != null && !counted) {
            parts.add(series.year().toString());
        }
        return String.join(", ", parts);
    }

    List<Line> texts(String key, List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            List<Bit> bits = List.of(Bit.text(text));
            lines.add(lines.isEmpty() ? folio.line(meeting, key, bits) : Line.of(bits));
        }
        return lines;
    }

    /** What is noted inside the meeting and its follow-ups, and stands nowhere on the page yet. */
    private List<EntryView.Contrast> remaining(MeetingResults results) {
        List<EntryView.Contrast> remaining = new ArrayList<>();
        List<Entity> all = new ArrayList<>(results.followUps());
        all.add(0, meeting);
        for (Entity entity : all) {
            remaining.addAll(Contrasts.unshown(folio, entity));
            remaining.addAll(Contrasts.untold(folio, entity));
        }
        return remaining;
    }

    private Neighbours neighbours() {
        SeriesOrder series = folio.desk().series();
        return new Neighbours(
                meeting.series() == null ? "" : series(meeting.series()),
                series.beside(meeting, -1).map(this::neighbour).orElse(List.of()),
                series.beside(meeting, 1).map(this::neighbour).orElse(List.of()),
                meeting.related().stream().map(this::earlier).toList(),
                later());
    }

    private List<Bit> neighbour(Meeting other) {
        return List.of(
                folio.link(other),
                Bit.of(Bit.Kind.QUIET, ", "),
                folio.desk().times().brief(other.timing()));
    }

    private Line earlier(RelatedMeeting related) {
        List<Bit> bits = new ArrayList<>();
        if (related.relation() != null) {
            bits.add(Bit.text(names().of(related.relation()) + " "));
        }
        bits.add(folio.link(Meeting.class, related.meeting()));
        return folio.line(related, bits);
    }

    private List<Line> later() {
        return Citing.owners(folio.desk().reading().citing(meeting).stream()
                        .filter(c -> c.owner() instanceof Meeting && c.part().equals("rapat_terkait")))
                .map(other -> Line.of(neighbour((Meeting) other)))
                .toList();
    }
}
