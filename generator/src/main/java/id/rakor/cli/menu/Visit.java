package id.rakor.cli.menu;

import id.rakor.cli.console.Console;
import id.rakor.text.Language;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One sitting at the menu: who speaks, where one works, and how the commands of the command line are run. */
final class Visit {
    private static final String PLAIN = "[\\p{L}\\p{N}._/:\\\\,=-]+";

    private final Console console;
    private final Answers answers;
    private final Menu.CommandLines commands;
    private final Language language;
    private final Surroundings around;
    private final GivenBackFiles back = new GivenBackFiles();
    private Workplace place;

    Visit(Console console, Menu.CommandLines commands, Language language, Surroundings around) {
        this.console = console;
        this.answers = new Answers(console);
        this.commands = commands;
        this.language = language;
        this.around = around;
    }

    Console console() {
        return console;
    }

    Answers answers() {
        return answers;
    }

    Surroundings around() {
        return around;
    }

    /** What imports gave back so far. */
    GivenBackFiles back() {
        return back;
    }

    /** Where one works, or null. */
    Workplace place() {
        return place;
    }

    void moveTo(Workplace other) {
        place = other;
    }

    /** Shows a command as it would be typed, runs it and tells how it ended; its exit code. */
    int run(List<String> words) {
        List<String> whole = new ArrayList<>(words);
        if (language != Language.INDONESIAN) {
            whole.addAll(List.of("--bahasa", language.code()));
        }
        console.out().println();
        console.say("cli.menu.perintah", typed(whole));
        int code = commands.run(whole.toArray(String[]::new));
        console.say("cli.menu.akhir." + code);
        return code;
    }

    /** Runs a command that reads the records of the place. */
    int read(List<String> words, List<String> more) {
        List<String> whole = new ArrayList<>(words);
        whole.addAll(place.contentOption());
        whole.addAll(more);
        return run(whole);
    }

    private static String typed(List<String> words) {
        String program = File.separatorChar == '\\' ? "rakor " : "./rakor ";
        return words.stream()
                .map(word -> word.matches(PLAIN) ? word : "\"" + word + "\"")
                .collect(Collectors.joining(" ", program, ""));
    }

    /** The file that a person typed or let fall on the window. */
    static File dropped(String typed) {
        return DroppedName.of(typed, File.separatorChar == '\\');
    }

    /** A file in the folder of sheets as a command names it. */
    Path sheet(String name) {
        return place.sheets().resolve(name);
    }
}
