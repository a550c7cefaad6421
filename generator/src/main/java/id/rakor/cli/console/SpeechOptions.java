package id.rakor.cli.console;

import id.rakor.text.Language;
import id.rakor.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command asks for that speaks with the words of an office, whether it reads records or not. */
public final class SpeechOptions {
    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
    private Path templates;

    @Option(
            names = {"--bahasa", "--language"},
            paramLabel = "id|en",
            descriptionKey = "bahasa")
    private String language = "id";

    /** The office's own folder of templates, or null. */
    public Path templates() {
        if (templates != null && !Files.isDirectory(templates)) {
            throw new UsageException("cli.salah.templates", templates.toString());
        }
        return templates;
    }

    /** The language asked for. */
    public Language language() {
        return Language.of(language)
                .orElseThrow(() -> new UsageException("cli.salah.pilihan", "--bahasa", language, "id, en"));
    }

    /** The words of that language. */
    public Words words() {
        return Words.builtIn(language());
    }
}
