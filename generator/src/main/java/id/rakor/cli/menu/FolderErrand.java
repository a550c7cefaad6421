package id.rakor.cli.menu;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Another office's folder: one that is there, or a new one. It is remembered. */
final class FolderErrand implements Errand {
    @Override
    public void run(Visit visit) {
        visit.console().say("cli.menu.folder");
        while (true) {
            String typed = visit.answers().line("cli.menu.pilih-folder");
            if (typed.isEmpty()) {
                return;
            }
            Path folder = Visit.dropped(typed).toPath();
            Path inside = folder.resolve(Workplace.USUAL.content());
            if (Workplace.isContent(folder)) {
                choose(visit, folder);
                return;
            } else if (Workplace.isContent(inside)) {
                choose(visit, inside);
                return;
            } else if (isFree(folder.toFile())) {
                if (visit.answers().yes("cli.menu.folder-baru", folder)
                        && visit.run(List.of("mulai", folder.toString())) == 0) {
                    choose(visit, folder);
                }
                return;
            }
            visit.console().say("cli.menu.bukan-folder", folder);
        }
    }

    private static boolean isFree(File folder) {
        String[] inside = folder.list();
        return !folder.exists() || (inside != null && inside.length == 0);
    }

    private static void choose(Visit visit, Path folder) {
        visit.moveTo(Workplace.of(folder));
        new Memory(visit.around().home()).keep(folder);
    }
}
