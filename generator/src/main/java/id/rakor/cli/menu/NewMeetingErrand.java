package id.rakor.cli.menu;

import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Series;
import id.rakor.model.value.Id;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A new meeting: by a sheet to be filled, opened in the office program, or by questions. A meeting that is recorded gets a
 * sheet of what is recorded, to be mended there.
 */
final class NewMeetingErrand implements Errand {
    private static final String ENDING = ".xlsx";
    private static final List<String> WAYS = List.of("lembar", "pertanyaan", "tercatat");

    @Override
    public void run(Visit visit) {
        visit.answers()
                .offer(WAYS.stream()
                        .map(way -> visit.console().words().text("cli.menu.cara." + way))
                        .toList());
        switch (visit.answers().number(1, WAYS.size(), "cli.menu.pilih-cara").orElse(1)) {
            case 1 -> make(visit, visit.console().words().text("cli.menu.lembar-baru"), () -> series(visit));
            case 2 -> visit.read(List.of("baru", "rapat"), List.of());
            default -> MeetingChoice.ask(visit).ifPresent(meeting -> recorded(visit, meeting.id()));
        }
    }

    private static void recorded(Visit visit, Id meeting) {
        make(visit, meeting.text(), () -> List.of("--rapat", meeting.text()));
    }

    /**
     * Makes a sheet and opens it.
     *
     * @param stem what its file is called where a person names none
     * @param more what else the command is told
     */
    private static void make(Visit visit, String stem, Supplier<List<String>> more) {
        Path sheet = sheet(visit, stem);
        List<String> words = new ArrayList<>(List.of("baru", "rapat", "--lembar", sheet.toString()));
        words.addAll(more.get());
        if (!folderOf(sheet).isDirectory() && !folderOf(sheet).mkdirs()) {
            visit.console().warn("cli.tulis.gagal", folderOf(sheet));
            return;
        }
        if (visit.read(words, List.of()) == 0) {
            boolean opened = visit.around().opener().open(sheet);
            visit.console().say(opened ? "cli.menu.lembar-dibuka" : "cli.menu.lembar-sendiri", sheet);
        }
    }

    private static File folderOf(Path sheet) {
        return sheet.toAbsolutePath().getParent().toFile();
    }

    private static Path sheet(Visit visit, String stem) {
        Path free = free(visit, stem);
        String typed = visit.answers().line("cli.menu.nama-lembar", free.getFileName());
        if (typed.isEmpty()) {
            return free;
        }
        String name = Visit.dropped(typed).getPath();
        String whole = name.endsWith(ENDING) ? name : name + ENDING;
        return new File(whole).getParent() == null ? visit.sheet(whole) : new File(whole).toPath();
    }

    /** A name that no file has. */
    private static Path free(Visit visit, String stem) {
        Path sheet = visit.sheet(stem + ENDING);
        for (int i = 2; Files.exists(sheet); i++) {
            sheet = visit.sheet(stem + "-" + i + ENDING);
        }
        return sheet;
    }

    /** Which series it belongs to, where there are several; the one that met last when nothing is answered. */
    private static List<String> series(Visit visit) {
        Records records = new Loader(2).load(visit.place().content()).records();
        List<Records.Held> all = records.of(RecordType.SERIES);
        if (all.size() < 2) {
            return List.of();
        }
        visit.console().say("cli.menu.seri");
        visit.answers()
                .offer(all.stream().map(held -> ((Series) held.entity()).name()).toList());
        OptionalInt chosen = visit.answers().number(1, all.size(), "cli.menu.pilih-seri");
        return chosen.isEmpty()
                ? List.of()
                : List.of("--seri", all.get(chosen.getAsInt() - 1).entity().id().text());
    }
}
