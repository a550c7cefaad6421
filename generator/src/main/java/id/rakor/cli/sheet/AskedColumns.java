package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.edit.decision.Columns;
import id.rakor.edit.form.Heads;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.known.Choices;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.decision.ListKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What columns mean by the options of a command; what they do not say is asked of a person at a terminal. */
final class AskedColumns implements Columns {
    private static final int TRIES = 3;

    private final Console console;
    private final Choices choices;
    private final Map<String, ListColumn> given = new LinkedHashMap<>();

    /**
     * One that knows what options say.
     *
     * @param options heads with what they hold: {@code "Asal=lembaga"}
     */
    AskedColumns(Console console, Words words, SheetKind kind, List<String> options) {
        this.console = console;
        this.choices = new Choices(words);
        ListKind list =
                (ListKind) Keyed.constant(ListKind.class, Keyed.word(kind)).orElseThrow();
        for (String option : options) {
            int at = option.lastIndexOf('=');
            String head = option.substring(0, Math.max(0, at)).strip();
            String meaning = option.substring(at + 1).strip();
            Optional<ListColumn> column = column(words, kind, meaning).filter(one -> one.isIn(list));
            if (head.isEmpty() || column.isEmpty()) {
                String known = Stream.of(ListColumn.values())
                        .filter(one -> one.isIn(list))
                        .map(Keyed::word)
                        .collect(Collectors.joining(", "));
                throw new UsageException("cli.salah.kolom", option, known);
            }
            given.put(head, column.get());
        }
    }

    /** A column by its word, its label, or a head that means it. */
    private Optional<ListColumn> column(Words words, SheetKind kind, String text) {
        return choices.word(ListColumn.class, text)
                .or(() -> new Heads(words).column(kind, text))
                .flatMap(word -> Keyed.constant(ListColumn.class, word))
                .map(ListColumn.class::cast);
    }

    @Override
    public Map<String, ListColumn> given() {
        return given;
    }

    @Override
    public Optional<ListColumn> decide(Unknown column) {
        return console.terminal() ? ask(column) : Optional.empty();
    }

    private Optional<ListColumn> ask(Unknown column) {
        String samples = column.samples().stream()
                .map(sample -> "\u201c" + sample.replace('\n', ' ') + "\u201d")
                .collect(Collectors.joining(", "));
        console.say("cli.impor.kolom-tanya", column.where(), column.head(), samples);
        List<ListColumn> free = column.free();
        for (int i = 0; i < free.size(); i++) {
            console.say(
                    "cli.impor.pilihan",
                    Integer.toString(i + 1),
                    choices.label(ListColumn.class, Keyed.word(free.get(i))));
        }
        console.say("cli.impor.pilihan", "0", console.words().text("cli.impor.kolom-tidak"));
        for (int tries = 0; tries < TRIES; tries++) {
            String answer = console.ask("cli.impor.kolom-nomor", Integer.toString(free.size()));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            if (answer.matches("\\d{1,2}") && Integer.parseInt(answer) <= free.size()) {
                int chosen = Integer.parseInt(answer);
                return Optional.of(chosen == 0 ? ListColumn.UNUSED : free.get(chosen - 1));
            }
            console.say("cli.impor.nomor-lagi", answer, Integer.toString(free.size()));
        }
        return Optional.empty();
    }
}
