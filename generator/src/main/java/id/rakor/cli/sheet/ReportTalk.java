package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.Answer;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.fact.FactKind.Group;
import id.rakor.model.value.Keyed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the facts of a report with a person, group by group: each with the sentence it comes from. An angle goes back
 * to the fact asked before, a question mark explains; what was answered is there also where the person leaves early.
 */
final class ReportTalk {
    private static final int LONG = 320;
    private static final String BACK = "<";
    private static final String HELP = "?";

    private final Console console;
    private final FactBook book;
    private final List<Optional<String>> confirmed = new ArrayList<>();
    private final Deque<Integer> asked = new ArrayDeque<>();
    private String shown = "";
    private Group group;
    private int allFrom = -1;

    /** What a person does. */
    private enum Turn {
        ANSWER,
        ALL,
        BACK,
        END
    }

    private record Reply(Turn turn, String value) {
        static Reply of(String value) {
            return new Reply(Turn.ANSWER, value);
        }
    }

    ReportTalk(Console console, FactBook book) {
        this.console = console;
        this.book = book;
    }

    /** What was confirmed of each fact that was come to; none for no. */
    List<Optional<String>> confirmed() {
        return confirmed;
    }

    /** Shows all facts without asking. */
    void show(List<Fact> facts) {
        facts.forEach(this::show);
    }

    private void show(Fact fact) {
        if (fact.kind().group() != group) {
            group = fact.kind().group();
            console.out().println();
            console.say("berita.kelompok." + Keyed.word(group));
        }
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
        if (fact.kind() == FactKind.FIGURE && !fact.value().contains(";")) {
            String unit = fact.value().replaceFirst("^.*?\\d[\\d.,]* ?", "");
            console.say("cli.berita.angka", console.words().text("berita.tentang", unit), fact.value());
        }
    }

    /** The sentence of a fact; of a long one the part around the value, from one word to another. */
    private static String excerpt(Fact fact) {
        String text = fact.sentence();
        if (text.length() <= LONG) {
            return text;
        }
        int at = Math.max(0, text.indexOf(fact.value().split(";")[0].strip()));
        int from = Math.min(Math.max(0, at - LONG / 2), text.length() - LONG);
        int begin = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int end = from + LONG < text.length() ? text.lastIndexOf(' ', from + LONG) : text.length();
        return (begin > 0 ? "\u2026" : "")
                + text.substring(begin, Math.max(begin, end))
                + (end < text.length() ? "\u2026" : "");
    }

    /** Goes through all facts; whether that was not broken off. */
    boolean finishes(List<Fact> facts) {
        while (confirmed.size() < facts.size()) {
            int at = confirmed.size();
            Fact fact = facts.get(at);
            show(fact);
            boolean all = allFrom >= 0
                    && facts.get(allFrom).kind().group() == fact.kind().group();
            if (all && fact.readings().isEmpty() && fact.sure() && !fact.kind().isTold()) {
                confirmed.add(Optional.of(fact.value()));
                continue;
            }
            Reply reply = ask(fact);
            switch (reply.turn()) {
                case END -> {
                    return false;
                }
                case BACK -> back();
                default -> {
                    allFrom = reply.turn() == Turn.ALL ? at : allFrom;
                    asked.push(at);
                    confirmed.add(Optional.of(reply.value()).filter(value -> !value.isEmpty()));
                }
            }
        }
        return true;
    }

    /** Goes back to what was asked last, and forgets what was answered from there on. */
    private void back() {
        if (asked.isEmpty()) {
            console.say("cli.berita.awal");
            return;
        }
        int to = asked.pop();
        confirmed.subList(to, confirmed.size()).clear();
        allFrom = allFrom >= to ? -1 : allFrom;
        shown = "";
    }

    /** What a person answered. */
    List<Answer> answers(List<Fact> facts) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            boolean own = fact.line() == 0
                    && fact.value().isEmpty()
                    && fact.readings().isEmpty();
            String where = own
                    ? console.words().text("cli.berita.sendiri")
                    : console.words().text("cli.berita.baris", fact.line());
            confirmed
                    .get(i)
                    .ifPresent(value -> answers.add(
                            new Answer(fact.kind(), value, where, fact.line(), !value.equals(fact.value()))));
        }
        return answers;
    }

    private Reply ask(Fact fact) {
        boolean told = fact.kind().isTold();
        boolean open = !fact.readings().isEmpty();
        String key = told
                ? "cli.berita.tanya-" + (fact.kind() == FactKind.RESULT ? "butir" : Keyed.word(fact.kind()))
                : open ? "cli.berita.tanya-bacaan" : "cli.berita.tanya";
        while (true) {
            Optional<String> typed = console.answer(key, fact.readings().size());
            String answer = Known.key(typed.orElse(""));
            if (typed.isEmpty() || is(answer, "cli.berita.jawab.keluar")) {
                return new Reply(Turn.END, "");
            } else if (typed.get().equals(BACK)) {
                return new Reply(Turn.BACK, "");
            } else if (typed.get().equals(HELP)) {
                explain(fact.kind());
            } else if (told) {
                return Reply.of(told(fact, typed.get()));
            } else if (answer.isEmpty() || is(answer, "cli.berita.jawab.tidak")) {
                return Reply.of("");
            } else if (answer.matches("\\d{1,2}") && isReading(fact, Integer.parseInt(answer))) {
                return Reply.of(fact.readings().get(Integer.parseInt(answer) - 1));
            } else if (!open && is(answer, "cli.berita.jawab.ya")) {
                return Reply.of(fact.value());
            } else if (!open && is(answer, "cli.berita.jawab.semua")) {
                return new Reply(Turn.ALL, fact.value());
            } else if (is(answer, "cli.berita.jawab.ubah")) {
                Optional<Reply> right = right(fact.kind());
                if (right.isPresent()) {
                    return right.get();
                }
            } else {
                console.say("cli.berita.jawaban");
            }
        }
    }

    /** What is told in a person's own words; a statement behind the one who made it. */
    private static String told(Fact fact, String typed) {
        boolean said = fact.kind() == FactKind.STATEMENT && !typed.isEmpty();
        return said ? fact.value() + "; " + typed : typed;
    }

    /** The right value as a person writes it; none where that is left again. */
    private Optional<Reply> right(FactKind kind) {
        while (true) {
            Optional<String> typed = console.answer("cli.berita.benar");
            if (typed.isEmpty()) {
                return Optional.of(new Reply(Turn.END, ""));
            } else if (typed.get().equals(HELP)) {
                explain(kind);
            } else {
                return typed.filter(text -> !text.isEmpty() && !text.equals(BACK))
                        .map(Reply::of);
            }
        }
    }

    /** Explains the answers, and how a value of a kind is written. */
    private void explain(FactKind kind) {
        String form = "berita.tulis." + Keyed.word(kind);
        console.say(kind.isTold() ? "cli.berita.terang-sendiri" : "cli.berita.terang");
        if (console.words().has(form)) {
            console.say("cli.berita.terang-nilai", console.words().text(form));
        }
    }

    private static boolean isReading(Fact fact, int number) {
        return number > 0 && number <= fact.readings().size();
    }

    private boolean is(String answer, String key) {
        return console.means(key, answer);
    }
}
