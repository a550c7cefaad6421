package id.rakor.cli.menu;

import id.rakor.model.meeting.Meeting;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a sheet holds is recorded: the sheet of a meeting, or a list of those invited, present or of results. */
final class SheetErrand implements Errand {
    private static final int MOST = 9;
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
        List<String> words = List.of("impor", file.get().toString());
        OptionalInt kind = isTable(file.get()) ? kind(visit) : OptionalInt.empty();
        if (kind.isEmpty()) {
            visit.read(words, List.of());
            return;
        }
        Optional<Meeting> meeting = MeetingChoice.ask(visit);
        if (meeting.isPresent()) {
            String word = LISTS.get(kind.getAsInt() - 1);
            visit.read(words, List.of("--rapat", meeting.get().id().text(), "--sebagai", word));
        }
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

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
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
