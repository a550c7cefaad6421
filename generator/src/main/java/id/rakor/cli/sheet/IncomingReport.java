package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WriteOptions;
import id.rakor.cli.console.Writing;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.intake.Taken;
import id.rakor.edit.press.Answer;
import id.rakor.edit.press.Earlier;
import id.rakor.edit.press.FactBook;
import id.rakor.edit.press.FactBook.Filled;
import id.rakor.edit.press.PressIntake;
import id.rakor.edit.press.Prints;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.find.Facts;
import id.rakor.edit.press.page.Page;
import id.rakor.edit.press.page.PageReader;
import id.rakor.edit.press.page.PressCode;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.model.value.Classification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A press report, a page or plain text, and the workbook in which its facts were confirmed. What is found is shown for a
 * person to confirm; nothing else is recorded.
 */
final class IncomingReport implements IncomingFile {
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;
    private static final Set<String> PAGES = Set.of("html", "htm", "md");
    private static final String TEXT = "txt";
    private static final String BOOK = "xlsx";

    @Override
    public boolean takes(Path file) {
        String ending = ending(file);
        return PAGES.contains(ending)
                || ending.equals(TEXT) && !isTable(file)
                || ending.equals(BOOK) && isConfirmed(file);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether a text is one of separated values: most of its lines have a tab or two semicolons. */
    private static boolean isTable(Path file) {
        List<String> lines = PageReader.text(file)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(40)
                .toList();
        long parted = lines.stream()
                .filter(line -> line.contains("\t")
                        || line.chars().filter(c -> c == ';').count() > 1)
                .count();
        return lines.size() > 1 && 2 * parted > lines.size();
    }

    private static boolean isConfirmed(Path file) {
        return new FactBook(id.rakor.text.Words.builtIn(id.rakor.text.Language.INDONESIAN)).isOne(file);
    }

    @Override
    public int take(Console console, ImportOptions options) {
        if (options.kind() != null) {
            throw new UsageException(
                    "cli.salah.bukan-daftar", "--sebagai", options.file().toString());
        }
        options.people().closed(console, options.write());
        options.classification();
        FactBook book = new FactBook(options.words());
        return ending(options.file()).equals(BOOK) ? filled(console, options, book) : report(console, options, book);
    }

    private int filled(Console console, ImportOptions options, FactBook book) {
        Filled filled = book.read(options.file());
        console.tell(filled.findings());
        if (!filled.findings().isEmpty()) {
            console.warn("cli.tulis.batal");
            return FAULTY;
        }
        return record(console, options, intake(console, options), filled.answers(), filled.prints())
                .code();
    }

    private int report(Console console, ImportOptions options, FactBook book) {
        Page page = new PageReader(options.words()).read(options.file());
        Loaded loaded = options.loaded();
        List<Fact> facts = new ArrayList<>(new Facts(loaded.records(), options.words()).of(page));
        facts.addAll(0, earlier(options, loaded, facts));
        List<Finding> findings = new ArrayList<>(page.findings());
        boolean none = facts.stream().noneMatch(fact -> fact.kind() == FactKind.TITLE);
        if (none && !page.lines().isEmpty()) {
            findings.add(Finding.of(PressCode.NO_MEETING, Place.file(page.file()), page.file()));
        }
        console.tell(findings);
        if (page.lines().isEmpty()) {
            console.warn("cli.tulis.tanpa-perubahan");
            return FAULTY;
        }
        console.say("cli.berita.ditemukan", facts.size(), page.lines().size(), page.dropped());
        Prints prints = Prints.of(page.lines());
        if (options.sheet() != null) {
            return write(console, options, options.sheet(), book.bytes(page.file(), facts, prints, List.of()));
        }
        ReportTalk talk = new ReportTalk(console, book);
        if (!console.terminal()) {
            talk.show(facts);
            console.say(
                    "cli.berita.lanjut",
                    WriteOptions.quoted(options.file()),
                    options.write().named());
            return 0;
        }
        return asked(console, options, talk, facts, prints);
    }

    /** Asks fact by fact; what was answered is kept in a workbook when it is not recorded. */
    private int asked(Console console, ImportOptions options, ReportTalk talk, List<Fact> facts, Prints prints) {
        PressIntake intake = intake(console, options);
        ReportGaps gaps = new ReportGaps(console, new FactBook(options.words()), intake);
        boolean answered = talk.finishes(facts) && gaps.fills(facts, talk.confirmed());
        Recorded recorded =
                answered ? record(console, options, intake, talk.answers(facts), prints) : new Recorded(0, false);
        boolean any = talk.confirmed().stream().anyMatch(Optional::isPresent);
        if (!answered) {
            console.say(any ? "cli.berita.berhenti" : "cli.berita.berhenti-kosong");
        }
        if (any && !recorded.settled() && !options.write().dry()) {
            String file = options.file().getFileName().toString();
            FactBook book = new FactBook(options.words());
            write(console, options, kept(console, options), book.bytes(file, facts, prints, talk.confirmed()));
        }
        return recorded.code();
    }

    /** A file beside the report in which answers are kept, that is not there yet. */
    private static Path kept(Console console, ImportOptions options) {
        String name = options.file().getFileName().toString().replaceFirst("\\.[^.]*$", "")
                + console.words().text("cli.berita.konfirmasi");
        Path kept = options.file().resolveSibling(name + "." + BOOK);
        for (int i = 2; Files.exists(kept); i++) {
            kept = options.file().resolveSibling(name + "-" + i + "." + BOOK);
        }
        return kept;
    }

    private static List<Fact> earlier(ImportOptions options, Loaded loaded, List<Fact> facts) {
        return options.meeting() == null
                ? new Earlier(loaded.records()).meetings(facts)
                : List.of(Fact.page(FactKind.RECORDED, "[" + options.meeting() + "]"));
    }

    /** How it went: the exit code, and whether it was written or there was nothing to write. */
    private record Recorded(int code, boolean settled) {}

    private static PressIntake intake(Console console, ImportOptions options) {
        return new PressIntake(
                options.write().content(),
                options.loaded(),
                new AskedDoubts(console, options.nearest()),
                options.words(),
                options.work().asOf());
    }

    private Recorded record(
            Console console, ImportOptions options, PressIntake intake, List<Answer> answers, Prints prints) {
        boolean there = answers.stream().anyMatch(answer -> answer.kind() == FactKind.RECORDED);
        Classification as = classification(console, options, there);
        intake.deciding(people(console, options, there));
        Taken taken = intake.take(options.file().getFileName().toString(), answers, prints, as);
        console.tell(taken.findings());
        boolean faulty =
                taken.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        if (faulty) {
            console.warn("cli.tulis.batal");
            return new Recorded(FAULTY, false);
        }
        if (!taken.people().isEmpty()) {
            console.say("cli.impor.baru.orang", taken.people().size(), String.join("; ", taken.people()));
        }
        Writing writing = new Writing(console, options.write(), options.work());
        int code = writing.write(taken.proposal());
        if (writing.isWritten() && !there) {
            console.say(as == Classification.ORDINARY ? "cli.berita.sesudah-biasa" : "cli.berita.sesudah");
        }
        return new Recorded(code, writing.isWritten() || taken.proposal().isEmpty());
    }

    /** The class that is asked for, or chosen by a person at a terminal; restricted where nobody says otherwise. */
    private static Classification classification(Console console, ImportOptions options, boolean there) {
        if (options.classification() != null) {
            return options.classification();
        }
        boolean asks = console.terminal() && !options.write().yes() && !there;
        String answer = asks ? console.ask("cli.berita.kelas") : "";
        while (asks && !answer.isEmpty() && !console.means("cli.berita.kelas-terbatas", answer)) {
            if (console.means("cli.berita.kelas-biasa", answer)) {
                return Classification.ORDINARY;
            }
            console.say("cli.berita.kelas-arti");
            answer = console.ask("cli.berita.kelas");
        }
        return Classification.RESTRICTED;
    }

    /** What decides of new people: of a new meeting they are as it is, unless it is said otherwise. */
    private static NewPeople people(Console console, ImportOptions options, boolean there) {
        Classification given = options.classification();
        NewPeople asked = options.people().closed(console, options.write());
        boolean asks = options.people().isGiven() || there && given == null;
        return asks ? asked : names -> given != Classification.RESTRICTED;
    }

    private static int write(Console console, ImportOptions options, Path sheet, byte[] bytes) {
        if (!console.creates(sheet, () -> bytes)) {
            return UNUSABLE;
        }
        console.say(
                "cli.berita.lembar-jadi",
                WriteOptions.quoted(sheet),
                options.write().named());
        return 0;
    }
}
