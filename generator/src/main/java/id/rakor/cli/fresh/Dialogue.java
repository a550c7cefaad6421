package id.rakor.cli.fresh;

import id.rakor.cli.console.Console;
import id.rakor.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions to a person at a terminal, a line each. A question mark explains, an angle goes back, the end of input ends all. */
final class Dialogue {
    /** The answer that goes back. */
    static final String BACK = "<";

    /** The answer that leaves open what is proposed. */
    static final String NOTHING = "-";

    private static final String HELP = "?";
    private static final int WIDE = 92;

    private final Console console;

    Dialogue(Console console) {
        this.console = console;
    }

    Words words() {
        return console.words();
    }

    void say(String key, Object... args) {
        console.say(key, args);
    }

    /** Says something about the answer before. */
    void note(String key, Object... args) {
        console.out().println("  " + words().text(key, args));
    }

    /** Asks until the answer is no question mark, which shows an explanation. */
    String ask(String prompt, String help) {
        while (true) {
            String answer = console.line(prompt + " ").orElseThrow(Ended::new);
            if (!answer.equals(HELP)) {
                return answer;
            }
            console.out().println("  " + help);
        }
    }

    /** Whether something is so. */
    boolean isYes(String key, Object... args) {
        Set<String> yes = Set.copyOf(words().several("cli.tulis.jawab-ya"));
        Set<String> no = Set.copyOf(words().several("cli.baru.jawab-tidak"));
        while (true) {
            String answer = ask(words().text(key, args), words().text("cli.baru.ya-tidak"))
                    .toLowerCase(Locale.ROOT);
            if (yes.contains(answer) || no.contains(answer) || answer.isEmpty() || answer.equals(BACK)) {
                return yes.contains(answer);
            }
            say("cli.baru.ya-tidak");
        }
    }

    /** The number that is chosen among some, from 1; 0 for none of them where that is offered, -1 for none at all. */
    int choose(List<String> offered, String none) {
        for (int i = 0; i < offered.size(); i++) {
            say("cli.impor.pilihan", Integer.toString(i + 1), offered.get(i));
        }
        if (!none.isEmpty()) {
            say("cli.impor.pilihan", "0", none);
        }
        String least = none.isEmpty() ? "1" : "0";
        while (true) {
            String prompt = words().text("cli.baru.nomor", least, Integer.toString(offered.size()));
            String answer = ask(prompt, words().text("cli.baru.nomor-arti"));
            if (answer.isEmpty() || answer.equals(BACK)) {
                return -1;
            }
            boolean counted = answer.matches("\\d{1,2}") && Integer.parseInt(answer) <= offered.size();
            if (counted && Integer.parseInt(answer) >= Integer.parseInt(least)) {
                return Integer.parseInt(answer);
            }
            say("cli.baru.harap-nomor", answer, least, Integer.toString(offered.size()));
        }
    }

    /** Shows a list with its numbers, as many in a line as fit. */
    void list(List<String> labels) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            String item = words().text("cli.impor.pilihan", Integer.toString(i + 1), labels.get(i));
            if (line.length() > 0 && line.length() + item.length() + 2 > WIDE) {
                console.out().println(line);
                line.setLength(0);
            }
            line.append("  ").append(item);
        }
        console.out().println(line);
    }
}
