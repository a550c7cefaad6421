package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.Answer;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.fact.FactKind.Group;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the facts of a report with a person, group by group: each with the sentence it comes from. */
final class ReportTalk {
    private static final int LONG = 220;

    private final Console console;
    private final FactBook book;
    private final List<Optional<String>> confirmed = new ArrayList<>();
    private boolean stopped;
    private String shown = "";

    ReportTalk(Console console, FactBook book) {
        this.console = console;
        this.book = book;
    }

    /** What was confirmed of each fact; none for no. */
    List<Optional<String>> confirmed() {
        return confirmed;
    }

    /** Shows all facts without asking. */
    void show(List<Fact> facts) {
        Group group = null;
        for (Fact fact : facts) {
            group = head(group, fact);
            show(fact);
        }
    }

    private Group head(Group before, Fact fact) {
        if (fact.kind().group() != before) {
            console.out().println();
            console.say("berita.kelompok." + Keyed.word(fact.kind().group()));
        }
        return fact.kind().group();
    }

    private void show(Fact fact) {
        String state = book.state(fact);
        String value = fact.readings().isEmpty() ? fact.value() : "";
        console.say("cli.berita.fakta", book.label(fact.kind()), value, state.isEmpty() ? "" : "(" + state + ")");
        for (int i = 0; i < fact.readings().size(); i++) {
            console.say(
                    "cli.impor.pilihan",
                    Integer.toString(i + 1),
                    fact.readings().get(i));
        }
        if (fact.line() > 0 && !fact.sentence().equals(shown)) {
            console.say("cli.berita.kalimat", fact.line(), excerpt(fact));
        }
        shown = fact.sentence();
    }

    /** The sentence of a fact; of a long one the part around the value. */
    private static String excerpt(Fact fact) {
        String text = fact.sentence();
        if (text.length() <= LONG) {
            return text;
        }
        int at = Math.max(0, text.indexOf(fact.value().split(";")[0].strip()));
        int from = Math.min(Math.max(0, at - LONG / 2), text.length() - LONG);
        String end = from + LONG < text.length() ? "\u2026" : "";
        return (from > 0 ? "\u2026" : "") + text.substring(from, from + LONG) + end;
    }

    /** What a person answers; none where it was broken off. */
    Optional<List<Answer>> answers(List<Fact> facts) {
        List<Answer> answers = new ArrayList<>();
        Group group = null;
        boolean all = false;
        for (Fact fact : facts) {
            all &= fact.kind().group() == group;
            group = head(group, fact);
            show(fact);
            boolean taken = all && fact.readings().isEmpty() && fact.sure() && fact.kind() != FactKind.RESULT;
            String answer = taken ? fact.value() : ask(fact);
            if (stopped) {
                return Optional.empty();
            }
            boolean rest = answer.equals("\u0000");
            all |= rest;
            String value = rest ? fact.value() : answer;
            confirmed.add(value.isEmpty() ? Optional.empty() : Optional.of(value));
            if (!value.isEmpty()) {
                String where = console.words().text("cli.berita.baris", fact.line());
                answers.add(new Answer(fact.kind(), value, where, fact.line(), !value.equals(fact.value())));
            }
        }
        return Optional.of(answers);
    }

    /** The value confirmed; empty for no, a zero character for yes to all of the group. */
    private String ask(Fact fact) {
        if (fact.kind() == FactKind.RESULT) {
            return said("cli.berita.tanya-butir");
        }
        while (true) {
            String key = fact.readings().isEmpty() ? "cli.berita.tanya" : "cli.berita.tanya-bacaan";
            String answer = Known.key(said(key, fact.readings().size()));
            if (stopped || answer.isEmpty() || is(answer, "cli.berita.jawab.tidak")) {
                return "";
            } else if (is(answer, "cli.berita.jawab.ubah")) {
                return said("cli.berita.benar");
            } else if (is(answer, "cli.berita.jawab.keluar")) {
                stopped = true;
                return "";
            } else if (answer.matches("\\d{1,2}") && isReading(fact, Integer.parseInt(answer))) {
                return fact.readings().get(Integer.parseInt(answer) - 1);
            } else if (fact.readings().isEmpty() && is(answer, "cli.berita.jawab.ya")) {
                return fact.value();
            } else if (fact.readings().isEmpty() && is(answer, "cli.berita.jawab.semua")) {
                return "\u0000";
            }
            console.say("cli.berita.jawaban");
        }
    }

    private static boolean isReading(Fact fact, int number) {
        return number > 0 && number <= fact.readings().size();
    }

    private String said(String key, Object... args) {
        Optional<String> answer = console.answer(key, args);
        stopped |= answer.isEmpty();
        return answer.orElse("");
    }

    private boolean is(String answer, String key) {
        return console.means(key, answer);
    }
}
