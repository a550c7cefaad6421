package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.publish.OutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The last net: whatever a command could not deal with becomes one sentence and an exit code, never
 * a stack trace. With {@code RAKOR_DEBUG=1} in the environment the trace is printed for the
 * developers.
 */
final class Breakdown implements IExecutionExceptionHandler {
    private final Console console;

    Breakdown(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (fault instanceof UsageException usage) {
            console.err().println(usage.text(console));
            console.warn("cli.salah.bantuan", line.getCommandSpec().qualifiedName(" "));
            return 2;
        }
        if ("1".equals(System.getenv("RAKOR_DEBUG"))) {
            fault.printStackTrace(console.err());
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException || fault instanceof OutputException) {
            console.warn("cli.gagal.berkas", String.valueOf(fault.getMessage()));
            return 3;
        }
        console.warn("cli.gagal.program", fault.getClass().getSimpleName(), String.valueOf(fault.getMessage()));
        return 3;
    }
}
