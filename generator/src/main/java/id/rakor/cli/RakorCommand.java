package id.rakor.cli;

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
            console.out().println("rakor " + Version.text());
            return 0;
        }
        spec.commandLine().usage(console.errorWriter());
        return 2;
    }
}
