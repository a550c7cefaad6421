package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Questions of {@code mulai}: what no option gives is asked on a terminal. An answer is judged at once; one that cannot be
 * is told, and asked for again. Without a terminal, and from the end of input on, nothing more is known.
 */
final class Inquiry {
    private static final String ASKED = "cli.mulai.tanya.";
    private static final String HELP = "?";

    private final Console console;

    Inquiry(Console console) {
        this.console = console;
    }

    /** Something that must be known. */
    String needed(String given, String question, String option) {
        return needed(given, question, option, "");
    }

    /** Something that must be known, with a proposal that an empty answer takes; none where it is empty. */
    String needed(String given, String question, String option, String proposed) {
        Optional<String> said = Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
        boolean more = said.isEmpty() && console.terminal();
        while (more) {
            Optional<String> answer = answer(question, proposed);
            said = answer.map(text -> text.isEmpty() ? proposed : text).filter(text -> !text.isEmpty());
            more = answer.isPresent() && said.isEmpty();
            if (more) {
                console.say("cli.mulai.harus");
            }
        }
        return said.orElseThrow(() -> new UsageException("cli.salah.kurang", option));
    }

    /** The answer to a question; one that asks back is told what the question means, and asked again. */
    private Optional<String> answer(String question, Object... args) {
        while (true) {
            Optional<String> answer = console.answer(ASKED + question, args);
            if (answer.filter(HELP::equals).isEmpty()) {
                return answer;
            }
            console.say("cli.mulai.arti." + question);
        }
    }

    /** Something that may be left out; empty then. */
    String free(String given, String question) {
        return given == null && console.terminal() ? answer(question).orElse("") : given == null ? "" : given.strip();
    }

    /** One of the words of an enumeration, in great letters or small; none where nothing is said. */
    <E extends Enum<E>> Optional<E> choice(
            String given, Class<E> type, String question, String option, Object... args) {
        String known = String.join(", ", Keyed.words(type));
        return judged(
                given,
                text -> Stream.of(type.getEnumConstants())
                        .filter(one -> Keyed.word(one)
                                .equals(text.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT)))
                        .findFirst(),
                text -> new UsageException("cli.salah.pilihan", option, text, known),
                text -> console.say("cli.mulai.bukan-pilihan", text, known.toUpperCase(Locale.ROOT)),
                question,
                args);
    }

    /** What is made of an answer by somebody who knows what can be. */
    <T> Optional<T> judged(
            String given,
            Function<String, Optional<T>> judge,
            Function<String, UsageException> fault,
            Consumer<String> told,
            String question,
            Object... args) {
        if (given != null) {
            String text = given.strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(judge.apply(text).orElseThrow(() -> fault.apply(text)));
        }
        while (console.terminal()) {
            String answer = answer(question, args).orElse("");
            Optional<T> meant = answer.isEmpty() ? Optional.empty() : judge.apply(answer);
            if (answer.isEmpty() || meant.isPresent()) {
                return meant;
            }
            told.accept(answer);
        }
        return Optional.empty();
    }

    /** One of some, by its number; none where it is none of them. */
    <T> Optional<T> numbered(List<T> offered, Function<T, String> shown) {
        for (int i = 0; i < offered.size(); i++) {
            console.out().println(String.format(Locale.ROOT, "%4d  %s", i + 1, shown.apply(offered.get(i))));
        }
        while (true) {
            String answer = console.ask("cli.mulai.nomor");
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            if (answer.matches("\\d{1,2}")
                    && Integer.parseInt(answer) >= 1
                    && Integer.parseInt(answer) <= offered.size()) {
                return Optional.of(offered.get(Integer.parseInt(answer) - 1));
            }
            console.say("cli.menu.bukan-nomor", answer, 1, offered.size());
        }
    }
}
