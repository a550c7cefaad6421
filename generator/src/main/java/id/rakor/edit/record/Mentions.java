package id.rakor.edit.record;

import id.rakor.catalog.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where records and prose point to a part of a record, a result or a follow-up, that is to go. */
public final class Mentions {
    private Mentions() {}

    /** The places in records. */
    public static List<Citation> of(Records records, RecordType type, String id) {
        List<Citation> found = new ArrayList<>();
        for (Records.Held held : records.everything()) {
            String own = held.entity() instanceof Meeting meeting ? meeting.id() + "#" : "";
            Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
                boolean coded =
                        value instanceof String code && part.codeOf().equals(type.folder()) && id.equals(own + code);
                if (coded || value instanceof Ref<?> ref && ref.id().equals(id) && isOf(part, type)) {
                    found.add(new Citation(held.entity(), pointer));
                }
            });
        }
        return found;
    }

    private static boolean isOf(Shape.Part part, RecordType type) {
        return RecordType.of(part.element()) == type;
    }

    /** The files of prose with links to it, relative to the content folder. */
    public static List<String> prose(Path content, RecordType type, String id) {
        try {
            return new Prose(content, type, id).files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
