package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Language language = List.of(args).contains("en") ? Language.ENGLISH : Language.INDONESIAN;
        Console console = new Console(stream(out), stream(err), false, Words.builtIn(language));
        int code = Main.run(args, console);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
