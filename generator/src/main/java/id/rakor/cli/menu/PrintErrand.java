package id.rakor.cli.menu;

import id.rakor.catalog.Edition;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Papers of a meeting are printed, for those who may read them, and opened. */
final class PrintErrand implements Errand {
    /** Where the papers of each edition lie, so that none is taken for that of another. */
    private static final Map<Edition, String> FOLDERS =
            Map.of(Edition.PUBLIC, "cetak-umum", Edition.INTERNAL, "cetak-kantor", Edition.FULL, "cetak-semua");

    private static final Set<PaperKind> FOR_ANYONE = Set.of(PaperKind.SUMMARY, PaperKind.PRESS_RELEASE);

    private static final Set<String> ALIKE = Set.of(Keyed.word(PaperKind.SIGN_IN), Keyed.word(PaperKind.ATTENDANCE));

    /** The papers of a meeting, in the order in which they are needed. */
    static final List<PaperKind> PAPERS = List.of(
            PaperKind.INVITATION,
            PaperKind.SIGN_IN,
            PaperKind.PROGRAMME,
            PaperKind.BRIEF,
            PaperKind.TERMS,
            PaperKind.NAME_TENTS,
            PaperKind.NAME_CARDS,
            PaperKind.MINUTES,
            PaperKind.RESULTS,
            PaperKind.ATTENDANCE,
            PaperKind.AGREEMENTS,
            PaperKind.MATRIX,
            PaperKind.SUMMARY,
            PaperKind.REPORT,
            PaperKind.PRESS_RELEASE,
            PaperKind.ACCOUNTABILITY,
            PaperKind.BUNDLE,
            PaperKind.PERSONAL_BUNDLE);

    @Override
    public void run(Visit visit) {
        visit.answers()
                .offer(PAPERS.stream()
                        .map(Keyed::word)
                        .map(word -> called(visit, word))
                        .toList());
        List<PaperKind> kinds = visit.answers().numbers(PAPERS.size(), "cli.menu.pilih-naskah").stream()
                .map(number -> PAPERS.get(number - 1))
                .toList();
        Optional<Meeting> meeting = kinds.isEmpty() ? Optional.empty() : MeetingChoice.ask(visit);
        if (meeting.isPresent()) {
            print(visit, kinds, meeting.get());
        }
    }

    /** What the menu calls a kind of paper: two whose names are alike are told apart. */
    static String called(Visit visit, String kind) {
        return visit.console().words().text((ALIKE.contains(kind) ? "cli.menu.naskah." : "naskah.jenis.") + kind);
    }

    private static void print(Visit visit, List<PaperKind> papers, Meeting meeting) {
        Edition edition = edition(visit, papers, meeting);
        List<String> kinds = papers.stream().map(Keyed::word).toList();
        String id = meeting.id().text();
        int code = visit.read(List.of("cetak", String.join(",", kinds), id), output(visit, edition));
        if (code == 0 && visit.answers().yes("cli.menu.buka-naskah")) {
            kinds.forEach(kind -> OpenErrand.open(visit, List.of(kind, id)));
        }
    }

    /**
     * For whom it is printed. Papers that go to those who take part are for the office where nothing is typed, so that they
     * name who is restricted; papers for anyone alone are public.
     */
    private static Edition edition(Visit visit, List<PaperKind> papers, Meeting meeting) {
        Classification given = meeting.meta().classification();
        Classification held = given == null ? Classification.RESTRICTED : given;
        List<Edition> editions = Stream.of(Edition.values())
                .filter(edition -> edition.ceiling().compareTo(held) >= 0)
                .toList();
        visit.console().say("cli.menu.edisi");
        visit.answers()
                .offer(editions.stream()
                        .map(edition -> visit.console().words().text("cli.menu.edisi." + Keyed.word(edition)))
                        .toList());
        Edition usual = FOR_ANYONE.containsAll(papers) ? Edition.PUBLIC : Edition.INTERNAL;
        int proposed = Math.max(1, editions.indexOf(usual) + 1);
        OptionalInt chosen = visit.answers().number(1, editions.size(), "cli.menu.pilih-edisi", proposed);
        return editions.get(chosen.orElse(proposed) - 1);
    }

    private static List<String> output(Visit visit, Edition edition) {
        String folder = visit.place().output().resolve(FOLDERS.get(edition)).toString();
        return edition == Edition.PUBLIC
                ? List.of("--output", folder)
                : List.of("--edisi", Keyed.word(edition), "--output", folder);
    }
}
