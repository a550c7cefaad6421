package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Remainder;
import id.rakor.edit.intake.Desk;
import id.rakor.model.RecordType;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that is answered about a new meeting, shown with numbers before it is written, so that any of it can be changed. */
final class MeetingSummary {
    /** Fields whose answers name records. */
    static final Map<String, RecordType> REFERENCES = Map.of(
            "seri",
            RecordType.SERIES,
            "wilayah_tempat",
            RecordType.REGION,
            "wilayah_penyelenggara",
            RecordType.REGION,
            "tema",
            RecordType.THEME,
            MeetingPrompts.BASES,
            RecordType.REGULATION);

    private static final Pattern ID = Pattern.compile("(\\S+) \\[\\1]");

    private final Dialogue dialogue;
    private final Desk desk;
    private final MeetingAnswers answers;
    private final MeetingPrompts prompts;

    MeetingSummary(Dialogue dialogue, Desk desk, MeetingAnswers answers) {
        this.dialogue = dialogue;
        this.desk = desk;
        this.answers = answers;
        this.prompts = new MeetingPrompts(dialogue.words());
    }

    /** Shows it. */
    void show(MeetingProposals proposals) {
        dialogue.say("cli.baru.ringkasan");
        List<String> keys = keys(proposals);
        for (int i = 0; i < keys.size(); i++) {
            dialogue.say("cli.baru.ringkasan.baris", Integer.toString(i + 1), label(keys.get(i)), value(keys.get(i)));
        }
    }

    /** Which of it is to be changed, by its key; empty when none of it. */
    String chosen(MeetingProposals proposals) {
        List<String> keys = keys(proposals);
        int number = dialogue.number("cli.baru.ubah-nomor", keys.size());
        return number < 1 ? "" : keys.get(number - 1);
    }

    private List<String> keys(MeetingProposals proposals) {
        List<String> keys = new ArrayList<>();
        for (String key : prompts.all()) {
            boolean offered = MeetingPrompts.FIRST.contains(key) && proposals.isAsked(key);
            if (!answers.get(key).isEmpty() || offered || MeetingPrompts.OFFERED.contains(key)) {
                keys.add(key);
            }
        }
        for (SheetKind kind : SheetKind.values()) {
            if (!answers.rows(kind).isEmpty() || proposals.isListed(kind)) {
                keys.add(Keyed.word(kind));
            }
        }
        if (proposals.isListed(SheetKind.PRESENT)) {
            keys.add(Remainder.STATEMENTS);
        }
        return keys;
    }

    private String label(String key) {
        if (key.equals(Remainder.STATEMENTS)) {
            return dialogue.words().text("cli.baru.pernyataan");
        }
        return MeetingPrompts.keys().contains(key)
                ? prompts.label(key)
                : dialogue.words().text("lembar.nama." + key);
    }

    private String value(String key) {
        if (!MeetingPrompts.keys().contains(key)) {
            int count = Keyed.constant(SheetKind.class, key)
                    .map(kind -> answers.rows((SheetKind) kind).size())
                    .orElse(answers.said().size());
            return count == 0 ? dialogue.words().text("cli.baru.ringkasan.kosong") : Integer.toString(count);
        }
        String end = key.equals("pukul_mulai") ? answers.get("pukul_selesai") : "";
        String shown = shown(key);
        return shown.isEmpty()
                ? dialogue.words().text(key.equals("kelas") ? "cli.baru.ringkasan.kelas" : "cli.baru.ringkasan.kosong")
                : end.isEmpty() ? shown : shown + "\u2013" + end;
    }

    /** An answer as a person would type it. */
    String shown(String key) {
        return answers.get(key).lines().map(line -> name(key, line)).collect(Collectors.joining("; "));
    }

    private String name(String key, String line) {
        Matcher id = ID.matcher(line);
        RecordType type = REFERENCES.get(key);
        return type == null || !id.matches()
                ? line
                : desk.known(type).find(id.group(1)).map(name -> name.shown()).orElse(id.group(1));
    }
}
