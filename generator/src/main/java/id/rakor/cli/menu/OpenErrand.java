package id.rakor.cli.menu;

import id.rakor.build.file.Finished;
import id.rakor.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What was made is opened: the site, the page of a meeting, or one of its papers. */
final class OpenErrand implements Errand {
    private static final List<String> THINGS = List.of("situs", "halaman", "naskah");

    @Override
    public void run(Visit visit) {
        visit.answers()
                .offer(THINGS.stream()
                        .map(thing -> visit.console().words().text("cli.menu.buka." + thing))
                        .toList());
        OptionalInt chosen = visit.answers().number(1, THINGS.size(), "cli.menu.pilih-buka");
        if (chosen.isEmpty()) {
            return;
        }
        if (chosen.getAsInt() == 1) {
            open(visit, List.of());
            return;
        }
        Optional<Meeting> meeting = MeetingChoice.ask(visit);
        if (meeting.isPresent()) {
            String id = meeting.get().id().text();
            if (chosen.getAsInt() == 2) {
                open(visit, List.of(id));
            } else {
                paper(visit, id);
            }
        }
    }

    private static void paper(Visit visit, String id) {
        List<String> kinds = new Finished(visit.place().output()).kinds(id);
        if (kinds.isEmpty()) {
            visit.console().say("cli.menu.tanpa-naskah");
            return;
        }
        visit.answers()
                .offer(kinds.stream()
                        .map(kind -> PrintErrand.called(visit, kind))
                        .toList());
        OptionalInt chosen = visit.answers().number(1, kinds.size(), "cli.menu.pilih-satu-naskah");
        if (chosen.isPresent()) {
            open(visit, List.of(kinds.get(chosen.getAsInt() - 1), id));
        }
    }

    /** Runs the command that opens something. */
    static void open(Visit visit, List<String> what) {
        List<String> words = new ArrayList<>(List.of("buka"));
        Stream.concat(what.stream(), visit.place().outputOption().stream()).forEach(words::add);
        visit.run(words);
    }
}
