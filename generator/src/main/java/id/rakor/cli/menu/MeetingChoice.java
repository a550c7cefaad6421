package id.rakor.cli.menu;

import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.text.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets a person choose a meeting: of the latest ten by number, of all by a part of the title. */
final class MeetingChoice {
    private static final int MOST = 10;

    private MeetingChoice() {}

    /** The meeting that is chosen; none when nothing is. */
    static Optional<Meeting> ask(Visit visit) {
        List<Meeting> all = new Loader(2)
                .load(visit.place().content()).records().of(RecordType.MEETING).stream()
                        .map(held -> (Meeting) held.entity())
                        .sorted(Comparator.comparing(MeetingChoice::begin)
                                .reversed()
                                .thenComparing(meeting -> meeting.id().text()))
                        .toList();
        if (all.isEmpty()) {
            visit.console().say("cli.menu.tanpa-rapat");
            return Optional.empty();
        }
        List<Meeting> shown = offer(visit, all);
        while (true) {
            String typed = visit.answers().line("cli.menu.pilih-rapat");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (Answers.isBetween(typed, 1, shown.size())) {
                return Optional.of(shown.get(Integer.parseInt(typed) - 1));
            }
            List<Meeting> found =
                    all.stream().filter(meeting -> isMeant(meeting, typed)).toList();
            if (found.isEmpty()) {
                visit.console().say("cli.menu.tiada-rapat", typed);
            } else {
                shown = offer(visit, found);
            }
        }
    }

    private static boolean isMeant(Meeting meeting, String typed) {
        String part = typed.toLowerCase(Locale.ROOT);
        return meeting.title().toLowerCase(Locale.ROOT).contains(part)
                || meeting.id().text().contains(part);
    }

    private static List<Meeting> offer(Visit visit, List<Meeting> meetings) {
        List<Meeting> shown = meetings.subList(0, Math.min(MOST, meetings.size()));
        visit.console().say("cli.menu.rapat", shown.size(), meetings.size());
        visit.answers()
                .offer(shown.stream().map(meeting -> name(visit, meeting)).toList());
        return shown;
    }

    private static String name(Visit visit, Meeting meeting) {
        Day day = day(meeting);
        if (day == null) {
            return meeting.title();
        }
        Dates dates = visit.console().words().dates();
        String shown = day.isExact()
                ? dates.plain(day.earliest())
                : day.month() == 0 ? dates.year(day.year()) : dates.month(YearMonth.of(day.year(), day.month()));
        return visit.console().words().text("cli.menu.rapat-pada", meeting.title(), shown);
    }

    private static LocalDate begin(Meeting meeting) {
        return day(meeting) == null ? LocalDate.MIN : day(meeting).earliest();
    }

    private static Day day(Meeting meeting) {
        return meeting.timing() == null || meeting.timing().from() == null
                ? null
                : meeting.timing().from().read();
    }
}
