package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.text.BareOrder;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conflict that a meeting named as possible.
 *
 * @param meeting the meeting
 * @param number its place among those of the meeting, from 1
 * @param potential the conflict
 */
record Fear(Meeting meeting, int number, PotentialConflict potential) {
    /** What stands for the stage of one that names none. */
    static final String NO_STAGE = "tanpa-tahapan";

    /** Its form without regard to case and punctuation: what is alike in this is one form. */
    String form() {
        return BareOrder.key(potential.form());
    }

    /** The words of its stages. */
    List<String> stages() {
        return potential.stages().isEmpty()
                ? List.of(NO_STAGE)
                : potential.stages().stream().distinct().map(s -> Keyed.word(s)).toList();
    }

    /** The regions it names; where it names none, the region whose meeting it is. */
    Stream<Ref<Region>> regions() {
        return potential.regions().isEmpty()
                ? Stream.ofNullable(meeting.organiserRegion())
                : potential.regions().stream();
    }

    /** Where it stands on the page of its meeting. */
    Route route() {
        return Routes.of(meeting).at(Routes.potentialAnchor(potential.code(), number));
    }
}
