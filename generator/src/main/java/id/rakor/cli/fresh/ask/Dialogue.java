package id.rakor.cli.fresh.ask;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.WriteOptions;
import id.rakor.load.Loaded;
import id.rakor.text.Words;
import java.util.List;
import java.util.Optional;

/** Questions to a person at a terminal, a line each. A question mark explains, an angle goes back, the end of input ends all. */
public final class Dialogue {
    /** The answer that goes back. */
    public static final String BACK = "<";

    /** The answer that leaves open what is proposed. */
    public static final String NOTHING = "-";

    private static final String HELP = "?";
    private static final int WIDE = 92;

    private final Console console;

    /** The person goes away in the middle; nothing is written then. */
    public static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }

    public Dialogue(Console console) {
        this.console = console;
    }

    /** Where it takes place. */
    public Console console() {
        return console;
    }

    public Words words() {
        return console.words();
    }

    public void say(String key, Object... args) {
        console.say(key, args);
    }

    /** Says into which folder of records answers go, and how questions are answered. */
    public void begin(WriteOptions options, Loaded loaded) {
        String name = loaded.settings() == null ? "" : loaded.settings().name();
        say("cli.baru.folder", options.content(), name);
        say("cli.baru.awalan");
    }

    /** Says something about the answer before. */
    public void note(String key, Object... args) {
        console.out().println("  " + words().text(key, args));
    }

    /** Asks until the answer is no question mark, which shows an explanation. */
    public String ask(String prompt, String help) {
        while (true) {
            String answer = console.line(prompt + " ").orElseThrow(Ended::new);
            if (!answer.equals(HELP)) {
                return answer;
            }
            console.out().println("  " + help);
        }
    }

    /** Whether something is so; with nothing, or going back, it is not. */
    public boolean isYes(String key, Object... args) {
        return decided(key, args).orElse(false);
    }

    /** Whether something is so; with nothing it is not, and none when the person goes back. */
    public Optional<Boolean> decided(String key, Object... args) {
        while (true) {
            String answer = ask(words().text(key, args), words().text("cli.baru.ya-tidak"));
            if (answer.equals(BACK)) {
                return Optional.empty();
            } else if (answer.isEmpty() || console.means("cli.baru.jawab-tidak", answer)) {
                return Optional.of(false);
            } else if (console.means("cli.tulis.jawab-ya", answer)) {
                return Optional.of(true);
            }
            say("cli.baru.ya-tidak");
        }
    }

    /** The number that is chosen among some, from 1; 0 for none of them where that is offered, -1 for none at all. */
    public int choose(List<String> offered, String none) {
        for (int i = 0; i < offered.size(); i++) {
            say("cli.impor.pilihan", Integer.toString(i + 1), offered.get(i));
        }
        if (!none.isEmpty()) {
            say("cli.impor.pilihan", "0", none);
        }
        return number("cli.baru.nomor", none.isEmpty() ? 1 : 0, offered.size());
    }

    /** A number from 1 to some other; -1 for none. */
    public int number(String key, int most) {
        return number(key, 1, most);
    }

    private int number(String key, int least, int most) {
        while (true) {
            String prompt = words().text(key, Integer.toString(least), Integer.toString(most));
            String answer = ask(prompt, words().text("cli.baru.nomor-arti"));
            if (answer.isEmpty() || answer.equals(BACK)) {
                return -1;
            }
            boolean counted = answer.matches("\\d{1,2}") && Integer.parseInt(answer) <= most;
            if (counted && Integer.parseInt(answer) >= least) {
                return Integer.parseInt(answer);
            }
            say("cli.baru.harap-nomor", answer, Integer.toString(least), Integer.toString(most));
        }
    }

    /** Shows a list with its numbers, as many in a line as fit. */
    public void list(List<String> labels) {
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
