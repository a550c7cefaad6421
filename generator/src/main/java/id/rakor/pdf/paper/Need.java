package id.rakor.pdf.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import java.util.function.Predicate;

/**
 * What a paper cannot be made without.
 *
 * @param key the key of the meeting's record, as content names it
 * @param met whether a record has it
 */
public record Need(String key, Predicate<Meeting> met) {
    /** The office's own record; of a meeting known from reports no official paper is made. */
    static final Need OWN = new Need("asal", meeting -> meeting.origin() == Origin.OFFICE);
    /** A meeting that was held. */
    static final Need HELD = new Need("status", meeting -> meeting.status() == MeetingStatus.HELD);
    /** A meeting that was not called off. */
    static final Need STANDING = new Need("status", meeting -> meeting.status() != MeetingStatus.CANCELLED);
    /** A meeting that is no longer only planned. */
    static final Need PAST_PLANNING = new Need("status", meeting -> meeting.status() != MeetingStatus.PLANNED);

    static final Need TIME = new Need("waktu", meeting -> meeting.timing() != null);
    static final Need INVITEES =
            new Need("undangan", meeting -> !meeting.invitees().isEmpty());
    static final Need PROGRAMME =
            new Need("acara", meeting -> !meeting.programme().isEmpty());
    static final Need ATTENDANCE =
            new Need("hadir", meeting -> !meeting.attendance().isEmpty());
    static final Need RESULTS = new Need("hasil", meeting -> !meeting.results().isEmpty());
    static final Need AGREEMENTS =
            new Need("kesepakatan", meeting -> !meeting.agreements().isEmpty());
    static final Need AIMS = new Need("tujuan", meeting -> !meeting.aims().isEmpty());
}
