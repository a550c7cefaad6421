package id.rakor.cli.write;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.sheet.NewMeetingCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code baru}: something new of a kind, each kind a command of its own. */
@Command
public final class NewCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    private NewCommand() {}

    /** The command with those below it. */
    public static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new NewCommand());
        line.addSubcommand("rapat", new NewMeetingCommand(console), "meeting");
        return line;
    }

    @Override
    public Integer call() {
        throw new UsageException("cli.salah.kurang", "rapat");
    }
}
