package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.view.Official.Asked;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheets on which those who come to a meeting sign: one for each day, each way of attending and each place for which
 * the record tells apart who comes. Those of whom nothing is told stand on the main sheet of each day and way.
 */
public final class SignIn {
    private final Folio folio;
    private final Meeting meeting;
    private final Venues venues;
    private final List<Coming> all;

    SignIn(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
        this.venues = new Venues(folio, meeting);
        this.all = Coming.of(folio, meeting);
    }

    /**
     * A sheet.
     *
     * @param day its day in words; empty where the days are not known exactly
     * @param brief the same for the foot of a page
     * @param hours from when to when on that day; empty where it is not recorded
     * @param mode the way of attending; empty where it is that of the whole meeting
     * @param place where it lies; empty where that is not recorded
     * @param asked who is to sign
     */
    public record Sheet(String day, String brief, String hours, String mode, List<Line> place, List<Asked> asked) {}

    List<Sheet> sheets(List<LocalDate> days) {
        List<Sheet> sheets = new ArrayList<>();
        for (LocalDate day : days) {
            add(sheets, day, days.size() == 1);
        }
        if (days.isEmpty()) {
            add(sheets, null, true);
        }
        return sheets;
    }

    private void add(List<Sheet> sheets, LocalDate day, boolean only) {
        List<Session> sessions = meeting.programme().stream()
                .filter(one -> only || day.equals(Official.exact(one.day())))
                .toList();
        List<Mode> modes = new ArrayList<>(modes(sessions, day));
        if (modes.isEmpty()) {
            modes.add(null);
        }
        for (Mode mode : modes) {
            places(sessions, day, mode)
                    .forEach((place, asked) -> sheets.add(sheet(day, hours(sessions, only), mode, place, asked)));
        }
    }

    /** In which ways people come on a day; none when nothing tells. */
    private Set<Mode> modes(List<Session> sessions, LocalDate day) {
        Set<Mode> told = EnumSet.noneOf(Mode.class);
        sessions.stream().map(Session::mode).filter(Objects::nonNull).forEach(told::add);
        if (told.isEmpty() && meeting.mode() != null) {
            told.add(meeting.mode());
        }
        all.stream().flatMap(one -> one.modes(day)).forEach(told::add);
        if (told.remove(Mode.HYBRID)) {
            told.addAll(List.of(Mode.PRESENT, Mode.REMOTE));
        }
        return told;
    }

    /** Who comes in a way, by the place they come to; the main place first, without a name where it has none. */
    private Map<String, List<Asked>> places(List<Session> sessions, LocalDate day, Mode mode) {
        String main = mode == Mode.REMOTE ? "" : main(sessions);
        Map<String, List<Asked>> places = new LinkedHashMap<>();
        places.put(main, new ArrayList<>());
        for (Coming one : all) {
            one.places(day, mode)
                    .map(place -> place.isEmpty() ? main : place)
                    .distinct()
                    .forEach(place -> places.computeIfAbsent(place, p -> new ArrayList<>())
                            .add(one.asked()));
        }
        boolean elsewhere = places.get(main).isEmpty() && places.size() > 1;
        if (elsewhere) {
            places.remove(main);
        }
        return places;
    }

    /** The one place of the programme of a day, else the main place of the meeting; empty when neither is recorded. */
    private String main(List<Session> sessions) {
        List<String> told = sessions.stream()
                .map(Session::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String main = told.size() == 1 ? told.get(0) : venues.main();
        return Folio.text(main);
    }

    private Sheet sheet(LocalDate day, String hours, Mode mode, String place, List<Asked> asked) {
        boolean told = mode == null || meeting.mode() == mode;
        List<Line> where = !place.isEmpty()
                ? List.of(venues.called(place))
                : mode == Mode.REMOTE ? venues.satellites() : venues.lines();
        return new Sheet(
                day == null ? "" : folio.desk().words().dates().full(day),
                day == null ? "" : folio.desk().words().dates().brief(day),
                hours,
                told ? "" : folio.desk().names().of(mode),
                where,
                asked);
    }

    /** From the first part of a day to its last; of the only day the hours of the meeting where no part has any. */
    private String hours(List<Session> sessions, boolean only) {
        Timing timing = meeting.timing();
        Comparator<LocalTime> order = Comparator.naturalOrder();
        LocalTime from =
                times(sessions.stream().map(Session::startTime)).min(order).orElse(null);
        LocalTime until =
                times(sessions.stream().map(Session::endTime)).max(order).orElse(null);
        if (timing == null || from == null) {
            return timing == null || !only ? "" : folio.desk().times().span(timing);
        }
        return folio.desk().times().span(from, until, timing);
    }

    private static Stream<LocalTime> times(Stream<LocalTime> some) {
        return some.filter(Objects::nonNull);
    }
}
