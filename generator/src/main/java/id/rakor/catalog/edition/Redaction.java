package id.rakor.catalog.edition;

import id.rakor.catalog.Edition;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.result.Result;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The records that an edition may show, each without what is stricter than the edition's ceiling.
 *
 * <p>What is above the ceiling is gone, not blanked: records, parts of records, fields, readings of
 * withheld sources. A single pointer to something gone becomes {@link Ref#withheld()}; in a list it
 * is left out. A record that cannot be told without what is gone goes with it, so that no count and
 * no row betrays it. It does not look into texts: what a text says is classed by its record.
 *
 * <p>No edition carries the fingerprint of a photo, for none carries the very file.
 */
public final class Redaction {
    private final Classification ceiling;
    private Set<String> visible = new HashSet<>();
    private final Trim trim;

    private Redaction(Edition edition) {
        this.ceiling = edition.ceiling();
        this.trim = new Trim(ceiling, this::isVisible, (key, code) -> false);
    }

    /** The records of an edition. */
    public static Records of(Records all, Edition edition) {
        return PhotoPrints.without(edition == Edition.FULL ? all : new Redaction(edition).apply(all));
    }

    /** The settings as an edition may show them: without what identifies a person. */
    public static Settings of(Settings settings, Edition edition) {
        Trim trim = new Trim(edition.ceiling(), (part, ref) -> true, (key, code) -> true);
        return edition == Edition.FULL
                ? settings
                : (Settings) trim.record(settings).orElseThrow();
    }

    /** What goes may take others with it, so this is done until nothing more goes. */
    private Records apply(Records all) {
        List<Held> within =
                all.everything().stream().filter(h -> within(h.entity())).toList();
        within.forEach(this::see);
        while (true) {
            List<Held> told = within.parallelStream()
                    .map(this::redact)
                    .flatMap(Optional::stream)
                    .toList();
            int before = visible.size();
            visible = new HashSet<>();
            told.forEach(this::see);
            if (visible.size() == before) {
                return new Records(told);
            }
        }
    }

    private Optional<Held> redact(Held held) {
        BiPredicate<String, String> coded = (key, code) -> visible.contains(part(held.entity(), key, code));
        return new Trim(ceiling, this::isVisible, coded)
                .record((Record) held.entity())
                .map(record -> new Held((Entity) record, held.file(), held.pointer()));
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
        if (entity instanceof Meeting meeting && trim.shows(meeting, "acara")) {
            seeProgramme(meeting);
        }
    }

    private void seeProgramme(Meeting meeting) {
        for (Session session : meeting.programme()) {
            if (within(session) && session.code() != null && trim.shows(session, "kode")) {
                visible.add(part(meeting, "acara", session.code()));
            }
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

    private static String part(Entity entity, String key, String code) {
        return key.equals(RecordType.RESULT.folder())
                ? name(RecordType.RESULT, entity.id() + "#" + code)
                : name(RecordType.of(entity), entity.id() + "/" + key + "#" + code);
    }

    private static String name(RecordType type, String id) {
        return type.folder() + ":" + id;
    }
}
