package id.rakor.build;

import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.template.Overlay;

/** Finds lines in the content and in templates; a place that knows its own line keeps it. */
final class BuildSpots implements Spots {
    private final Spots content;
    private final Spots templates;

    BuildSpots(Plan plan, Spots content) {
        this.content = content;
        this.templates = Overlay.of(plan.templates()).spots();
    }

    @Override
    public Spot of(Place place) {
        if (place.file().isEmpty()) {
            return Spot.NONE;
        }
        Spot own = templates.of(place);
        Spot spot = own == Spot.NONE && !place.file().startsWith(Overlay.FOLDER) ? content.of(place) : own;
        boolean known = spot.line() == 0 && place.line() > 0;
        return known ? new Spot(place.line(), Math.max(1, place.column()), 1, "") : spot;
    }
}
