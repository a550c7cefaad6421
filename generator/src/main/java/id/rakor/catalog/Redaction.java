package id.rakor.catalog;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records that an edition may show, each without what is stricter than the edition's ceiling.
 *
 * <p>What is above the ceiling is gone, not blanked: records, parts of records, fields, readings of
 * withheld sources. A single pointer to something gone becomes {@link Ref#withheld()}; in a list it
 * is left out. A record that cannot be told without what is gone goes with it, so that no count and
 * no row betrays it. It does not look into texts: what a text says is classed by its record.
 */
public final class Redaction {
    private final Classification ceiling;
    private final Set<String> visible = new HashSet<>();
    private final Trim trim;

    private Redaction(Edition edition) {
        this.ceiling = edition.ceiling();
        this.trim = new Trim(ceiling, this::isVisible);
    }

    /** The records of an edition. */
    public static Records of(Records all, Edition edition) {
        return new Redaction(edition).apply(all);
    }

    private Records apply(Records all) {
        List<Held> kept =
                all.everything().stream().filter(h -> within(h.entity())).toList();
        kept.forEach(this::see);
        while (true) {
            List<Held> next = new ArrayList<>();
            for (Held held : kept) {
                if (tellable((Record) held.entity())) {
                    next.add(held);
                } else {
                    visible.remove(name(
                            RecordType.of(held.entity()), held.entity().id().text()));
                }
            }
            if (next.size() == kept.size()) {
                break;
            }
            kept = next;
        }
        return new Records(kept.parallelStream().map(this::redact).toList());
    }

    private Held redact(Held held) {
        Record trimmed = trim.record((Record) held.entity()).orElseThrow();
        return new Held((Entity) trimmed, held.file(), held.pointer());
    }

    private boolean within(Classified record) {
        return record.classification().within(ceiling);
    }

    private void see(Held held) {
        Entity entity = held.entity();
        visible.add(name(RecordType.of(entity), entity.id().text()));
        if (entity instanceof Meeting meeting && trim.shows(meeting, "hasil")) {
            see(meeting, meeting.results());
        }
    }

    private void see(Meeting meeting, List<Result> results) {
        for (Result result : results) {
            if (within(result)) {
                visible.add(name(RecordType.RESULT, meeting.id() + "#" + result.code()));
                if (trim.shows(result, "butir")) {
                    see(meeting, result.children());
                }
            }
        }
    }

    /** Whether every pointer that the record cannot do without still leads somewhere. */
    private boolean tellable(Record record) {
        return Shape.of(record.getClass()).parts().stream()
                .filter(part -> part.required() && part.raw() == Ref.class)
                .allMatch(part -> isVisible(part, (Ref<?>) part.of(record)));
    }

    private boolean isVisible(Shape.Part part, Ref<?> ref) {
        return visible.contains(name(RecordType.of(part.element()), ref.id()));
    }

    private static String name(RecordType type, String id) {
        return type.folder() + ":" + id;
    }
}
