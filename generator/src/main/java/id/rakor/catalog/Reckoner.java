package id.rakor.catalog;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.source.Classified;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reckons deadlines to days. It does not know public holidays and does not say what is late. */
final class Reckoner {
    private Reckoner() {}

    /** The deadline in force: the latest that a follow-up gives, else that of the result itself. */
    static Optional<Due> inForce(ResultAt at) {
        List<Due> given = new ArrayList<>();
        for (FollowUp followUp : at.followUps()) {
            if (followUp.due() != null) {
                given.add(due(at, followUp, followUp.due()));
            }
        }
        Optional<Due> latest =
                given.stream().max(Comparator.comparing(due -> due.day().orElse(LocalDate.MIN)));
        return latest.or(() -> Optional.ofNullable(at.result().due()).map(d -> due(at, at.result(), d)));
    }

    /** A deadline of a result, reckoned. */
    static Due due(ResultAt at, Classified owner, Deadline deadline) {
        DeadlineRule rule = deadline.rule();
        if (deadline.date() != null) {
            return new Due(deadline, owner, Optional.of(deadline.date().latest()), false);
        } else if (rule == null) {
            return new Due(deadline, owner, Optional.empty(), false);
        }
        boolean atLeast = rule.unit() == DeadlineUnit.WORKING_DAYS;
        return new Due(deadline, owner, start(at, rule).map(day -> after(day, rule)), atLeast);
    }

    private static Optional<LocalDate> start(ResultAt at, DeadlineRule rule) {
        return switch (rule.start()) {
            case DATE -> Optional.ofNullable(rule.from()).map(Day::latest);
            case MEETING -> lastDay(at.meeting());
            case SIGNING -> signing(at);
        };
    }

    private static Optional<LocalDate> lastDay(Meeting meeting) {
        if (meeting.timing() == null) {
            return Optional.empty();
        }
        PartialDate until = meeting.timing().until();
        return exact(until == null ? meeting.timing().from() : until);
    }

    /** The day on which the agreement that holds the result was signed, else the only agreement. */
    private static Optional<LocalDate> signing(ResultAt at) {
        List<Agreement> all = at.meeting().agreements();
        List<Agreement> holding = all.stream()
                .filter(agreement -> agreement.points().contains(at.result().code()))
                .toList();
        List<Agreement> meant = holding.isEmpty() ? all : holding;
        return meant.size() == 1 ? exact(meant.get(0).date()) : Optional.empty();
    }

    private static Optional<LocalDate> exact(PartialDate date) {
        return Optional.ofNullable(date)
                .map(PartialDate::read)
                .filter(Day::isExact)
                .map(Day::earliest);
    }

    private static LocalDate after(LocalDate day, DeadlineRule rule) {
        return switch (rule.unit()) {
            case DAYS -> day.plusDays(rule.count());
            case WORKING_DAYS -> workingDays(day, rule.count());
            case WEEKS -> day.plusWeeks(rule.count());
            case MONTHS -> day.plusMonths(rule.count());
            case YEARS -> day.plusYears(rule.count());
        };
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from.plusWeeks(count / 5);
        while (isWeekend(day)) {
            day = day.minusDays(1);
        }
        for (int left = count % 5; left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
