package id.rakor.cli.fresh;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.cli.fresh.ask.Interview;
import id.rakor.cli.fresh.ask.QuestionWords;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.model.RecordType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is answered about a new record, shown with numbers before it is written, so that any of it can be changed. */
final class RecordSummary {
    private final Dialogue dialogue;
    private final Interview interview;
    private final RecordType type;
    private final Map<String, List<String>> answers;
    private final List<Question> questions;

    RecordSummary(Dialogue dialogue, Interview interview, RecordType type, Map<String, List<String>> answers) {
        this.dialogue = dialogue;
        this.interview = interview;
        this.type = type;
        this.answers = answers;
        this.questions = Questions.of(type);
    }

    /** Shows it. */
    void show() {
        dialogue.say("cli.baru.ringkasan");
        QuestionWords asking = new QuestionWords(dialogue.words());
        for (int i = 0; i < questions.size(); i++) {
            String label = asking.label(type, questions.get(i));
            dialogue.say("cli.baru.ringkasan.baris", Integer.toString(i + 1), label, value(questions.get(i)));
        }
    }

    private String value(Question question) {
        List<String> values = answers.getOrDefault(question.key(), List.of());
        if (!values.isEmpty()) {
            return interview.told(type, question, values);
        }
        boolean restricted = question.key().equals("kelas") && type != RecordType.CONFLICT;
        return dialogue.words().text(restricted ? "cli.baru.ringkasan.kelas" : "cli.baru.ringkasan.kosong");
    }

    /** What the answers name. */
    Set<String> named() {
        Set<String> named = new HashSet<>();
        answers.values().forEach(named::addAll);
        return named;
    }

    /** Asks for numbers, and anew for what stands behind them, until there is none. */
    void change() {
        int number = dialogue.number("cli.baru.ubah-nomor", questions.size());
        while (number >= 1) {
            interview.change(type, questions.get(number - 1), answers);
            number = dialogue.number("cli.baru.ubah-nomor", questions.size());
        }
    }
}
