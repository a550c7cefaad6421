package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code impor}: the door for files that others made. Each kind of file has its own way in. */
@Command
public final class ImportCommand implements Callable<Integer> {
    private final Console outer;
    private final List<IncomingFile> kinds = List.of(new IncomingMinutes(), new IncomingReport(), new IncomingTable());

    @Mixin
    private ImportOptions options = new ImportOptions();

    /** The command, speaking to a console. */
    public ImportCommand(Console console) {
        this.outer = console;
    }

    @Override
    public Integer call() {
        Console console = outer.in(options.work().words());
        Path file = options.file();
        return kinds.stream()
                .filter(kind -> kind.takes(file))
                .findFirst()
                .orElseThrow()
                .take(console, options);
    }
}
