package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Mode;
import id.rakor.model.value.Day;
import id.rakor.view.Official.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody invited, and in which ways they come: as the invitation has it, else as they came where that is recorded.
 *
 * @param asked who it is
 * @param ways in which ways; at least one
 */
record Coming(Asked asked, List<Way> ways) {
    /**
     * A way to come.
     *
     * @param mode in the room or from afar, or null when that is not recorded
     * @param place from where, or null
     * @param days on which days; none for all
     */
    record Way(Mode mode, String place, List<Day> days) {
        private static final Way ANY = new Way(null, null, List.of());

        boolean isOn(LocalDate day) {
            return day == null || days.isEmpty() || days.contains(Day.of(day));
        }

        boolean isIn(Mode other) {
            return mode == null || other == null || mode == Mode.HYBRID || mode == other;
        }
    }

    /** All who are invited to a meeting, as recorded. */
    static List<Coming> of(Folio folio, Meeting meeting) {
        return meeting.invitees().stream()
                .map(one -> new Coming(Asked.of(folio, meeting, one), ways(folio, meeting, one)))
                .toList();
    }

    private static List<Way> ways(Folio folio, Meeting meeting, Invitee one) {
        if (one.mode() != null || one.place() != null || !one.days().isEmpty()) {
            return List.of(new Way(one.mode(), one.place(), one.days()));
        }
        List<Way> ways = meeting.attendance().stream()
                .filter(came -> isSame(one, came))
                .peek(came -> folio.see(came.classification()))
                .map(came -> new Way(came.mode(), came.place(), came.days()))
                .distinct()
                .toList();
        return ways.isEmpty() ? List.of(Way.ANY) : ways;
    }

    private static boolean isSame(Invitee one, Attendance came) {
        return one.person() != null
                ? one.person().equals(came.person())
                : one.institution() != null && one.institution().equals(came.institution());
    }

    /** The ways of attending that are told of a day. */
    Stream<Mode> modes(LocalDate day) {
        return ways.stream().filter(way -> way.isOn(day)).map(Way::mode).filter(Objects::nonNull);
    }

    /** The places to which they come on a day in a way of attending; an empty one where none is told. */
    Stream<String> places(LocalDate day, Mode mode) {
        return ways.stream()
                .filter(way -> way.isOn(day) && way.isIn(mode))
                .map(way -> Folio.text(way.place()))
                .distinct();
    }
}
