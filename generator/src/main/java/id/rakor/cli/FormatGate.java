package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.edit.migrate.Migration;
import id.rakor.finding.Finding;
import id.rakor.load.ContentSpots;
import id.rakor.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Lets no command touch content of a later format than the program knows. {@code periksa} goes through, for it writes
 * nothing and finds the same by itself, in the form it is asked for.
 */
final class FormatGate implements IExecutionStrategy {
    private static final int FAULTY = 1;
    private static final String CHECK = "periksa";

    private final Console console;

    FormatGate(Console console) {
        this.console = console;
    }

    @Override
    public int execute(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        OptionSpec content = last.commandSpec().findOption("--content");
        boolean asked = last != parsed && content != null && content.getValue() instanceof Path;
        if (asked && !last.commandSpec().name().equals(CHECK) && isLater(content.getValue())) {
            return FAULTY;
        }
        return RakorCommand.execute(parsed);
    }

    private boolean isLater(Path content) {
        try {
            List<Finding> later = new Migration().later(content);
            if (!later.isEmpty()) {
                Report report = new Report(console.words(), new ContentSpots(content));
                console.err().print(report.text(later, console.terminal()));
                console.err().flush();
            }
            return !later.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
