package id.rakor.schema;

import id.rakor.load.bind.Forms;
import id.rakor.load.bind.Forms.Range;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.settings.Numbering;
import id.rakor.model.settings.Settings;
import id.rakor.model.settings.WhatsApp;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.Optional;

/** The few rules of form that the types of the components do not say, as reading has them. */
final class FormRules {
    private static final String DATE = "tanggal";
    private static final String START = "sejak";
    private static final String FROM = "dari";

    private final Plain plain;

    FormRules(Plain plain) {
        this.plain = plain;
    }

    /** What a key of a record holds where that is more than its type says. */
    Optional<Schema> of(Class<?> type, String key) {
        if (key.equals("kode") && Forms.CODED.contains(type)) {
            return Optional.of(Schema.ref(Plain.ID));
        }
        if (key.equals("id_lama") && Entity.class.isAssignableFrom(type)) {
            return Optional.of(plain.list(Schema.ref(Plain.ID)));
        }
        if (key.equals("format") && type == Settings.class) {
            String only = Integer.toString(Forms.FORMAT);
            return Optional.of(Schema.any().with("enum", List.of(Forms.FORMAT, only)));
        }
        if (key.equals("pola") && type == Numbering.class) {
            String places = String.join("|", Numbering.PLACES);
            return Optional.of(plain.text("(?:[^{}]|\\{(?:" + places + ")\\})*", "pola", places.replace("|", ", ")));
        }
        if (type == WhatsApp.class) {
            int inner = WhatsApp.MOST - 2;
            return Optional.of(plain.text("\\s*\\S(?:[\\s\\S]{0," + inner + "}\\S)?\\s*", "sapaan", WhatsApp.MOST));
        }
        Range range = Forms.ranges(type).get(key);
        return Optional.ofNullable(range).map(r -> Plain.range(Schema.any(), r.least(), r.most()));
    }

    /** What a whole mapping fulfils beside the forms of its keys. */
    List<Schema> whole(Class<?> type) {
        if (type == Deadline.class) {
            Schema both = Schema.any().with(DATE, given()).with("aturan", given());
            return List.of(Schema.not(Schema.any()
                    .with("type", "object")
                    .with("required", List.of(DATE, "aturan"))
                    .with("properties", both)));
        }
        if (type == DeadlineRule.class) {
            String date = Keyed.word(DeadlineStart.DATE);
            Schema fromDate = Schema.any().with(START, Schema.any().with("const", date));
            return List.of(Schema.any()
                    .with("if", Schema.any().with("required", List.of(START)).with("properties", fromDate))
                    .with("then", Schema.any().with("required", List.of(FROM)).with("properties", from(given())))
                    .with("else", Schema.any().with("properties", from(Schema.ref(Plain.EMPTY)))));
        }
        return List.of();
    }

    private static Schema from(Schema value) {
        return Schema.any().with(FROM, value);
    }

    private static Schema given() {
        return Schema.not(Schema.ref(Plain.EMPTY));
    }
}
