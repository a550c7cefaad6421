package id.rakor.cli.fresh.ask;

import id.rakor.cli.fresh.ask.Interview.Outcome;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Judge;
import id.rakor.edit.fresh.Judged;
import id.rakor.edit.fresh.Judged.State;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which record an answer means. One that is not there is asked for when the person wants it recorded. */
final class Naming {
    private static final Set<Form> NAMING = Set.of(Form.REFERENCE, Form.RESULT, Form.MEETING);

    private final Interview interview;
    private final Dialogue dialogue;
    private final Batch batch;
    private final Judge judge;
    private final LocalDate today;
    private final Words words;

    Naming(Interview interview, Dialogue dialogue, Batch batch, LocalDate today) {
        this.interview = interview;
        this.dialogue = dialogue;
        this.batch = batch;
        this.judge = batch.judge();
        this.today = today;
        this.words = dialogue.words();
    }

    /** The value that a text means; says what is expected when it means none. */
    Optional<String> value(RecordType type, Question question, String text) {
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
        Optional<Outcome> outcome = interview.ask(type, batch.told(type, text, today), true);
        if (outcome.isEmpty() || outcome.get().existing() != null) {
            return outcome.map(Outcome::existing);
        }
        String id = batch.id(type, outcome.get().answers());
        batch.add(type, id, outcome.get().answers());
        dialogue.note("cli.baru.ikut-dicatat", kind, batch.names(type).get(id), id);
        return Optional.of(id);
    }

    /** The record that is there and that a new name means; empty when it is new, and none at all when it is to be typed anew. */
    Optional<Name> twin(RecordType type, String name, Runnable anew) {
        List<Name> twins = batch.twins().of(type, name);
        if (twins.isEmpty()) {
            return Optional.empty();
        }
        dialogue.say("cli.baru.kembar", name);
        int chosen = dialogue.choose(shown(type, twins), words.text("cli.baru.memang-baru"));
        if (chosen < 0) {
            anew.run();
        }
        return chosen > 0 ? Optional.of(twins.get(chosen - 1)) : Optional.empty();
    }

    private List<String> shown(RecordType type, List<Name> names) {
        if (type == RecordType.RESULT || type == RecordType.MEETING) {
            return names.stream()
                    .map(name -> words.text("cli.baru.nama-id", name.shown(), name.id()))
                    .toList();
        }
        return names.stream()
                .map(name -> words.text("cli.baru.calon", name.shown(), name.id(), where(type, name)))
                .toList();
    }

    /** The file of a record, or why it has none. */
    private String where(RecordType type, Name name) {
        boolean made = batch.names(type).containsKey(name.id());
        return batch.file(type, name.id()).orElse(words.text(made ? "cli.baru.baru-ditulis" : "cli.baru.bawaan"));
    }
}
