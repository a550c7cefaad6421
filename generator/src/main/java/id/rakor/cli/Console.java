package id.rakor.cli;

import id.rakor.text.Words;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out what was asked for
 * @param err what went wrong, and progress
 * @param terminal whether a person watches
 * @param words the words to speak with
 */
record Console(PrintStream out, PrintStream err, boolean terminal, Words words) {
    /** Says something by its key on {@link #out()}. */
    void say(String key, Object... args) {
        out.println(words.text(key, args));
    }

    /** Says something by its key on {@link #err()}. */
    void warn(String key, Object... args) {
        err.println(words.text(key, args));
    }

    /** The same console speaking with other words. */
    Console in(Words other) {
        return new Console(out, err, terminal, other);
    }

    PrintWriter writer() {
        return new PrintWriter(out, true);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true);
    }
}
