package id.rakor.cli.menu;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
        Optional<GivenBackFiles.Origin> origin = visit.back().origin(file.get());
        if (origin.isPresent() && isTaken(visit, origin.get())) {
            add(visit, file.get(), origin.get());
            return;
        }
        OptionalInt kind = hasEnding(file.get(), TABLES) ? kind(visit) : OptionalInt.empty();
        if (kind.isEmpty() && !hasEnding(file.get(), DOCUMENTS)) {
            add(visit, file.get(), new GivenBackFiles.Origin("", null));
            return;
        }
        String list = kind.isEmpty() ? "" : LISTS.get(kind.getAsInt() - 1);
        MeetingChoice.ask(visit).ifPresent(meeting -> add(visit, file.get(), new GivenBackFiles.Origin(list, meeting)));
    }

    /** Whether what was given back is taken as what it came from; only a sheet of a meeting is so without asking. */
    private static boolean isTaken(Visit visit, GivenBackFiles.Origin origin) {
        return origin.meeting() == null
                || !visit.console()
                        .means(
                                "cli.baru.jawab-tidak",
                                visit.answers()
                                        .line(
                                                "cli.menu.kembali",
                                                list(visit, origin),
                                                origin.meeting().title()));
    }

    private static String list(Visit visit, GivenBackFiles.Origin origin) {
        return visit.console().words().text("cli.menu.isi." + origin.kind());
    }

    /** A list or the minutes, added to a meeting that is recorded; or a sheet, which names its meeting itself. */
    private static void add(Visit visit, Path file, GivenBackFiles.Origin origin) {
        List<String> words = new ArrayList<>();
        if (origin.meeting() != null) {
            words.addAll(List.of("--rapat", origin.meeting().id().text()));
        }
        if (!origin.kind().isEmpty()) {
            words.addAll(List.of("--sebagai", origin.kind()));
        }
        int code = visit.read(List.of("impor", file.toString()), words);
        if (code != 0 && hasEnding(file, TABLES)) {
            String end = visit.console().words().text("cli.impor.perlu-diperbaiki");
            visit.back().note(file, end, origin).ifPresent(back -> visit.console()
                    .say("cli.menu.sesudah-diperbaiki", back.getFileName()));
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
                            .map(file -> isBeside(visit, file) ? file.getFileName() : file)
                            .map(Path::toString)
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
        Stream<Path> beside =
                Arrays.stream(files == null ? new File[0] : files).map(file -> visit.sheet(file.getName()));
        Stream<Path> back = visit.back().files().stream().filter(file -> !isBeside(visit, file));
        return Stream.concat(beside, back)
                .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                        .reversed()
                        .thenComparing(Path::getFileName))
                .limit(MOST)
                .toList();
    }

    /** Whether a file lies in the folder of sheets. */
    private static boolean isBeside(Visit visit, Path file) {
        Path sheets = visit.place().sheets().toAbsolutePath().normalize();
        return sheets.equals(file.toAbsolutePath().normalize().getParent());
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
