package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.cli.fresh.NewCommand;
import id.rakor.cli.menu.Surroundings;
import id.rakor.cli.open.OpenCommand;
import id.rakor.cli.sheet.ImportCommand;
import id.rakor.cli.sheet.MergeCommand;
import id.rakor.cli.tool.SchemaCommand;
import id.rakor.cli.write.BeginCommand;
import id.rakor.cli.write.FollowCommand;
import id.rakor.cli.write.MigrateCommand;
import id.rakor.cli.write.RemoveCommand;
import id.rakor.cli.write.RenameCommand;
import id.rakor.cli.write.TidyCommand;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the program from a command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code: 0 well, 1 findings that are errors,
     * 2 wrong usage, 3 could not read or write.
     */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code = run(args, new Console(out, err, isTerminal(), words(args)));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whether a person types and reads; from Java 22 on there may be a console where nobody does. */
    private static boolean isTerminal() {
        try {
            return System.console() != null
                    && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Runs one command and tells its exit code. */
    static int run(String[] args, Console console) {
        return run(args, console, Surroundings.ofProcess());
    }

    /** Runs one command in some surroundings and tells its exit code. */
    static int run(String[] args, Console console, Surroundings around) {
        CommandLine line = new CommandLine(new RakorCommand(console, around));
        line.addSubcommand("bangun", new BuildCommand(console), "build");
        line.addSubcommand("periksa", new CheckCommand(console), "check");
        line.addSubcommand("cetak", new PrintCommand(console), "print");
        line.addSubcommand("contoh", new ExampleCommand(console), "example");
        line.addSubcommand("rapikan", new TidyCommand(console), "fmt");
        line.addSubcommand("mutakhirkan", new MigrateCommand(console), "migrate");
        line.addSubcommand("verifikasi", new VerifyCommand(console), "verify");
        line.addSubcommand("tindak", new FollowCommand(console), "follow");
        line.addSubcommand("ganti-id", new RenameCommand(console), "rename");
        line.addSubcommand("hapus", new RemoveCommand(console), "remove");
        line.addSubcommand("skema", new SchemaCommand(console), "schema");
        line.addSubcommand("mulai", new BeginCommand(console), "init");
        line.addSubcommand("baru", NewCommand.of(console), "new");
        line.addSubcommand("impor", new ImportCommand(console), "import");
        line.addSubcommand("gabung", new MergeCommand(console), "merge");
        line.addSubcommand("buka", new OpenCommand(console, around.opener()), "open");
        line.setExecutionStrategy(new FormatGate(console));
        line.setResourceBundle(console.words().bundle("cli."));
        line.setOut(console.writer());
        line.setErr(console.errorWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(96);
        line.setParameterExceptionHandler(new UsageMessages(console));
        line.setExecutionExceptionHandler(new Breakdown(console));
        return line.execute(args);
    }

    /** The words of the language asked for; help and messages need them before anything is parsed. */
    private static Words words(String[] args) {
        for (int i = 0; i < args.length; i++) {
            for (String name : new String[] {"--bahasa", "--language"}) {
                if (args[i].startsWith(name + "=")) {
                    return words(args[i].substring(name.length() + 1));
                }
                if (args[i].equals(name) && i + 1 < args.length) {
                    return words(args[i + 1]);
                }
            }
        }
        return Words.builtIn(Language.INDONESIAN);
    }

    private static Words words(String code) {
        return Words.builtIn(Optional.of(code).flatMap(Language::of).orElse(Language.INDONESIAN));
    }
}
