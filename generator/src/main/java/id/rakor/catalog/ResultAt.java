package id.rakor.catalog;

import id.rakor.model.followup.FollowUp;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import java.util.List;

/**
 * A result where it stands: its meeting, the point it is part of, and what became of it.
 *
 * @param meeting the meeting it was agreed at
 * @param parent the point it stands in, or null at the top
 * @param result the result itself
 * @param pointer the way to it inside its meeting, {@code "/hasil/2/butir/0"}
 * @param followUps what is recorded of it, by id
 */
public record ResultAt(Meeting meeting, Result parent, Result result, String pointer, List<FollowUp> followUps) {
    /** Its id: {@code <rapat>#<kode>}. */
    public String id() {
        return meeting.id() + "#" + result.code();
    }

    /** The place of the points inside this one. */
    ResultAt inside() {
        return new ResultAt(meeting, parent, result, pointer + "/butir", followUps);
    }
}
