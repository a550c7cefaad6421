package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.meeting.GuestLine;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Understood;
import id.rakor.edit.intake.Typed;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Known;
import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for the lists of a meeting, a line each, until an empty one. */
final class GuestInterview {
    private static final List<String> GUEST = List.of("nama", "lembaga", "sebagai");
    private static final Set<Code> ASKED = Set.of(IntakeCode.DOUBTFUL, IntakeCode.CENTRAL, IntakeCode.SHORT_REGION);
    private static final List<String> RESULT = List.of("penanggung_jawab", "tenggat");

    private final Dialogue dialogue;
    private final Typed typed;
    private final MeetingAnswers answers;
    private final Words words;
    private final GuestLine lines;
    private final Sames sames;

    GuestInterview(Dialogue dialogue, Typed typed, MeetingAnswers answers) {
        this.dialogue = dialogue;
        this.typed = typed;
        this.answers = answers;
        this.words = dialogue.words();
        this.lines = new GuestLine(typed.desk(), words, true);
        this.sames = new Sames(dialogue, typed.desk(), answers);
    }

    /** Asks for a list; false to go back. */
    boolean ask(SheetKind kind) {
        List<Map<String, String>> rows = answers.rows(kind);
        String word = Keyed.word(kind);
        dialogue.say("cli.baru.daftar." + word);
        if (kind == SheetKind.PRESENT && !answers.rows(SheetKind.INVITED).isEmpty()) {
            dialogue.say("cli.baru.daftar.hadir.nomor");
        }
        for (int i = 0; i < rows.size(); i++) {
            dialogue.say(
                    "cli.impor.pilihan",
                    Integer.toString(i + 1),
                    String.join(", ", rows.get(i).values()));
        }
        while (true) {
            String prompt = words.text("cli.baru.baris." + word, Integer.toString(rows.size() + 1));
            String line = dialogue.ask(prompt, words.text("cli.baru.daftar." + word + ".arti"));
            if (line.isEmpty()) {
                return true;
            } else if (line.equals(Dialogue.BACK) && rows.isEmpty()) {
                return false;
            } else if (line.equals(Dialogue.BACK) || line.matches("-\\d{1,3}")) {
                drop(rows, line.equals(Dialogue.BACK) ? rows.size() : Integer.parseInt(line.substring(1)));
            } else {
                (kind == SheetKind.RESULTS ? result(line) : guest(kind, line)).ifPresent(rows::add);
            }
        }
    }

    private void drop(List<Map<String, String>> rows, int number) {
        if (number < 1 || number > rows.size()) {
            dialogue.say("cli.baru.baris-tidak-ada", Integer.toString(number));
            return;
        }
        if (answers.said().stream().anyMatch(one -> one.isBy(rows.get(number - 1)))) {
            dialogue.say("cli.baru.baris-berkata", Integer.toString(number));
            return;
        }
        rows.remove(number - 1);
        dialogue.say("cli.baru.baris-dibatalkan", Integer.toString(number));
    }

    /** The row that a line about a guest comes to; empty when it is to be typed anew. */
    Optional<Map<String, String>> guest(SheetKind kind, String line) {
        if (kind == SheetKind.PRESENT && line.matches("\\d{1,4}")) {
            return invited(Integer.parseInt(line));
        }
        if (kind == SheetKind.INVITED && lines.isStandIn(line)) {
            dialogue.say("cli.baru.undangan-mewakili");
            return Optional.empty();
        }
        Optional<Map<String, String>> cells = lines.cells(kind, line);
        if (cells.isEmpty() && line.contains(";")) {
            dialogue.say("cli.baru.daftar." + Keyed.word(kind) + ".arti");
            return Optional.empty();
        } else if (cells.isEmpty()) {
            cells = what(line);
        }
        return cells.map(LinkedHashMap::new)
                .flatMap(row -> kind == SheetKind.PRESENT ? whole(row) : Optional.of(row))
                .flatMap(row -> sames.settled(kind, row))
                .filter(row -> fits(kind, row))
                .map(this::spelled);
    }

    /** The same with what is asked of one who came: to a name alone the office and who is stood for, to an office the name. */
    private Optional<Map<String, String>> whole(Map<String, String> row) {
        List<String> open = row.keySet().equals(Set.of("nama"))
                ? List.of("sebagai", "mewakili")
                : row.containsKey("sebagai") && !row.containsKey("nama") ? List.of("nama") : List.of();
        for (String key : open) {
            String help = words.text("baru.arti.hadir." + key);
            String answer = dialogue.ask("  " + words.text("baru.isian.hadir." + key), help);
            if (answer.equals(Dialogue.BACK)) {
                return Optional.empty();
            } else if (!answer.isEmpty()) {
                row.put(key, answer);
            }
        }
        return Optional.of(row);
    }

