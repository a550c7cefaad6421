package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.Answer;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.PressIntake;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks for what a report was not read for: once what a new meeting needs, an empty answer for what is not said; then, in one
 * list, whatever a person wants to add. What is added stands behind the facts, each with its answer.
 */
final class ReportGaps {
    private static final String HELP = "?";
    private static final List<FactKind> ADDED = List.of(
            FactKind.PERSON,
            FactKind.GROUP,
            FactKind.BODY,
            FactKind.REGULATION,
            FactKind.AIM,
            FactKind.FIGURE,
            FactKind.STATEMENT,
            FactKind.RESULT);

    private final Console console;
    private final FactBook book;
    private final PressIntake intake;
    private final Choices choices;
    private List<Fact> facts = List.of();
    private List<Optional<String>> confirmed = List.of();
    private boolean opened;
    private boolean left;

    ReportGaps(Console console, FactBook book, PressIntake intake) {
        this.console = console;
        this.book = book;
        this.intake = intake;
        this.choices = new Choices(console.words());
    }

    /** Asks, and adds what is answered to some facts and to what was confirmed of them; whether it was not broken off. */
    boolean fills(List<Fact> all, List<Optional<String>> answers) {
        facts = all;
        confirmed = answers;
        if (answers.stream().anyMatch(Optional::isPresent)) {
            if (confirmed(FactKind.RECORDED).isEmpty()) {
                needed();
            }
            more();
        }
        return !left;
    }

