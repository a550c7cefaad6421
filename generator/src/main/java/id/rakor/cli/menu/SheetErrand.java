package id.rakor.cli.menu;

import id.rakor.model.meeting.Meeting;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What others wrote is recorded: the sheet of a meeting; a list of those invited, present or of results; the minutes as a
 * word processor wrote them; whatever else the command takes.
 */
final class SheetErrand implements Errand {
    private static final int MOST = 9;
    private static final List<String> TABLES = List.of(".xlsx", ".csv");
    private static final List<String> DOCUMENTS = List.of(".docx", ".doc", ".docm", ".odt", ".rtf");
    private static final List<String> LISTS = List.of("undangan", "hadir", "hasil");

    @Override
    public void run(Visit visit) {
        Optional<Path> file = chosen(visit);
        if (file.isEmpty()) {
            return;
        }
        if (isOpen(file.get().toFile())) {
            visit.console().say("cli.menu.masih-terbuka", file.get());
        }
        OptionalInt kind = hasEnding(file.get(), TABLES) ? kind(visit) : OptionalInt.empty();
        if (kind.isEmpty() && !hasEnding(file.get(), DOCUMENTS)) {
            visit.read(List.of("impor", file.get().toString()), List.of());
            return;
        }
        List<String> more = kind.isEmpty() ? List.of() : List.of("--sebagai", LISTS.get(kind.getAsInt() - 1));
        MeetingChoice.ask(visit).ifPresent(meeting -> add(visit, file.get(), meeting, more));
    }

    /** A list or the minutes, added to a meeting that is recorded. */
    private static void add(Visit visit, Path file, Meeting meeting, List<String> more) {
        List<String> words = new ArrayList<>(List.of("--rapat", meeting.id().text()));
        words.addAll(more);
        visit.read(List.of("impor", file.toString()), words);
    }

    /** Which list it is; none when it is the sheet of a meeting. */
    private static OptionalInt kind(Visit visit) {
        List<String> names = LISTS.stream()
                .map(word -> visit.console().words().text("cli.menu.isi." + word))
                .toList();
        visit.console().say("cli.menu.isi");
        visit.answers().offer(names);
        return visit.answers().number(1, LISTS.size(), "cli.menu.pilih-isi");
    }

    private static boolean hasEnding(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static Optional<Path> chosen(Visit visit) {
        List<Path> newest = newest(visit);
        if (!newest.isEmpty()) {
            visit.console().say("cli.menu.lembar-terbaru");
            visit.answers()
                    .offer(newest.stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
        while (true) {
            String typed = visit.answers().line(newest.isEmpty() ? "cli.menu.berkas" : "cli.menu.nomor-atau-berkas");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (Answers.isBetween(typed, 1, newest.size())) {
                return Optional.of(newest.get(Integer.parseInt(typed) - 1));
            }
            File file = Visit.dropped(typed);
            File beside = visit.sheet("").resolve(file.getName()).toFile();
            if (file.isFile() || beside.isFile()) {
                return Optional.of((file.isFile() ? file : beside).toPath());
            }
            visit.console().say("cli.salah.berkas", typed);
        }
    }

    private static List<Path> newest(Visit visit) {
        File[] files = visit.place().sheets().toAbsolutePath().toFile().listFiles(SheetErrand::isSheet);
        return Arrays.stream(files == null ? new File[0] : files)
                .sorted(Comparator.comparing(File::lastModified).reversed().thenComparing(File::getName))
                .limit(MOST)
                .map(file -> visit.sheet(file.getName()))
                .toList();
    }

    private static boolean isSheet(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") && !name.startsWith("~") && !name.startsWith(".");
    }

    /** Whether an office program has it open, which keeps a file beside it as long. */
    private static boolean isOpen(File file) {
        File folder = file.getAbsoluteFile().getParentFile();
        return new File(folder, "~$" + file.getName()).exists()
                || new File(folder, ".~lock." + file.getName() + "#").exists();
    }
}
