package id.rakor.edit.fresh;

import id.rakor.edit.intake.row.Draft;
import id.rakor.model.RecordType;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as its answers make it. */
final class Answered {
    private Answered() {}

    /** The record of a type with some answers, by their keys. */
    static Mapping tree(RecordType type, Map<String, List<String>> answers) {
        Draft draft = new Draft();
        for (String key : Shape.of(type.type()).keys()) {
            List<String> values = answers.getOrDefault(key, List.of());
            Optional<Question> question = Questions.of(type).stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst();
            if (!values.isEmpty() && question.isPresent()) {
                put(draft, question.get(), values);
            }
        }
        return draft.tree();
    }

    private static void put(Draft draft, Question question, List<String> values) {
        String key = question.key();
        if (question.form() == Form.POINTS) {
            List<Draft> points = new ArrayList<>();
            for (String value : values) {
                points.add(new Draft().text("kode", "a" + (points.size() + 1)).text("teks", value));
            }
            draft.drafts(key, points);
        } else if (question.many()) {
            draft.texts(key, values);
        } else if (question.form() == Form.DAY || question.form() == Form.NUMBER || question.form() == Form.YEAR) {
            draft.plain(key, values.get(0));
        } else {
            draft.text(key, values.get(0));
        }
    }
}
