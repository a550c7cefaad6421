package id.rakor.cli.open;

import id.rakor.build.file.Finished;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.near.NearName;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code buka}: shows what was made, in the program that a person uses for it. It makes nothing. */
@Command
public final class OpenCommand implements Callable<Integer> {
    private static final int UNUSABLE = 3;

    private final Console outer;
    private final Opener opener;

    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"--bahasa", "--language"},
            paramLabel = "id|en",
            descriptionKey = "bahasa")
    private String language = "id";

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "buka.output")
    private Path output = Path.of("output");

    @Parameters(index = "0..*", arity = "0..2", paramLabel = "APA", descriptionKey = "buka.apa")
    private List<String> what = List.of();

    /** The command, speaking to a console. */
    public OpenCommand(Console console, Opener opener) {
        this.outer = console;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Language chosen = Language.of(language)
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "--bahasa", language, "id, en"));
        Console console = outer.in(Words.builtIn(chosen));
        List<String> asked = what == null ? List.of() : what;
        Optional<Path> file = find(console, asked);
        if (file.isEmpty()) {
            return UNUSABLE;
        }
        boolean opened = opener.open(file.get());
        console.say(
                opened ? "cli.buka.dibuka" : "cli.buka.sendiri",
                opened ? file.get() : file.get().toAbsolutePath().normalize().toUri());
        return 0;
    }

    private Optional<Path> find(Console console, List<String> asked) {
        Finished finished = new Finished(output);
        if (asked.isEmpty()) {
            return told(console, finished.home(), "cli.buka.tanpa-situs", output);
        }
        if (asked.size() == 2) {
            String kind = kind(asked.get(0));
            return told(console, finished.paper(kind, asked.get(1)), "cli.buka.tanpa-naskah", kind, asked.get(1));
        }
        String name = asked.get(0);
        if (Keyed.constant(PaperKind.class, name).isPresent()) {
            throw new UsageException("cli.salah.kurang", "ID");
        }
        Optional<Path> found = finished.page(name)
                .or(() -> Optional.of(new File(name)).filter(File::exists).map(File::toPath));
        return told(console, found, "cli.buka.tanpa-halaman", name, output);
    }

    private static String kind(String word) {
        List<String> known = Keyed.words(PaperKind.class);
        if (!known.contains(word)) {
            String near = NearName.of(word, known).orElse(String.join(", ", known));
            throw new UsageException("cli.salah.pilihan", "APA", word, near);
        }
        return word;
    }

    private static Optional<Path> told(Console console, Optional<Path> file, String key, Object... args) {
        if (file.isEmpty()) {
            console.warn(key, args);
        }
        return file;
    }
}
