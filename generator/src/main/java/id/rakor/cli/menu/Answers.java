package id.rakor.cli.menu;

import id.rakor.cli.console.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What a person answers to the menu. An answer that cannot be is told in one line, and asked for again. */
final class Answers {
    private static final String NUMBER = "\\d{1,4}";

    private final Console console;

    /** There is nothing more to be read: the person has left. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Answers(Console console) {
        this.console = console;
    }

    /** One line; empty when nothing was typed. */
    String line(String key, Object... args) {
        return console.answer(key, args).orElseThrow(Ended::new);
    }

    /** Whether the answer is yes. */
    boolean yes(String key, Object... args) {
        return console.means("cli.tulis.jawab-ya", line(key, args));
    }

    /** A number between two others; none when nothing was typed. */
    OptionalInt number(int least, int most, String key, Object... args) {
        while (true) {
            String answer = line(key, args);
            if (answer.isEmpty()) {
                return OptionalInt.empty();
            }
            if (isBetween(answer, least, most)) {
                return OptionalInt.of(Integer.parseInt(answer));
            }
            console.say("cli.menu.bukan-nomor", answer, least, most);
        }
    }

    /** Numbers from 1, parted by commas or blanks, each once; none when nothing was typed. */
    List<Integer> numbers(int most, String key, Object... args) {
        while (true) {
            List<Integer> numbers = new ArrayList<>();
            String wrong = "";
            for (String one : line(key, args).split("[,;\\s]+")) {
                if (!one.isEmpty() && !isBetween(one, 1, most)) {
                    wrong = one;
                } else if (!one.isEmpty() && !numbers.contains(Integer.valueOf(one))) {
                    numbers.add(Integer.valueOf(one));
                }
            }
            if (wrong.isEmpty()) {
                return numbers;
            }
            console.say("cli.menu.bukan-nomor", wrong, 1, most);
        }
    }

    static boolean isBetween(String answer, int least, int most) {
        return answer.matches(NUMBER) && Integer.parseInt(answer) >= least && Integer.parseInt(answer) <= most;
    }

    /** Shows something to be chosen by its number. */
    void offer(int number, String text) {
        console.out().println(String.format(Locale.ROOT, "%4d  %s", number, text));
    }

    /** Shows things to be chosen by their numbers, from 1. */
    void offer(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            offer(i + 1, texts.get(i));
        }
    }
}
