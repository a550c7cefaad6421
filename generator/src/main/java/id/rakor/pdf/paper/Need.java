package id.rakor.pdf.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.view.BookExtract;
import id.rakor.view.ConcernExtract;
import id.rakor.view.Extract;
import id.rakor.view.MeetingExtract;
import id.rakor.view.OfficeExtract;
import id.rakor.view.PlanExtract;
import java.util.function.Predicate;

/**
 * What a paper cannot be made without.
 *
 * @param key the key of the record, as content names it
 * @param met whether a record has it
 * @param <E> what the paper is about
 */
public record Need<E extends Extract>(String key, Predicate<E> met) {
    /** The office's own record; of a meeting known from reports no official paper is made. */
    static final Need<MeetingExtract> OWN = of("asal", meeting -> meeting.origin() == Origin.OFFICE);
    /** A meeting that was held. */
    static final Need<MeetingExtract> HELD = of("status", meeting -> meeting.status() == MeetingStatus.HELD);
    /** A meeting that was not called off. */
    static final Need<MeetingExtract> STANDING = of("status", meeting -> meeting.status() != MeetingStatus.CANCELLED);
    /** A meeting that is no longer only planned. */
    static final Need<MeetingExtract> PAST_PLANNING =
            of("status", meeting -> meeting.status() != MeetingStatus.PLANNED);

    static final Need<MeetingExtract> TIME = of("waktu", meeting -> meeting.timing() != null);
    static final Need<MeetingExtract> INVITEES =
            of("undangan", meeting -> !meeting.invitees().isEmpty());
    static final Need<MeetingExtract> PROGRAMME =
            of("acara", meeting -> !meeting.programme().isEmpty());
    static final Need<MeetingExtract> ATTENDANCE =
            of("hadir", meeting -> !meeting.attendance().isEmpty());
    static final Need<MeetingExtract> RESULTS =
            of("hasil", meeting -> !meeting.results().isEmpty());
    static final Need<MeetingExtract> GUESTS = of(
            "undangan",
            meeting -> !meeting.invitees().isEmpty() || !meeting.attendance().isEmpty());
    static final Need<MeetingExtract> AGREEMENTS =
            of("kesepakatan", meeting -> !meeting.agreements().isEmpty());
    static final Need<MeetingExtract> AIMS =
            of("tujuan", meeting -> !meeting.aims().isEmpty());

    /** Something that results of meetings concern. */
    static final Need<ConcernExtract> CONCERN = new Need<>("hasil", extract -> extract.points() > 0);
    /** Something that is not done yet, of the office's own meetings. */
    static final Need<ConcernExtract> OWING = new Need<>("hasil", extract -> extract.owing() > 0);
    /** Meetings that were held. */
    static final Need<BookExtract> HELD_MEETINGS = new Need<>("rapat", extract -> extract.count() > 0);
    /** A plan with something to be done. */
    static final Need<PlanExtract> ACTIONS =
            new Need<>("aksi", extract -> !extract.plan().actions().isEmpty());

    /** An own meeting with papers that are recorded. */
    static final Need<BookExtract> DOCUMENTS = new Need<>("dokumen", BookExtract::isFiled);

    /** A meeting of any kind. */
    static final Need<OfficeExtract> MEETINGS = new Need<>("rapat", extract -> !extract.isEmpty());

    private static Need<MeetingExtract> of(String key, Predicate<Meeting> met) {
        return new Need<>(key, extract -> met.test(extract.meeting()));
    }
}
