package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programme of a meeting, day by day. What is the same for all parts of a day is told once.
 *
 * @param days the days
 * @param zone the zone of its hours, {@code "WITA"}; empty when it is not recorded
 * @param spoken whether a speaker is recorded of a part
 * @param placed whether parts of a day have places or ways of attending of their own
 */
public record Timetable(List<ProgrammeDay> days, String zone, boolean spoken, boolean placed) {
    /**
     * A day of the programme.
     *
     * @param day the day in words; empty where it is not recorded
     * @param where the place and the way of attending of all its parts; empty where they differ, are not recorded, or are
     *     those of the meeting
     * @param slots its parts
     */
    public record ProgrammeDay(List<Bit> day, String where, List<Slot> slots) {}

    /**
     * A part of the programme.
     *
     * @param hours from when to when; empty where it is not recorded
     * @param subject what is done
     * @param speakers who speaks
     * @param where the place and the way of attending; empty where neither is recorded and where the day has them
     * @param material papers and slides
     */
    public record Slot(String hours, String subject, List<Line> speakers, String where, List<String> material) {
        private Slot anywhere() {
            return new Slot(hours, subject, speakers, "", material);
        }
    }

    static Timetable of(Folio folio, Meeting meeting) {
        List<ProgrammeDay> days = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        PartialDate day = null;
        for (Session session : meeting.programme()) {
            if (session.day() != null && !session.day().equals(day)) {
                close(folio, meeting, days, day, sessions);
                day = session.day();
            }
            sessions.add(session);
        }
        close(folio, meeting, days, day, sessions);
        Timing timing = meeting.timing();
        return new Timetable(
                days,
                timing == null ? "" : folio.desk().times().zone(timing),
                slots(days).anyMatch(slot -> !slot.speakers().isEmpty()),
                slots(days).anyMatch(slot -> !slot.where().isEmpty()));
    }

    private static Stream<Slot> slots(List<ProgrammeDay> days) {
        return days.stream().flatMap(day -> day.slots().stream());
    }

    private static void close(
            Folio folio, Meeting meeting, List<ProgrammeDay> days, PartialDate day, List<Session> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        List<Slot> slots = sessions.stream().map(one -> slot(folio, one)).toList();
        boolean same = slots.stream().map(Slot::where).distinct().count() == 1;
        boolean known = day == null || sessions.stream().allMatch(one -> isMeetings(meeting, one));
        days.add(new ProgrammeDay(
                day == null ? List.of() : folio.desk().times().full(day),
                same && !known ? slots.get(0).where() : "",
                same ? slots.stream().map(Slot::anywhere).toList() : slots));
        sessions.clear();
    }

    /** Whether a part is held where and as the whole meeting is. */
    static boolean isMeetings(Meeting meeting, Session one) {
        boolean here = one.place() == null
                || meeting.venues().size() == 1
                        && one.place().equals(meeting.venues().get(0).name());
        return here && (one.mode() == null || one.mode() == meeting.mode());
    }

    private static Slot slot(Folio folio, Session session) {
        folio.see(session.classification());
        return new Slot(
                folio.desk().times().column(session),
                session.subject(),
                session.speakers().stream()
                        .map(one -> Line.of(Parties.bits(folio, one)))
                        .toList(),
                where(folio, session),
                session.material());
    }

    /** The place and the way of attending of a part; empty where neither is recorded. */
    static String where(Folio folio, Session session) {
        Names names = folio.desk().names();
        if (session.mode() == null) {
            return Folio.text(session.place());
        }
        return session.place() == null
                ? names.of(session.mode())
                : session.place() + ", " + names.within(session.mode());
    }
}
