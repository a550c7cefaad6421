package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Saying;
import id.rakor.edit.known.Known;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what was said at a meeting: by whom of those who were present, then what, in the person's own words. */
final class StatementInterview {
    private final Dialogue dialogue;
    private final GuestInterview guests;
    private final MeetingAnswers answers;
    private final Words words;

    StatementInterview(Dialogue dialogue, GuestInterview guests, MeetingAnswers answers) {
        this.dialogue = dialogue;
        this.guests = guests;
        this.answers = answers;
        this.words = dialogue.words();
    }

    /** Asks until an empty line. */
    void ask() {
        dialogue.say("cli.baru.daftar.pernyataan");
        rows().forEach(row -> dialogue.say("cli.impor.pilihan", Integer.toString(rows().indexOf(row) + 1), shown(row)));
        List<Saying> said = answers.said();
        if (!said.isEmpty()) {
            dialogue.say("cli.baru.pernyataan-ada");
        }
        for (Saying one : said) {
            String line = words.text("cli.baru.pernyataan-baris", shown(one.speaker()), one.text());
            dialogue.say("cli.impor.pilihan", Integer.toString(said.indexOf(one) + 1), line);
        }
        while (true) {
            String prompt = words.text("cli.baru.baris.pernyataan", Integer.toString(said.size() + 1));
            String line = dialogue.ask(prompt, words.text("cli.baru.daftar.pernyataan.arti"));
            if (line.isEmpty() || line.equals(Dialogue.BACK) && said.isEmpty()) {
                return;
            } else if (line.equals(Dialogue.BACK) || line.matches("-\\d{1,3}")) {
                drop(line.equals(Dialogue.BACK) ? said.size() : Integer.parseInt(line.substring(1)));
            } else {
                speaker(line).ifPresent(this::text);
            }
        }
    }

    private void drop(int number) {
        boolean there = number >= 1 && number <= answers.said().size();
        if (there) {
            answers.said().remove(number - 1);
        }
        dialogue.say(there ? "cli.baru.baris-dibatalkan" : "cli.baru.baris-tidak-ada", Integer.toString(number));
    }

    private void text(Map<String, String> speaker) {
        String help = words.text("cli.baru.pernyataan-isi.arti");
        String text = dialogue.ask(words.text("cli.baru.pernyataan-isi", shown(speaker)), help);
        if (!text.isEmpty() && !text.equals(Dialogue.BACK)) {
            answers.said().add(new Saying(speaker, text));
        }
    }

    /** The row of who is meant: by its number, by words of it, or a new one. */
    private Optional<Map<String, String>> speaker(String line) {
        List<Map<String, String>> rows = rows();
        if (line.matches("\\d{1,4}")) {
            int number = Integer.parseInt(line);
            if (number < 1 || number > rows.size()) {
                dialogue.say("cli.baru.baris-tidak-ada", line);
                return Optional.empty();
            }
            return Optional.of(rows.get(number - 1));
        }
        List<String> wanted = List.of(Known.key(line).split("-"));
        List<Map<String, String>> meant = new ArrayList<>(rows);
        meant.removeIf(row -> !List.of(Known.key(shown(row)).split("-")).containsAll(wanted));
        if (meant.size() == 1) {
            dialogue.note("cli.baru.dipahami", shown(meant.get(0)));
            return Optional.of(meant.get(0));
        } else if (meant.size() > 1) {
            dialogue.say("cli.baru.pernyataan-siapa", line);
            int chosen = dialogue.choose(
                    meant.stream().map(StatementInterview::shown).toList(), "");
            return chosen < 1 ? Optional.empty() : Optional.of(meant.get(chosen - 1));
        } else if (!dialogue.isYes("cli.baru.pernyataan-hadir", line)) {
            return Optional.empty();
        }
        Optional<Map<String, String>> row = guests.guest(SheetKind.PRESENT, line);
        row.ifPresent(rows::add);
        return row;
    }

    private List<Map<String, String>> rows() {
        return answers.rows(SheetKind.PRESENT);
    }

    private static String shown(Map<String, String> row) {
        return String.join(", ", row.values());
    }
}
