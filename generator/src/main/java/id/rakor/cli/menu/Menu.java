package id.rakor.cli.menu;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.text.Language;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a person sees who names no command: a few things to do, by number. Each runs a command of the command line, shows
 * it, and comes back.
 */
public final class Menu {
    private static final Map<String, Errand> ERRANDS = errands();

    private final Visit visit;
    private final Memory memory;

    /** Runs a command line; its exit code. */
    @FunctionalInterface
    public interface CommandLines {
        /** Runs it. */
        int run(String... words);
    }

    /** A menu that speaks to a console. */
    public Menu(Console console, CommandLines commands, Language language, Surroundings around) {
        this.visit = new Visit(console, commands, language, around);
        this.memory = new Memory(around.home());
    }

    private static Map<String, Errand> errands() {
        Map<String, Errand> errands = new LinkedHashMap<>();
        errands.put("baru", new NewMeetingErrand());
        errands.put("lembar", new SheetErrand());
        errands.put("periksa", visit -> visit.read(List.of("periksa"), List.of()));
        errands.put("cetak", new PrintErrand());
        errands.put("bangun", Menu::build);
        errands.put("buka", new OpenErrand());
        errands.put("folder", new FolderErrand());
        return errands;
    }

    private static void build(Visit visit) {
        int code = visit.read(List.of("bangun"), visit.place().outputOption());
        if (code == 0 && visit.answers().yes("cli.menu.buka-situs")) {
            OpenErrand.open(visit, List.of());
        }
    }

    /**
     * Offers what there is to do until the person leaves; the exit code.
     *
     * @param content the content folder that was named, or null
     */
    public int run(Path content) {
        if (content != null && !Workplace.isContent(content)) {
            throw new UsageException("cli.salah.content", content.toString());
        }
        visit.moveTo(
                content == null
                        ? Workplace.find(visit.around().here(), memory.recall()).orElse(null)
                        : Workplace.of(content));
        try {
            if (visit.place() == null) {
                visit.console().say("cli.menu.tanpa-folder");
                new FolderErrand().run(visit);
            }
            while (visit.place() != null && offered()) {
                visit.console().out().flush();
            }
        } catch (Answers.Ended e) {
            visit.console().out().println();
        }
        return 0;
    }

    /** Offers what there is to do, once; whether the person stays. */
    private boolean offered() {
        Console console = visit.console();
        console.out().println();
        console.say("cli.menu.judul", visit.place().content());
        List<Errand> errands = List.copyOf(ERRANDS.values());
        visit.answers()
                .offer(ERRANDS.keySet().stream()
                        .map(word -> console.words().text("cli.menu.butir." + word))
                        .toList());
        visit.answers().offer(0, console.words().text("cli.menu.keluar"));
        OptionalInt chosen = visit.answers().number(0, errands.size(), "cli.menu.pilih");
        if (chosen.isPresent() && chosen.getAsInt() > 0) {
            errands.get(chosen.getAsInt() - 1).run(visit);
        }
        return chosen.isEmpty() || chosen.getAsInt() > 0;
    }
}
