package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Timing;
import id.rakor.model.party.Party;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import java.util.ArrayList;
import java.util.List;

/** Any value of a record in words, for places where it stands beside other readings. */
final class Plain {
    private final Folio folio;

    Plain(Folio folio) {
        this.folio = folio;
    }

    /** The value of a field; "not stated" when there is none. */
    String text(Shape.Part part, Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return folio.absent().text();
        }
        if (value instanceof List<?> list) {
            return folio.desk()
                    .words()
                    .list(list.stream().map(item -> one(part, item)).toList());
        }
        return one(part, value);
    }

    private String one(Shape.Part part, Object value) {
        if (value instanceof Enum<?> choice) {
            return folio.desk().names().of(choice);
        } else if (value instanceof Integer year && part.key().equals("tahun")) {
            return year.toString();
        } else if (value instanceof Number number) {
            return folio.desk().words().numbers().of(number);
        } else if (value instanceof Day day) {
            return folio.desk().times().brief(day);
        } else if (value instanceof Ref<?> ref) {
            return name(part, ref);
        }
        return value instanceof Record record ? record(record) : String.valueOf(value);
    }

    private String name(Shape.Part part, Ref<?> ref) {
        if (part.element() instanceof Class<?> type && Entity.class.isAssignableFrom(type)) {
            return name(type.asSubclass(Entity.class), ref.id());
        }
        return ref.isWithheld() ? folio.withheld().text() : ref.id();
    }

    private <T extends Entity> String name(Class<T> type, String id) {
        return folio.link(type, new Ref<>(id)).text();
    }

    private String record(Record record) {
        if (record instanceof PartialDate date) {
            return Line.of(folio.desk().times().full(date)).plain();
        } else if (record instanceof Timing timing) {
            return Line.of(folio.desk().times().of(timing)).plain();
        } else if (record instanceof Quantity quantity) {
            return Quantities.words(folio, quantity, null);
        } else if (record instanceof Party party) {
            return Line.of(Parties.bits(folio, party)).plain();
        } else if (record instanceof Attendance one) {
            return MeetingPeople.brief(folio, one).plain();
        }
        return parts(record);
    }

    /** What a nested record says, its own parts in a row. */
    private String parts(Record record) {
        List<String> texts = new ArrayList<>();
        for (Shape.Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.of(record);
            boolean simple = value instanceof String || value instanceof Ref<?> || value instanceof Enum<?>;
            if (simple && part.place() == Shape.Place.KEYED) {
                texts.add(one(part, value));
            }
        }
        return String.join(", ", texts);
    }
}
