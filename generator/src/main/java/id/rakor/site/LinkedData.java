package id.rakor.site;

import id.rakor.json.JsonWriter;
import id.rakor.view.Thing;
import id.rakor.view.Thing.Property;

/**
 * What a page is about as JSON-LD, in one line that may stand inside a data block: no character in
 * it can end the block.
 */
final class LinkedData {
    private static final String CONTEXT = "https://schema.org";

    private final JsonWriter out = JsonWriter.compact();

    private LinkedData() {}

    /** The text of a data block. */
    static String of(Thing thing) {
        LinkedData data = new LinkedData();
        data.out.object().key("@context").value(CONTEXT);
        data.members(thing);
        data.out.end();
        return data.out.toString();
    }

    private void members(Thing thing) {
        out.key("@type").value(thing.type());
        if (!thing.id().isEmpty()) {
            out.key("@id").value(thing.id());
        }
        thing.properties().forEach(this::property);
    }

    private void property(Property property) {
        out.key(property.name());
        boolean several = property.texts().size() + property.things().size() > 1;
        if (several) {
            out.array();
        }
        property.texts().forEach(out::value);
        property.things().forEach(this::nested);
        if (several) {
            out.end();
        }
    }

    private void nested(Thing thing) {
        out.object();
        members(thing);
        out.end();
    }
}
