package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of a command in this process.
 *
 * @param code its exit code
 * @param out what it said
 * @param err what it complained of
 */
public record Session(int code, String out, String err) {
    /** Runs a command line with nobody at the terminal. */
    public static Session run(String... args) {
        return run(false, "", args);
    }

    /** Runs a command line with a person at the terminal, who types some lines and goes away. */
    public static Session typed(String lines, String... args) {
        return run(true, lines, args);
    }

    private static Session run(boolean terminal, String lines, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Language language = List.of(args).contains("en") ? Language.ENGLISH : Language.INDONESIAN;
        BufferedReader in = new BufferedReader(new Echo(lines, stream(out)));
        Console console = new Console(stream(out), stream(err), terminal, Words.builtIn(language), in);
        int code = Main.run(args, console);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What is typed, which a terminal shows. */
    private static final class Echo extends StringReader {
        private final PrintStream out;

        Echo(String lines, PrintStream out) {
            super(lines);
            this.out = out;
        }

        /** Gives a line at a time, so that it is shown when it is asked for. */
        @Override
        public int read(char[] chars, int from, int most) throws IOException {
            int count = 0;
            int read = '\0';
            while (count < most && read != '\n' && (read = read()) >= 0) {
                chars[from + count++] = (char) read;
            }
            out.print(new String(chars, from, count));
            return count == 0 ? -1 : count;
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
