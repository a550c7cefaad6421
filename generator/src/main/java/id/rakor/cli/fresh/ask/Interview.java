package id.rakor.cli.fresh.ask;

import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Proposals;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.edit.known.Choices;
import id.rakor.model.RecordType;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a person for a new record, question by question; records that it names and that are not there are asked for too. */
public final class Interview {
    private final Dialogue dialogue;
    private final Batch batch;
    private final Proposals proposals;
    private final Naming naming;
    private final QuestionWords asking;
    private final Choices choices;

    /**
     * What came of it.
     *
     * @param answers what was understood, by key
     * @param existing the id of a record that is there and is the one that was meant, or null
     */
    public record Outcome(Map<String, List<String>> answers, String existing) {}

    public Interview(Dialogue dialogue, Batch batch, LocalDate today) {
        this.dialogue = dialogue;
        this.batch = batch;
        this.proposals = batch.proposals(today);
        this.naming = new Naming(this, dialogue, batch, today);
        this.asking = new QuestionWords(dialogue.words());
        this.choices = new Choices(dialogue.words());
    }

    /**
     * Asks for a record. Who goes back finds the answer given before as the proposal.
     *
     * @param given answers that are there already, as typed
     * @param brief whether only what cannot be left out is asked
     * @return empty when the person goes back behind the first question
     */
    public Optional<Outcome> ask(RecordType type, Map<String, List<String>> given, boolean brief) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<Question> asked = new ArrayList<>();
        for (Question question : Questions.of(type)) {
            if (given.containsKey(question.key())) {
                Optional<Outcome> existing = given(type, question, given.get(question.key()), answers, brief);
                if (existing.isPresent()) {
                    return existing;
                }
            }
            if (!answers.containsKey(question.key()) && (!brief || question.required())) {
                asked.add(question);
            }
        }
        Map<String, String> before = new HashMap<>();
        Deque<Integer> way = new ArrayDeque<>();
        for (int i = 0; i < asked.size(); ) {
            Step step = one(type, asked.get(i), answers, before);
            if (step.existing() != null) {
                return Optional.of(new Outcome(answers, step.existing()));
            } else if (!step.back()) {
                way.push(i++);
            } else if (!way.isEmpty()) {
                i = way.pop();
                answers.remove(asked.get(i).key());
            } else if (brief) {
                return Optional.empty();
            } else {
                dialogue.say("cli.baru.awal");
            }
        }
        return Optional.of(new Outcome(answers, null));
    }

    /** Asks anew for one thing that is answered; what was answered stays with who goes back, or takes it again. */
    public void change(RecordType type, Question question, Map<String, List<String>> answers) {
        List<String> old = answers.remove(question.key());
        Map<String, String> before = new HashMap<>();
        if (old != null) {
            before.put(question.key(), shown(question, old));
        }
        Step step = one(type, question, answers, before);
        if ((step.back() || step.existing() != null) && old != null) {
            answers.put(question.key(), old);
        }
    }

    /** Answers as a person would type them. */
    public String shown(Question question, List<String> values) {
        return values.stream().map(value -> shown(question, value)).collect(Collectors.joining("; "));
    }

    /** Answers as a person reads them: of a result, its text. */
    public String told(RecordType type, Question question, List<String> values) {
        return question.form() == Form.RESULT
                ? batch.judge().judge(type, question, values.get(0)).shown()
                : shown(question, values);
    }

    private String shown(Question question, String value) {
        return switch (question.form()) {
            case CHOICE -> choices.label(question.type(), value);
            case REFERENCE -> batch.shown(question.target(), value);
            case MEETING -> batch.shown(RecordType.MEETING, value);
            default -> value;
        };
    }

    /** What became of one question. */
    private record Step(boolean back, String existing) {
        static final Step BACK = new Step(true, null);
        static final Step ON = new Step(false, null);
    }

    /** Takes answers that came with the command; one that is not understood is told, and asked for later. */
    private Optional<Outcome> given(
            RecordType type, Question question, List<String> typed, Map<String, List<String>> answers, boolean sure) {
        List<String> values = new ArrayList<>();
        for (String text : typed) {
            Optional<String> value = value(type, question, text);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        answers.put(question.key(), values);
        return question.form() == Form.NAME && !sure ? twin(type, question, answers) : Optional.empty();
    }

    private Optional<Outcome> twin(RecordType type, Question question, Map<String, List<String>> answers) {
        return naming.twin(type, answers.get(question.key()).get(0), () -> answers.remove(question.key()))
                .map(twin -> new Outcome(answers, twin.id()));
    }

    private Step one(
            RecordType type, Question question, Map<String, List<String>> answers, Map<String, String> before) {
        String proposal = proposal(type, question, answers, before);
        if (question.form() == Form.CHOICE) {
            dialogue.list(choices.labels(question.type()));
        }
        List<String> values = new ArrayList<>();
        while (true) {
            String answer =
                    dialogue.ask(asking.prompt(type, question, proposal, values.size()), asking.help(type, question));
            if (answer.equals(Dialogue.BACK) && values.isEmpty()) {
                return Step.BACK;
            } else if (answer.equals(Dialogue.BACK)) {
                dialogue.say("cli.baru.dibatalkan", values.remove(values.size() - 1));
                continue;
            }
            boolean last = answer.isEmpty() || answer.equals(Dialogue.NOTHING);
            String typed = answer.isEmpty() && values.isEmpty() ? proposal : last ? "" : answer;
            if (typed.isEmpty() && values.isEmpty() && question.required()) {
                dialogue.say("cli.baru.wajib", asking.label(type, question));
                continue;
            }
            boolean understood = typed.isEmpty() || take(type, question, typed, values);
            if (understood && (last || !QuestionWords.isListed(question))) {
                before.put(question.key(), shown(question, values));
                return closed(type, question, values, answers, before);
            }
        }
    }

    private String proposal(
            RecordType type, Question question, Map<String, List<String>> answers, Map<String, String> before) {
        if (!before.getOrDefault(question.key(), "").isEmpty()) {
            return before.get(question.key());
        }
        return question.form() == Form.ID
                ? batch.id(type, answers)
                : proposals
                        .said(type, question, answers)
                        .or(() -> proposals.usual(type, question, answers))
                        .orElse("");
    }

    private Step closed(
            RecordType type,
            Question question,
            List<String> values,
            Map<String, List<String>> answers,
            Map<String, String> before) {
        if (!values.isEmpty()) {
            answers.put(question.key(), values);
        }
        if (question.form() != Form.NAME) {
            return Step.ON;
        }
        Optional<Outcome> twin = twin(type, question, answers);
        if (twin.isPresent()) {
            return new Step(false, twin.get().existing());
        }
        return answers.containsKey(question.key()) ? Step.ON : one(type, question, answers, before);
    }

    /** Adds what a line says to the values; says what is expected when it cannot. */
    private boolean take(RecordType type, Question question, String typed, List<String> values) {
        String between = question.form() == Form.CHOICE ? "[,;]" : ";";
        boolean row = question.many() && !QuestionWords.isListed(question);
        List<String> found = new ArrayList<>();
        for (String text : row ? typed.split(between) : new String[] {typed}) {
            Optional<String> value = text.isBlank() ? Optional.of("") : value(type, question, text);
            if (value.isEmpty()) {
                return false;
            }
            found.add(value.get());
        }
        found.removeIf(one -> one.isEmpty() || values.contains(one));
        values.addAll(found);
        return true;
    }

    /** The value that a text means; a record that is not there is made when the person wants it. */
    public Optional<String> value(RecordType type, Question question, String text) {
        return naming.value(type, question, text);
    }
}
