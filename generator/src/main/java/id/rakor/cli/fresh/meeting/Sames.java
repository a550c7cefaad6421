package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.near.NearName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what is typed about a new meeting with what was typed about it before: somebody who comes twice, and new people and
 * bodies whose names differ by a slip of the hand, are asked about. What was denied once is not asked again.
 */
final class Sames {
    private static final Map<String, RecordType> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("lembaga", RecordType.INSTITUTION);
        NAMES.put("nama", RecordType.PERSON);
    }

    private final Dialogue dialogue;
    private final Desk desk;
    private final MeetingAnswers answers;
    private final Set<String> denied = new HashSet<>();

    Sames(Dialogue dialogue, Desk desk, MeetingAnswers answers) {
        this.dialogue = dialogue;
        this.desk = desk;
        this.answers = answers;
    }

    /** The row in the names that were typed before, where those are meant; empty when somebody would be there twice. */
    Optional<Map<String, String>> settled(SheetKind kind, Map<String, String> row) {
        NAMES.forEach((key, type) -> {
            String text = row.getOrDefault(key, "");
            if (!text.isEmpty() && isNew(type, text)) {
                before(key, type, text).ifPresent(other -> row.put(key, other));
            }
        });
        List<Map<String, String>> rows = answers.rows(kind);
        for (int i = 0; i < rows.size() && row.containsKey("nama"); i++) {
            String there = rows.get(i).getOrDefault("nama", "");
            if (key(RecordType.PERSON, there).equals(key(RecordType.PERSON, row.get("nama")))
                    && !dialogue.isYes("cli.baru.dua-kali", there, Integer.toString(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    private boolean isNew(RecordType type, String text) {
        return !text.endsWith("]")
                && desk.known(type).exact(key(type, text)).stream().allMatch(name -> name.entity() == null);
    }

    /** A name typed before that may be the same, when the person says so. */
    private Optional<String> before(String key, RecordType type, String text) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (SheetKind kind : List.of(SheetKind.INVITED, SheetKind.PRESENT)) {
            answers.rows(kind).stream()
                    .map(row -> row.getOrDefault(key, ""))
                    .filter(other -> !other.isEmpty() && isNew(type, other))
                    .forEach(other -> typed.putIfAbsent(key(type, other), other));
        }
        if (type == RecordType.INSTITUTION) {
            List.of("pelaksana", "pemrakarsa").stream()
                    .map(answers::get)
                    .filter(other -> !other.isEmpty() && isNew(type, other))
                    .forEach(other -> typed.putIfAbsent(key(type, other), other));
        }
        String mine = key(type, text);
        if (typed.containsKey(mine)) {
            return Optional.empty();
        }
        List<String> open = new ArrayList<>(typed.keySet());
        open.removeIf(
                other -> denied.contains(mine + "/" + other) || !digits(other).equals(digits(mine)));
        Optional<String> near = NearName.of(mine, open);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String question = type == RecordType.PERSON ? "cli.baru.orang-sama" : "cli.baru.lembaga-sama";
        if (dialogue.isYes(question, text, typed.get(near.get()))) {
            return Optional.of(typed.get(near.get()));
        }
        denied.add(mine + "/" + near.get());
        return Optional.empty();
    }

    /** Bodies with other numbers are others. */
    private static String digits(String key) {
        return key.replaceAll("\\D+", " ");
    }

    private String key(RecordType type, String text) {
        String plain = text.replaceFirst(" \\[[^]]*]$", "");
        return Known.key(type == RecordType.PERSON ? desk.names().split(plain).bare() : plain);
    }
}
