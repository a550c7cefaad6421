package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import java.nio.file.Path;

/** A kind of file that {@code impor} takes. */
interface IncomingFile {
    /** Whether a file is of this kind, by its name and by what it begins with. */
    boolean takes(Path file);

    /** Takes the file that the options name; the exit code. */
    int take(Console console, ImportOptions options);
}
