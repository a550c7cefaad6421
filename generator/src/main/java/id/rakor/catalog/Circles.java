package id.rakor.catalog;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for records that lie inside themselves: a region, a body or a theme as its own ancestor. */
final class Circles {
    private final Records records;

    Circles(Records records) {
        this.records = records;
    }

    /** One finding for each circle, at the member whose id comes first. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RecordType type : List.of(RecordType.REGION, RecordType.INSTITUTION, RecordType.THEME)) {
            for (Held held : records.of(type)) {
                circle(type, held, findings);
            }
        }
        return findings;
    }

    private void circle(RecordType type, Held start, List<Finding> findings) {
        Set<String> way = new LinkedHashSet<>();
        Held at = start;
        while (at != null && way.add(at.entity().id().text())) {
            Ref<?> parent = parent(at.entity());
            at = parent == null || parent.isWithheld()
                    ? null
                    : records.find(type, parent.id()).orElse(null);
        }
        String first = start.entity().id().text();
        boolean closes = at == start && way.stream().allMatch(id -> first.compareTo(id) <= 0);
        if (closes) {
            Place place = Place.of(start.file(), start.pointer() + "/induk");
            findings.add(Finding.of(LinkCode.CIRCLE, place, String.join(" → ", way) + " → " + first));
        }
    }

    private static Ref<?> parent(Entity entity) {
        if (entity instanceof Region region) {
            return region.parent();
        }
        return entity instanceof Institution body ? body.parent() : ((Theme) entity).parent();
    }
}
