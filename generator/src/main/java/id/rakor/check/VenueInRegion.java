package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import id.rakor.model.value.Ref;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting is held in the region whose meeting it is, or a note under {@code tempat} says why not.
 * Arguments: the region of the meeting, the region of the place.
 */
final class VenueInRegion implements Rule<Meeting> {
    @Override
    public String id() {
        return "K28";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Ref<Region> own = meeting.organiserRegion();
        if (own == null || meeting.meta().notes().containsKey("tempat")) {
            return;
        }
        for (int i = 0; i < meeting.venues().size(); i++) {
            Ref<Region> place = meeting.venues().get(i).region();
            if (place != null && !lies(place, own, reading)) {
                notes.add("/tempat/" + i + "/wilayah", own.id(), place.id());
            }
        }
    }

    private static boolean lies(Ref<Region> place, Ref<Region> within, Reading reading) {
        Set<String> seen = new HashSet<>();
        Ref<Region> at = place;
        while (at != null && seen.add(at.id())) {
            if (at.equals(within)) {
                return true;
            }
            Optional<Region> region = reading.get(Region.class, at);
            at = region.map(Region::parent).orElse(null);
        }
        return false;
    }
}
