package id.rakor.catalog.edition;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes the fingerprints of photos out of records. The recorded one is that of the file in the office; what an edition
 * carries of a photo is another file, and a fingerprint that does not fit it would say that somebody altered it.
 */
final class PhotoPrints {
    private static final String DOCUMENTS = "dokumen";
    private static final String PRINT = "sha256";

    private PhotoPrints() {}

    /** The same records, where no photo names a fingerprint. */
    static Records without(Records records) {
        if (records.of(RecordType.MEETING).stream().noneMatch(held -> names((Meeting) held.entity()))) {
            return records;
        }
        List<Held> told =
                records.everything().stream().map(PhotoPrints::without).toList();
        return new Records(told, records.shelf());
    }

    private static boolean names(Meeting meeting) {
        return meeting.documents().stream().anyMatch(PhotoPrints::names);
    }

    private static boolean names(Document document) {
        return document.kind() == DocumentKind.PHOTO && document.hash() != null;
    }

    private static Held without(Held held) {
        if (!(held.entity() instanceof Meeting meeting) || !names(meeting)) {
            return held;
        }
        List<Document> documents = meeting.documents().stream()
                .map(one -> names(one) ? (Document) with(one, PRINT, print -> null) : one)
                .toList();
        Entity told = (Entity) with(meeting, DOCUMENTS, old -> documents);
        return new Held(told, held.file(), held.pointer());
    }

    /** A record with another value of one key. */
    private static Record with(Record record, String key, UnaryOperator<Object> change) {
        Shape shape = Shape.of(record.getClass());
        List<Object> values = new ArrayList<>();
        for (Shape.Part part : shape.parts()) {
            Object value = part.of(record);
            values.add(key.equals(part.key()) ? change.apply(value) : value);
        }
        return shape.make(values);
    }
}
