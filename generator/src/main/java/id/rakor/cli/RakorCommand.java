package id.rakor.cli;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.menu.Menu;
import id.rakor.cli.menu.Surroundings;
import id.rakor.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command line itself: what there is to be done. */
@Command(name = "rakor")
final class RakorCommand implements Callable<Integer> {
    private static final String CONTENT = "--content";

    private final Console console;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version", "--versi"},
            descriptionKey = "version")
    private boolean version;

    @Option(
            names = {"--bahasa", "--language"},
            paramLabel = "id|en",
            descriptionKey = "bahasa")
    private String language;

    @Option(names = CONTENT, paramLabel = "DIR", descriptionKey = "menu.content")
    private Path content;

    RakorCommand(Console console, Surroundings around) {
        this.console = console;
        this.around = around;
    }

    /** Runs what was asked for; the menu's own options stand before no other command. */
    static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedOption(CONTENT)) {
            CommandLine named = parsed.subcommand().commandSpec().commandLine();
            UsageException fault = new UsageException("cli.salah.letak", CONTENT, named.getCommandName());
            throw new ExecutionException(named, CONTENT, fault);
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public Integer call() {
        if (version) {
            console.out().println("rakor " + version());
            return 0;
        }
        if (console.terminal()) {
            Language spoken = Language.of(language == null ? "" : language).orElse(Language.INDONESIAN);
            return new Menu(console, words -> Main.run(words, console.ofMenu(), around), spoken, around).run(content);
        }
        spec.commandLine().usage(console.errorWriter());
        return 2;
    }

    /** The version that the jar names; {@code "0"} when the program runs from loose classes. */
    private static String version() {
        return Optional.ofNullable(RakorCommand.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
