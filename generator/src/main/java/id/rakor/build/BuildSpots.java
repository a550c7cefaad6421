package id.rakor.build;

import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.load.ContentSpots;

/** Finds lines in the content; places that know their own line keep it. */
final class BuildSpots implements Spots {
    private final Spots content;

    BuildSpots(Plan plan) {
        this.content = new ContentSpots(plan.content());
    }

    @Override
    public Spot of(Place place) {
        Spot spot = place.file().isEmpty() ? Spot.NONE : content.of(place);
        boolean known = spot.line() == 0 && place.line() > 0;
        return known ? new Spot(place.line(), Math.max(1, place.column()), 1, "") : spot;
    }
}
