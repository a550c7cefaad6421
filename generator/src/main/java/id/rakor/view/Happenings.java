package id.rakor.view;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.party.Party;
import id.rakor.model.value.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What happened to some meetings and results in the days before a day, and what is to come in the days after it. What is
 * dated less exactly than by a day is left out.
 */
final class Happenings {
    private static final Set<MeetingStatus> AHEAD = Set.of(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);

    private final Folio folio;
    private final List<Meeting> meetings;
    private final List<Point> points;

    Happenings(Folio folio, List<Meeting> meetings, List<Point> points) {
        this.folio = folio;
        this.meetings = meetings;
        this.points = points;
    }

    /**
     * One that can be told.
     *
     * @param day its day
     * @param row tells it
     */
    record Dated(LocalDate day, Supplier<Happening> row) {}

    /** Meetings that were held and states that were recorded from one day to another, the latest first. */
    List<Dated> between(LocalDate from, LocalDate until) {
        Stream<Dated> held = meetings.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .flatMap(this::dated);
        Stream<Dated> steps = points.stream()
                .flatMap(point -> point.at().followUps().stream().flatMap(f -> f.history().stream()
                        .filter(step -> step.date().isExact())
                        .map(step -> new Dated(step.date().earliest(), () -> step(point, f, step)))));
        return within(Stream.concat(held, steps), from, until, Comparator.reverseOrder());
    }

    /** Meetings that are to be held and deadlines of what is open from one day to another, the nearest first. */
    List<Dated> ahead(LocalDate from, LocalDate until) {
        Stream<Dated> planned = meetings.stream()
                .filter(meeting -> AHEAD.contains(meeting.status()))
                .flatMap(this::dated);
        Stream<Dated> due = points.stream()
                .filter(point -> !point.isClosed() && point.due() != null)
                .map(point -> new Dated(point.due(), () -> due(point)));
        return within(Stream.concat(planned, due), from, until, Comparator.naturalOrder());
    }

    private static List<Dated> within(Stream<Dated> all, LocalDate from, LocalDate until, Comparator<LocalDate> order) {
        return all.filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .sorted(Comparator.comparing(Dated::day, order))
                .toList();
    }

    private Stream<Dated> dated(Meeting meeting) {
        Day day = Calendar.day(meeting);
        return day == null || !day.isExact()
                ? Stream.empty()
                : Stream.of(new Dated(day.earliest(), () -> meeting(meeting, day)));
    }

    private Happening meeting(Meeting meeting, Day day) {
        List<Bit> what = new ArrayList<>();
        what.add(folio.link(meeting));
        String where = Meetings.where(folio, meeting).map(name -> ", " + name).orElse("");
        what.add(Bit.of(Bit.Kind.QUIET, where + "."));
        List<Party> callers = meeting.organisers().stream()
                .map(one -> new Party(null, one.institution(), null, one.label(), one.meta()))
                .toList();
        return new Happening(
                List.of(folio.desk().times().bit(day)),
                folio.sourced(meeting, what),
                Parties.brief(folio, callers),
                List.of(Bit.text(
                        folio.word("naskah.pimpinan.rapat", folio.desk().names().within(meeting.status())))));
    }

    private Happening step(Point point, FollowUp followUp, Progress step) {
        folio.see(followUp.classification());
        List<Bit> text = List.of(folio.link(point.at()));
        return new Happening(
                List.of(folio.desk().times().bit(step.date())),
                folio.sourced(point.result(), text),
                owners(followUp.owners().isEmpty() ? point.result().owners() : followUp.owners()),
                folio.line(step, "status", List.of(Statuses.bit(folio, step.status())))
                        .bits());
    }

    private Happening due(Point point) {
        point.at().followUps().forEach(f -> folio.see(f.classification()));
        List<Bit> text = List.of(folio.link(point.at()));
        return new Happening(
                folio.desk().reading().due(point.at()).stream()
                        .flatMap(due -> Dues.brief(folio, due).stream())
                        .toList(),
                folio.sourced(point.result(), text),
                owners(point.owners().distinct().toList()),
                point.standing().status().stream()
                        .map(status -> Statuses.bit(folio, status))
                        .toList());
    }

    private List<Bit> owners(List<Party> owners) {
        return Parties.brief(folio, owners);
    }
}
