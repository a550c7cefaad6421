package id.rakor.cli.console;

import id.rakor.build.Phase;
import id.rakor.build.Progress;
import id.rakor.finding.Finding;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import id.rakor.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a command speaks.
 *
 * @param out what was asked for
 * @param err what went wrong, and progress
 * @param terminal whether a person watches
 * @param words the words to speak with
 * @param in what a person answers
 * @param guided whether a menu ran the command: what is to be done next is then said by the numbers of the menu
 */
public record Console(
        PrintStream out, PrintStream err, boolean terminal, Words words, BufferedReader in, boolean guided) {
    private static final long HUNDRED = 100;
    private static final String CLEAR_LINE = "\r\u001b[K";

    /** One where commands are typed. */
    public Console(PrintStream out, PrintStream err, boolean terminal, Words words, BufferedReader in) {
        this(out, err, terminal, words, in, false);
    }

    /** One that hears what is typed. */
    public Console(PrintStream out, PrintStream err, boolean terminal, Words words) {
        this(out, err, terminal, words, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** Shows a text on {@link #out()} and hears a line, without blanks around it; empty at the end of input. */
    public Optional<String> line(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Asks something by its key on {@link #out()}; the answer without blanks around it, empty at the end of input. */
    public String ask(String key, Object... args) {
        return answer(key, args).orElse("");
    }

    /** Asks something by its key on {@link #out()}; the answer without blanks around it, none at the end of input. */
    public Optional<String> answer(String key, Object... args) {
        return line(words.text(key, args) + " ");
    }

    /** Asks something by its key that is answered with yes or no; everything but yes is no. */
    public boolean agrees(String key, Object... args) {
        return means("cli.tulis.jawab-ya", ask(key, args));
    }

    /** Whether an answer is one of those that a key names. */
    public boolean means(String key, String answer) {
        return words.several(key).contains(answer.toLowerCase(Locale.ROOT));
    }

    /** Says something by its key on {@link #out()}. */
    public void say(String key, Object... args) {
        out.println(words.text(asGuided(key), args));
    }

    /** Says something by its key on {@link #err()}. */
    public void warn(String key, Object... args) {
        err.println(words.text(asGuided(key), args));
    }

    private String asGuided(String key) {
        return guided && words.has(key + "-menu") ? key + "-menu" : key;
    }

    /** Tells findings on {@link #err()} that no file of the content holds; nothing where there are none. */
    public void tell(List<Finding> findings) {
        tell(findings, place -> Spot.NONE);
    }

    /** Tells findings on {@link #err()}, each with the lines around its spot; nothing where there are none. */
    public void tell(List<Finding> findings, Spots spots) {
        if (!findings.isEmpty()) {
            err.print(new Report(words, spots).text(findings, terminal));
            err.flush();
        }
    }

    /** What a new file is to hold. */
    @FunctionalInterface
    public interface Bytes {
        /** Makes it. */
        byte[] made() throws IOException;
    }

    /** Writes a new file; says why where it cannot, one that is there already stays as it is. */
    public boolean creates(Path file, Bytes bytes) {
        try {
            Files.write(file, bytes.made(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            warn("cli.baru.sudah-ada", file);
        } catch (IOException e) {
            warn("cli.tulis.gagal", file);
        }
        return false;
    }

    /** Shows a person which phase a build is in, on one line that is written over; nothing where nobody watches. */
    public Progress progress() {
        return terminal ? new PhaseLine() : Progress.NONE;
    }

    private final class PhaseLine implements Progress {
        private String name = "";
        private int shown;

        @Override
        public synchronized void begin(Phase phase) {
            name = words.text("cli.tahap." + Keyed.word(phase));
            shown = 0;
            err.print(CLEAR_LINE + name + " \u2026");
            err.flush();
        }

        @Override
        public synchronized void step(int done, int all) {
            int hundredths = (int) (HUNDRED * done / all);
            if (hundredths > shown) {
                shown = hundredths;
                err.print(CLEAR_LINE + words.text("cli.tahap.bagian", name, done, all));
                err.flush();
            }
        }

        @Override
        public void end() {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    /** The same console speaking with other words. */
    public Console in(Words other) {
        return new Console(out, err, terminal, other, in, guided);
    }

    /** The same console for commands that a menu runs. */
    public Console ofMenu() {
        return new Console(out, err, terminal, words, in, true);
    }

    public PrintWriter writer() {
        return new PrintWriter(out, true);
    }

    public PrintWriter errorWriter() {
        return new PrintWriter(err, true);
    }
}