    /** The same with the name of the record, where somebody known was meant by a slip of the hand. */
    private Map<String, String> spelled(Map<String, String> row) {
        Optional<Known.Name> known = answers.understood(typed, SheetKind.INVITED, row)
                .text("orang")
                .flatMap(id -> typed.desk().known(RecordType.PERSON).find(id));
        String bare = typed.desk().names().split(row.getOrDefault("nama", "")).bare();
        known.filter(name -> !Known.key(name.shown()).equals(Known.key(bare)))
                .ifPresent(name -> row.put("nama", name.shown() + " [" + name.id() + "]"));
        return row;
    }

    /** One who came and was invited. */
    private Optional<Map<String, String>> invited(int number) {
        List<Map<String, String>> invited = answers.rows(SheetKind.INVITED);
        if (number < 1 || number > invited.size()) {
            dialogue.say("cli.baru.nomor-undangan", Integer.toString(number));
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>(invited.get(number - 1));
        cells.keySet().retainAll(GUEST);
        return Optional.of(cells).filter(row -> fits(SheetKind.PRESENT, row));
    }

    /** Asks what a name is that may be that of anybody or anything. */
    private Optional<Map<String, String>> what(String line) {
        dialogue.say("cli.baru.apa-ini", line);
        List<String> kinds =
                GUEST.stream().map(key -> words.text("cli.baru.apa-ini." + key)).toList();
        int chosen = dialogue.choose(kinds, "");
        return chosen < 0 ? Optional.empty() : Optional.of(Map.of(GUEST.get(chosen - 1), line));
    }

    private Optional<Map<String, String>> result(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("teks", text);
        for (String key : RESULT) {
            String label = words.text("cli.baru.tanya", words.text("lembar.kepala.hasil." + key));
            String help = words.text("lembar.petunjuk.hasil." + key);
            String answer = dialogue.ask("  " + label, help);
            cells.put(key, answer);
            while (!answer.isEmpty() && !answer.equals(Dialogue.BACK) && !fits(SheetKind.RESULTS, cells)) {
                answer = dialogue.ask("  " + label, help);
                cells.put(key, answer);
            }
            if (answer.equals(Dialogue.BACK)) {
                return Optional.empty();
            }
        }
        cells.put("nomor", Integer.toString(answers.rows(SheetKind.RESULTS).size() + 1));
        return Optional.of(cells);
    }

    /** Whether a row can be taken; says how it was understood, or what is expected. */
    private boolean fits(SheetKind kind, Map<String, String> cells) {
        Understood understood = answers.understood(typed, kind, cells);
        if (understood.wrong().isPresent()) {
            tell(dialogue, understood.wrong().get());
        } else if (kind != SheetKind.RESULTS) {
            dialogue.note("cli.baru.dipahami", String.join(", ", shown(understood, cells)));
        }
        return understood.wrong().isEmpty();
    }

    private List<String> shown(Understood understood, Map<String, String> cells) {
        List<String> parts = new ArrayList<>();
        record(understood, "orang", RecordType.PERSON, cells.getOrDefault("nama", ""))
                .ifPresent(parts::add);
        for (String key : List.of("sebagai", "sebutan")) {
            understood.text(key).ifPresent(parts::add);
        }
        record(understood, "lembaga", RecordType.INSTITUTION, cells.getOrDefault("lembaga", ""))
                .ifPresent(parts::add);
        if (cells.containsKey("mewakili")) {
            parts.add(words.text("cli.baru.mewakili", cells.get("mewakili")));
        }
        String roles = cells.getOrDefault("peran", "");
        Optional.of(roles).filter(role -> !role.isEmpty()).ifPresent(parts::add);
        return parts;
    }

    private Optional<String> record(Understood understood, String key, RecordType type, String written) {
        return understood.text(key).map(id -> typed.desk()
                .known(type)
                .find(id)
                .filter(name -> name.entity() != null)
                .map(Known.Name::shown)
                .orElseGet(() -> words.text(
                        "cli.baru.yang-baru",
                        written,
                        words.text("rekaman." + type.type().getSimpleName()))));
    }

    /** Says in a line what is wrong and what is expected; of a doubt that was just asked about, nothing. */
    static void tell(Dialogue dialogue, Finding finding) {
        if (ASKED.contains(finding.code())) {
            return;
        }
        Object[] args = finding.args().toArray();
        String key = "temuan." + finding.code().id();
        Words words = dialogue.words();
        dialogue.say("cli.baru.keliru", words.text(key + ".judul", args), words.text(key + ".diharapkan", args));
    }
}
