package id.rakor.cli.sheet;

import id.rakor.build.Outcome;
import id.rakor.catalog.Edition;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.WorkOptions;
import id.rakor.cli.console.WriteOptions;
import id.rakor.edit.reply.ReplyForm;
import id.rakor.edit.reply.ReplyRows;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.party.Institution;
import id.rakor.near.NearName;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the reply form of an institution. As it leaves the office, it is made only of content in which nothing is wrong, and
 * holds what an edition may show. It writes no content.
 */
final class FormMaking {
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;
    private static final String ENDING = ".xlsx";

    private final Console console;
    private final WriteOptions options;
    private final WorkOptions work;
    private final Words words;

    FormMaking(Console console, WriteOptions options, WorkOptions work, Words words) {
        this.console = console;
        this.options = options;
        this.work = work;
        this.words = words;
    }

    /** Makes it; the exit code. */
    int make(String id, Edition edition, boolean helping, Path sheet) {
        if (!sheet.getFileName().toString().endsWith(ENDING)) {
            throw new UsageException("cli.salah.akhiran", sheet.toString(), ENDING);
        }
        Loaded loaded = new Loader(work.threads()).load(options.content());
        Institution body = body(loaded, id);
        if (!isSound()) {
            return FAULTY;
        }
        ReplyRows shown = ReplyRows.of(loaded.records(), edition, work.asOf(), words);
        ReplyRows all = ReplyRows.of(loaded.records(), Edition.FULL, work.asOf(), words);
        List<Map<String, String>> rows = shown.of(id, helping);
        if (rows.isEmpty()) {
            console.say("cli.gabung.tanpa-butir", body.name());
        } else {
            ReplyForm.Head head =
                    new ReplyForm.Head(id, body.name(), loaded.settings().office(), work.asOf());
            if (!console.creates(sheet, () -> new ReplyForm(head, words).blank(rows))) {
                return UNUSABLE;
            }
            console.say("cli.gabung.lembar-jadi", body.name(), sheet, rows.size());
            console.say("cli.gabung.langkah", WriteOptions.quoted(sheet), options.named());
        }
        compare(ReplyRows.codes(rows), ReplyRows.codes(all.of(id, helping)));
        return 0;
    }

    /** Tells what the edition leaves out, and what it shows as open because it does not show the end of it. */
    private void compare(Set<String> shown, Set<String> open) {
        long withheld = open.stream().filter(code -> !shown.contains(code)).count();
        long closed = shown.stream().filter(code -> !open.contains(code)).count();
        if (withheld > 0) {
            console.say("cli.gabung.tidak-ikut", withheld);
        }
        if (closed > 0) {
            console.say("cli.gabung.sudah-ditutup", closed);
        }
    }

    private static Institution body(Loaded loaded, String id) {
        Set<String> known = loaded.records().ids(RecordType.INSTITUTION);
        return loaded.records()
                .find(RecordType.INSTITUTION, id)
                .or(() -> loaded.records().shelf().find(RecordType.INSTITUTION, id))
                .map(Held::entity)
                .map(Institution.class::cast)
                .orElseThrow(() -> new UsageException(
                        "cli.salah.pilihan",
                        "--lembaga",
                        id,
                        NearName.of(id, known).orElse("")));
    }

    private boolean isSound() {
        Outcome outcome = work.check(options.content());
        List<Finding> errors = outcome.findings().stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .toList();
        console.tell(errors, outcome.spots());
        return errors.isEmpty();
    }
}
