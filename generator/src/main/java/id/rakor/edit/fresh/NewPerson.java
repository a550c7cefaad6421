package id.rakor.edit.fresh;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.intake.Typed;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Day;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The record of somebody new, made as that of somebody new in a list of those who are present. */
public final class NewPerson {
    private final Path content;
    private final Loaded loaded;
    private final Words words;

    /** One for a content folder with what is in it. */
    public NewPerson(Path content, Loaded loaded, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.words = words;
    }

    /** All that is to be written for the answers about a person, with the records that came up on the way. */
    public Proposal of(Batch batch, String id, Map<String, List<String>> answers) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("nama", only(answers, "nama"));
        cells.put("pangkat", only(answers, "pangkat"));
        cells.put("sebagai", only(answers, "jabatan"));
        String body = only(answers, "lembaga");
        cells.put("lembaga", body.isEmpty() ? "" : body + " [" + body + "]");
        Typed typed = new Typed(content, without(), doubt -> Decision.NEW, words);
        batch.names(RecordType.INSTITUTION)
                .forEach((made, name) ->
                        typed.desk().known(RecordType.INSTITUTION).add(made, name));
        Sheet sheet = new MeetingAnswers(words).sheet(SheetKind.PRESENT, List.of(cells));
        Day on = Day.parse(only(answers, "tercatat")).orElse(null);
        String classification = only(answers, "kelas");
        Taken taken = typed.person(sheet, on, classification.isEmpty() ? null : classification);
        List<Change> changes = new ArrayList<>(batch.proposal().changes());
        for (Change change : taken.proposal().changes()) {
            boolean own = change.file().startsWith(RecordType.PERSON.folder() + "/");
            String file = RecordType.PERSON.folder() + "/" + id + ".yaml";
            changes.add(own ? batch.commented(RecordType.PERSON, Change.made(file, change.after())) : change);
        }
        changes.addAll(batch.joined(RecordType.PERSON, id, answers));
        return new Proposal(changes);
    }

    /** What is there but for people: somebody new is nobody who is known. */
    private Loaded without() {
        List<Held> others = loaded.records().everything().stream()
                .filter(held -> RecordType.of(held.entity()) != RecordType.PERSON)
                .toList();
        Records records = new Records(others, loaded.records().shelf());
        return new Loaded(
                records, loaded.settings(), loaded.findings(), loaded.unread(), loaded.files(), loaded.spots());
    }

    private static String only(Map<String, List<String>> answers, String key) {
        List<String> values = answers.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : Objects.toString(values.get(0), "");
    }
}
