package id.rakor.cli.fresh.ask;

import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Judge;
import id.rakor.edit.fresh.Judged;
import id.rakor.edit.fresh.Judged.State;
import id.rakor.edit.fresh.Proposals;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks a person for a new record, question by question; records that it names and that are not there are asked for too. */
public final class Interview {
    private static final Set<Form> NAMING = Set.of(Form.REFERENCE, Form.RESULT, Form.MEETING);

    private final Dialogue dialogue;
    private final Batch batch;
    private final Judge judge;
    private final Proposals proposals;
    private final Words words;

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
        this.judge = batch.judge();
        this.proposals = batch.proposals(today);
        this.words = dialogue.words();
    }

    /**
     * Asks for a record.
     *
     * @param given answers that are there already, as typed
     * @param brief whether only what cannot be left out is asked; what is proposed is taken then
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
        Deque<Integer> way = new ArrayDeque<>();
        for (int i = 0; i < asked.size(); ) {
            Step step = one(type, asked.get(i), answers);
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
        String name = answers.get(question.key()).get(0);
        List<Name> twins = batch.twins().of(type, name);
        if (twins.isEmpty()) {
            return Optional.empty();
        }
        dialogue.say("cli.baru.kembar", name);
        int chosen = dialogue.choose(shown(type, twins), words.text("cli.baru.memang-baru"));
        if (chosen < 0) {
            answers.remove(question.key());
        }
        return chosen > 0
                ? Optional.of(new Outcome(answers, twins.get(chosen - 1).id()))
                : Optional.empty();
    }

    private List<String> shown(RecordType type, List<Name> names) {
        if (type == RecordType.RESULT || type == RecordType.MEETING) {
            return names.stream()
                    .map(name -> words.text("cli.baru.nama-id", name.shown(), name.id()))
                    .toList();
        }
        return names.stream()
                .map(name -> words.text(
                        "cli.baru.calon",
                        name.shown(),
                        name.id(),
                        batch.file(type, name.id()).orElse(words.text("cli.baru.bawaan"))))
                .toList();
    }

    private Step one(RecordType type, Question question, Map<String, List<String>> answers) {
        Optional<String> proposal = question.form() == Form.ID
                ? Optional.of(batch.id(type, answers))
                : proposals.said(type, question, answers).or(() -> proposals.usual(type, question, answers));
        if (question.form() == Form.CHOICE) {
            dialogue.list(new Choices(words).labels(question.type()));
        }
        List<String> values = new ArrayList<>();
        while (true) {
            String prompt = prompt(type, question, proposal.orElse(""), values.size());
            String answer = dialogue.ask(prompt, help(type, question));
            if (answer.equals(Dialogue.BACK) && values.isEmpty()) {
                return Step.BACK;
            } else if (answer.equals(Dialogue.BACK)) {
                dialogue.say("cli.baru.dibatalkan", values.remove(values.size() - 1));
                continue;
            }
            boolean last = answer.isEmpty() || answer.equals(Dialogue.NOTHING);
            String typed = answer.isEmpty() && values.isEmpty() ? proposal.orElse("") : last ? "" : answer;
            if (typed.isEmpty() && values.isEmpty() && question.required()) {
                dialogue.say("cli.baru.wajib", label(type, question));
                continue;
            }
            boolean understood = typed.isEmpty() || take(type, question, typed, values);
            if (understood && (last || !isListed(question))) {
                return closed(type, question, values, answers);
            }
        }
    }

    /** Whether several answers come one a line. */
    private static boolean isListed(Question question) {
        return question.many() && question.form() != Form.CHOICE;
    }

    private Step closed(RecordType type, Question question, List<String> values, Map<String, List<String>> answers) {
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
        return answers.containsKey(question.key()) ? Step.ON : one(type, question, answers);
    }

    /** Adds what a line says to the values; says what is expected when it cannot. */
    private boolean take(RecordType type, Question question, String typed, List<String> values) {
        boolean row = question.many() && question.form() == Form.CHOICE;
        List<String> found = new ArrayList<>();
        for (String text : row ? Arrays.asList(typed.split("[,;]")) : List.of(typed)) {
            Optional<String> value = value(type, question, text);
            if (value.isEmpty()) {
                return false;
            }
            found.add(value.get());
        }
        found.removeIf(values::contains);
        values.addAll(found);
        return true;
    }

    /** The value that a text means; a record that is not there is made when the person wants it. */
    public Optional<String> value(RecordType type, Question question, String text) {
        Judged judged = judge.judge(type, question, text);
        if (question.form() == Form.ID && judged.state() == State.TAKEN && batch.isTaken(type, text)) {
            dialogue.say("cli.baru.id-dipakai", text, batch.id(type, text));
            return Optional.empty();
        }
        return switch (judged.state()) {
            case TAKEN -> {
                if (NAMING.contains(question.form())) {
                    dialogue.note("cli.baru.dipakai", judged.shown(), judged.value());
                }
                yield Optional.of(judged.value());
            }
            case WRONG -> {
                dialogue.say(judged.expected(), judged.args().toArray());
                yield Optional.empty();
            }
            case UNSURE -> unsure(question, text, judged.names());
            case UNKNOWN -> {
                String kind = words.text("rekaman." + question.type().getSimpleName());
                if (!dialogue.isYes("cli.baru.catat-sekalian", text, kind)) {
                    dialogue.note("cli.baru.tidak-dicatat");
                    yield Optional.empty();
                }
                yield made(question.target(), text);
            }
        };
    }

    private Optional<String> unsure(Question question, String text, List<Name> names) {
        boolean there = question.form() != Form.REFERENCE;
        RecordType target =
                switch (question.form()) {
                    case RESULT -> RecordType.RESULT;
                    case MEETING -> RecordType.MEETING;
                    default -> question.target();
                };
        String asked = target == RecordType.MEETING ? "cli.baru.rapat-mana" : "cli.baru.butir-mana";
        dialogue.say(there ? asked : "cli.baru.maksud", text);
        String none = there ? "" : words.text("cli.baru.memang-baru");
        int chosen = dialogue.choose(shown(target, names), none);
        if (chosen == 0) {
            return made(target, text);
        }
        return chosen < 0 ? Optional.empty() : Optional.of(names.get(chosen - 1).id());
    }

    private Optional<String> made(RecordType type, String text) {
        String kind = words.text("rekaman." + type.type().getSimpleName());
        Map<String, List<String>> given = Map.of(name(type), List.of(text));
        Optional<Outcome> outcome = ask(type, given, true);
        if (outcome.isEmpty() || outcome.get().existing() != null) {
            return outcome.map(Outcome::existing);
        }
        String id = batch.id(type, outcome.get().answers());
        batch.add(type, id, outcome.get().answers());
        dialogue.note("cli.baru.ikut-dicatat", kind, text, id);
        return Optional.of(id);
    }

    private static String name(RecordType type) {
        return Questions.name(type).orElseThrow().key();
    }

    private String label(RecordType type, Question question) {
        return words.text("baru.isian." + type.folder() + "." + question.key());
    }

    private String prompt(RecordType type, Question question, String proposal, int many) {
        String label = label(type, question);
        if (many > 0) {
            return words.text("cli.baru.tanya-lagi", label, Integer.toString(many + 1));
        } else if (!proposal.isEmpty()) {
            return words.text("cli.baru.tanya-usul", label, proposal);
        }
        boolean restricted = question.key().equals("kelas") && type != RecordType.CONFLICT;
        String open = restricted ? "cli.baru.tanya-kelas" : "cli.baru.tanya";
        return words.text(question.required() ? "cli.baru.tanya-wajib" : open, label);
    }

    private String help(RecordType type, Question question) {
        return words.text(
                question.form() == Form.ID ? "baru.arti.id" : "baru.arti." + type.folder() + "." + question.key());
    }
}
