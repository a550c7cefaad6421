package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.cli.menu.Surroundings;
import id.rakor.cli.open.Opener;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a terminal: what is typed stands in what is seen, as it does there.
 *
 * @param code the exit code
 * @param screen all that was seen
 * @param opened the files that were opened
 */
public record Sitting(int code, String screen, List<Path> opened) {
    /**
     * Sits down at a command line.
     *
     * @param here the folder where it runs, and that of the person
     * @param typed what is typed, line by line
     */
    public static Sitting at(Path here, List<String> typed, String... args) {
        return at(here, typed, Language.INDONESIAN, args);
    }

    /** The same with the words of a language. */
    public static Sitting at(Path here, List<String> typed, Language language, String... args) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        String lines = typed.isEmpty() ? "" : String.join("\n", typed) + "\n";
        Console console = new Console(out, out, true, Words.builtIn(language), new Echo(lines, out));
        List<Path> opened = new ArrayList<>();
        int code = Main.run(args, console, new Surroundings(here, here, opened::add));
        return new Sitting(code, shown(screen.toString(StandardCharsets.UTF_8)), opened);
    }

    /** Sits down where another reads and answers; the exit code. What is typed is not shown. */
    public static int at(Path here, PrintStream out, BufferedReader in, Opener opener, String... args) {
        Console console = new Console(out, out, true, Words.builtIn(Language.INDONESIAN), in);
        return Main.run(args, console, new Surroundings(here, here, opener));
    }

    /** What a terminal shows of what was written to it. */
    public static String shown(String written) {
        return written.replaceAll("[^\n]*\r\u001b\\[K", "").replaceAll("\u001b\\[[0-9;]*m", "");
    }

    private static final class Echo extends BufferedReader {
        private final PrintStream out;

        Echo(String lines, PrintStream out) {
            super(new StringReader(lines));
            this.out = out;
        }

        @Override
        public String readLine() throws IOException {
            String line = super.readLine();
            if (line != null) {
                out.println(line);
            }
            return line;
        }
    }
}
