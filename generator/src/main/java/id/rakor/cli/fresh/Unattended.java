package id.rakor.cli.fresh;

import id.rakor.cli.console.UsageException;
import id.rakor.edit.fresh.Batch;
import id.rakor.edit.fresh.Form;
import id.rakor.edit.fresh.Judge;
import id.rakor.edit.fresh.Judged;
import id.rakor.edit.fresh.Judged.State;
import id.rakor.edit.fresh.Proposals;
import id.rakor.edit.fresh.Question;
import id.rakor.edit.fresh.Questions;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a new record from options alone, with nobody to ask: what is not sure is refused. */
final class Unattended {
    private final Batch batch;
    private final Judge judge;
    private final Proposals proposals;
    private final Words words;
    private final boolean anyway;

    /**
     * One that asks nobody.
     *
     * @param anyway whether a record is made though one of a near name is there
     */
    Unattended(Batch batch, LocalDate today, Words words, boolean anyway) {
        this.batch = batch;
        this.judge = batch.judge();
        this.proposals = batch.proposals(today);
        this.words = words;
        this.anyway = anyway;
    }

    /** What the options say, by key. */
    Map<String, List<String>> answers(RecordType type, Map<String, List<String>> given) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Question question : Questions.of(type)) {
            List<String> typed = given.getOrDefault(question.key(), List.of());
            if (typed.isEmpty()) {
                typed = proposals.said(type, question, answers).stream().toList();
            }
            List<String> values = new ArrayList<>();
            typed.forEach(text -> values.add(value(type, question, text)));
            if (!values.isEmpty()) {
                answers.put(question.key(), values);
            } else if (question.required()) {
                missing.add(question.option());
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException("cli.salah.kurang", words.list(missing));
        }
        return answers;
    }

    /** The record that is there and is only to be joined to a meeting, when the options name one outright. */
    Optional<String> joined(RecordType type, Map<String, List<String>> given) {
        if (anyway || !given.containsKey(Questions.MEETINGS)) {
            return Optional.empty();
        }
        String key = Questions.name(type).orElseThrow().key();
        return given.getOrDefault(key, List.of()).stream().findFirst().flatMap(name -> batch.there(type, name));
    }

    /** The meetings that the options name. */
    Map<String, List<String>> meetings(RecordType type, Map<String, List<String>> given) {
        Map<String, List<String>> some = new LinkedHashMap<>();
        for (Question question : Questions.of(type)) {
            if (question.key().equals(Questions.MEETINGS)) {
                List<String> values = given.get(question.key()).stream()
                        .map(text -> value(type, question, text))
                        .toList();
                some.put(question.key(), values);
            }
        }
        return some;
    }

    private String value(RecordType type, Question question, String text) {
        Judged judged = judge.judge(type, question, text);
        String option = question.option();
        if (judged.state() == State.WRONG) {
            String expected = words.text(judged.expected(), judged.args().toArray());
            throw new UsageException("cli.baru.pilihan-salah", option, expected);
        } else if (judged.state() == State.UNSURE) {
            throw new UsageException("cli.baru.pilihan-ragu", option, text, row(judged.names()));
        } else if (judged.state() == State.UNKNOWN) {
            throw new UsageException(
                    "cli.baru.pilihan-asing", option, text, question.target().folder());
        } else if (question.form() == Form.ID && batch.isTaken(type, text)) {
            throw new UsageException("cli.baru.id-dipakai", text, batch.id(type, text));
        }
        List<Name> twins =
                question.form() == Form.NAME && !anyway ? batch.twins().of(type, judged.value()) : List.of();
        if (!twins.isEmpty()) {
            throw new UsageException("cli.baru.sudah-tercatat", text, row(twins), "--tetap-baru");
        }
        return judged.value();
    }

    private String row(List<Name> names) {
        return String.join(
                "; ",
                names.stream()
                        .map(name -> words.text("cli.baru.nama-id", name.shown(), name.id()))
                        .toList());
    }
}
