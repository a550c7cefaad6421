package id.rakor.cli;

import id.rakor.cli.console.Console;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line itself: what there is to be done. */
@Command(name = "rakor")
final class RakorCommand implements Callable<Integer> {
    private final Console console;

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

    RakorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (version) {
            console.out().println("rakor " + version());
            return 0;
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
