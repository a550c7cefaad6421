package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.model.place.Region;
import id.rakor.model.value.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Regions with all regions they lie in: what concerns a village concerns its district, regency and
 * province too. The way up from each region is walked once.
 */
final class Lineage {
    private final Reading reading;
    private final Map<String, List<String>> known = new HashMap<>();

    Lineage(Reading reading) {
        this.reading = reading;
    }

    /** The ids of some regions and of all they lie in, each once; what is withheld or null is left out. */
    Set<String> all(Stream<Ref<Region>> refs) {
        Set<String> ids = new LinkedHashSet<>();
        refs.filter(ref -> ref != null && !ref.isWithheld()).forEach(ref -> ids.addAll(up(ref)));
        return ids;
    }

    private List<String> up(Ref<Region> ref) {
        List<String> found = known.get(ref.id());
        if (found == null) {
            found = List.copyOf(walk(ref));
            known.put(ref.id(), found);
        }
        return found;
    }

    /** Goes up from a region; two that lie in each other end the way. */
    private Set<String> walk(Ref<Region> ref) {
        Set<String> ids = new LinkedHashSet<>();
        Ref<Region> next = ref;
        while (next != null && !next.isWithheld() && ids.add(next.id())) {
            next = reading.get(Region.class, next).map(Region::parent).orElse(null);
        }
        return ids;
    }
}