    /** The places of the facts of a kind that were confirmed. */
    private List<Integer> confirmed(FactKind kind) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.get(i).kind() == kind && confirmed.get(i).isPresent())
                .boxed()
                .toList();
    }

    private boolean isFound(FactKind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }

    private void needed() {
        for (FactKind kind : List.of(FactKind.TITLE, FactKind.KIND)) {
            if (confirmed(kind).isEmpty()) {
                value(kind, "cli.berita.kurang." + Keyed.word(kind), true).ifPresent(value -> add(kind, value));
            }
        }
        if (!isFound(FactKind.DAY)) {
            value(FactKind.DAY, "cli.berita.kurang.tanggal", false).ifPresent(value -> add(FactKind.DAY, value));
        }
        if (!isFound(FactKind.VENUE) && confirmed(FactKind.VENUE_REGION).isEmpty()) {
            place();
        }
        List<Integer> people = confirmed(FactKind.PERSON);
        if (people.stream().noneMatch(i -> isLeading(confirmed.get(i).orElse("")))) {
            leader(people);
        }
    }

    /** The place and its region, in one answer. */
    private void place() {
        boolean known = false;
        while (!known && !left) {
            String[] parts = value(FactKind.VENUE, "cli.berita.kurang.tempat", false)
                    .orElse("")
                    .split(" *; *", 2);
            Answer region = answer(FactKind.VENUE_REGION, parts.length > 1 ? parts[1] : "");
            known = region.value().isEmpty() || intake.understands(region);
            if (!known) {
                unclear(region);
            } else if (!left) {
                List.of(answer(FactKind.VENUE, parts[0]), region).stream()
                        .filter(answer -> !answer.value().isEmpty())
                        .forEach(answer -> add(answer.kind(), answer.value()));
            }
        }
    }

    private boolean isLeading(String person) {
        String role = Known.key(answer(FactKind.PERSON, person).part(2));
        return List.of(AttendanceRole.CHAIR, AttendanceRole.OPENER).stream()
                .anyMatch(one -> Known.key(choices.label(AttendanceRole.class, Keyed.word(one)))
                        .equals(role));
    }

    /** Who led: one of those who were confirmed, or somebody else. */
    private void leader(List<Integer> people) {
        open();
        for (int i = 0; i < people.size() && !left; i++) {
            console.say(
                    "cli.impor.pilihan",
                    Integer.toString(i + 1),
                    confirmed.get(people.get(i)).orElse(""));
        }
        String key = people.isEmpty() ? "cli.berita.kurang.pimpinan" : "cli.berita.kurang.pimpinan-nomor";
        String said = value(FactKind.PERSON, key, false, people.size()).orElse("");
        boolean chosen =
                said.matches("\\d{1,2}") && Integer.parseInt(said) > 0 && Integer.parseInt(said) <= people.size();
        if (chosen) {
            int at = people.get(Integer.parseInt(said) - 1);
            confirmed.set(at, confirmed.get(at).map(this::leading));
        } else if (!said.isEmpty()) {
            add(FactKind.PERSON, leading(said));
        }
    }

    private String leading(String person) {
        Answer one = answer(FactKind.PERSON, person);
        String role = choices.label(AttendanceRole.class, Keyed.word(AttendanceRole.CHAIR));
        String all = String.join("; ", one.part(0), one.part(1), role, one.part(3));
        return all.replaceAll("[; ]+$", "");
    }

    /** Whatever a person wants to add, kind by kind. */
    private void more() {
        String kinds = IntStream.range(0, ADDED.size())
                .mapToObj(i -> (i + 1) + " " + book.label(ADDED.get(i)))
                .collect(Collectors.joining(", "));
        while (!left) {
            console.say("cli.berita.tambah", kinds);
            Optional<String> typed = console.answer("cli.berita.tambah.tanya", ADDED.size());
            String number = typed.orElse("");
            left = typed.isEmpty() || isLeaving(number);
            if (number.isEmpty()) {
                return;
            } else if (number.matches("[1-9]") && Integer.parseInt(number) <= ADDED.size()) {
                FactKind kind = ADDED.get(Integer.parseInt(number) - 1);
                console.say("cli.berita.tambah.cara", book.label(kind), form(kind));
                Optional<String> value = Optional.of(number);
                while (value.isPresent() && !left) {
                    value = value(kind, "cli.berita.tambah.isi", false, book.label(kind));
                    value.ifPresent(text -> add(kind, text));
                }
            }
        }
    }

    /** A value that can be understood; none for an empty answer, which a needed one has not. */
    private Optional<String> value(FactKind kind, String key, boolean needed, Object... args) {
        open();
        while (!left) {
            Optional<String> typed = console.answer(key, args);
            String text = typed.orElse("");
            left = typed.isEmpty() || isLeaving(text);
            if (left || text.isEmpty() && !needed) {
                return Optional.empty();
            } else if (text.isEmpty()) {
                console.say("cli.berita.kurang.wajib");
            } else if (text.equals(HELP)) {
                console.say("cli.berita.terang-nilai", form(kind));
            } else if (isNumber(text, args) || intake.understands(answer(kind, text))) {
                return Optional.of(text);
            } else {
                unclear(answer(kind, text));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a number up to the one that was asked for. */
    private static boolean isNumber(String text, Object... args) {
        return text.matches("[1-9]\\d?")
                && args.length > 0
                && args[0] instanceof Integer most
                && Integer.parseInt(text) <= most;
    }

    private void open() {
        if (!opened) {
            console.out().println();
            console.say("cli.berita.kurang");
            opened = true;
        }
    }

    private void unclear(Answer answer) {
        console.say("cli.berita.kurang.tidak-dipahami", answer.value(), form(answer.kind()));
    }

    private boolean isLeaving(String text) {
        return console.means("cli.berita.jawab.keluar", text);
    }

    /** How a value of a kind is written. */
    private String form(FactKind kind) {
        String own = "cli.berita.tambah." + Keyed.word(kind);
        return console.words().text(console.words().has(own) ? own : "berita.tulis." + Keyed.word(kind));
    }

    private static Answer answer(FactKind kind, String text) {
        return new Answer(kind, text, "", 0, true);
    }

    /** Adds a value that was not confirmed already. */
    private void add(FactKind kind, String value) {
        boolean there = confirmed(kind).stream()
                .anyMatch(i -> Known.key(confirmed.get(i).orElse("")).equals(Known.key(value)));
        if (there) {
            return;
        }
        facts.add(Fact.page(kind, ""));
        confirmed.add(Optional.of(value));
    }
}
