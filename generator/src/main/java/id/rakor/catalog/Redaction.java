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
import java.util.Optional;
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
        return edition == Edition.FULL ? all : new Redaction(edition).apply(all);
    }

    /** What goes may take others with it, so this is done until nothing more goes. */
    private Records apply(Records all) {
        List<Held> kept =
                all.everything().stream().filter(h -> within(h.entity())).toList();
        kept.forEach(this::see);
        while (true) {
            List<Optional<Held>> told = kept.parallelStream().map(this::redact).toList();
            List<Held> left = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                if (told.get(i).isPresent()) {
                    left.add(kept.get(i));
                } else {
                    forget(kept.get(i).entity());
                }
            }
            if (left.size() == kept.size()) {
                return new Records(told.stream().flatMap(Optional::stream).toList());
            }
            kept = left;
        }
    }

    private Optional<Held> redact(Held held) {
        return trim.record((Record) held.entity())
                .map(record -> new Held((Entity) record, held.file(), held.pointer()));
    }

    private void forget(Entity entity) {
        visible.remove(name(RecordType.of(entity), entity.id().text()));
        if (entity instanceof Meeting meeting) {
            forget(meeting, meeting.results());
        }
    }

    private void forget(Meeting meeting, List<Result> results) {
        for (Result result : results) {
            visible.remove(name(meeting, result));
            forget(meeting, result.children());
        }
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
                visible.add(name(meeting, result));
                if (trim.shows(result, "butir")) {
                    see(meeting, result.children());
                }
            }
        }
    }

    private boolean isVisible(Shape.Part part, Ref<?> ref) {
        return visible.contains(name(RecordType.of(part.element()), ref.id()));
    }

    private static String name(Meeting meeting, Result result) {
        return name(RecordType.RESULT, meeting.id() + "#" + result.code());
    }

    private static String name(RecordType type, String id) {
        return type.folder() + ":" + id;
    }
}
