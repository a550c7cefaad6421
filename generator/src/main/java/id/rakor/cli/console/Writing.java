package id.rakor.cli.console;

import id.rakor.build.Outcome;
import id.rakor.edit.Proposal;
import id.rakor.edit.Trial;
import id.rakor.edit.Writer;
import id.rakor.edit.record.Edited;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shows what a command wants to change, tries it on a copy of the content, asks, and writes it. Content is written only
 * when the copy has no error that the content does not have.
 */
public final class Writing {
    private static final int DONE = 0;
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;
    private static final Pattern LINE = Pattern.compile("(?<=\\.yaml):\\d+$");

    private final Console console;
    private final WriteOptions options;
    private final WorkOptions work;
    private boolean changeable;
    private boolean worded;
    private boolean toChange;
    private boolean written;

    /** One that asks and tells on a console. */
    public Writing(Console console, WriteOptions options, WorkOptions work) {
        this.console = console;
        this.options = options;
        this.work = work;
    }

    /** The same, for what a person answered before: an answer may be changed instead of writing. */
    public Writing changeable() {
        changeable = true;
        return this;
    }

    /** The same, for what was told in words already: a person sees the lines of the files only when asking for them. */
    public Writing worded() {
        worded = true;
        return this;
    }

    /** Whether the person wants to change an answer first; nothing is written then. */
    public boolean isToChange() {
        return toChange;
    }

    /** Says what a command wants to change. */
    @FunctionalInterface
    public interface Asked {
        /** What is to be done, or why it cannot be. */
        Edited edited() throws IOException;
    }

    /** Does what is asked, or says why it cannot be done; the exit code. */
    public int write(Asked asked) {
        try {
            Edited edited = asked.edited();
            if (edited.findings().isEmpty()) {
                return write(edited.proposal());
            }
            console.tell(edited.findings(), edited.spots());
            console.warn("cli.tulis.batal");
            return FAULTY;
        } catch (IOException | UncheckedIOException e) {
            console.warn("cli.tulis.gagal", e.getMessage());
            return UNUSABLE;
        }
    }

    /** Whether anything was written. */
    public boolean isWritten() {
        return written;
    }

    /** Does it; the exit code. */
    public int write(Proposal proposal) {
        if (proposal.isEmpty()) {
            console.say("cli.tulis.tanpa-perubahan");
            return DONE;
        }
        Changes changes = new Changes(console, proposal);
        boolean whole = !console.terminal() || changes.isShort() && !changeable && !worded;
        if (whole) {
            changes.showLines();
        } else {
            changes.showFiles();
        }
        changes.showOpen();
        try {
            if (!isSound(proposal)) {
                console.warn("cli.tulis.batal");
                return FAULTY;
            } else if (!isWanted(changes, whole)) {
                refused();
                return DONE;
            }
            Writer.write(options.content(), proposal);
            written = true;
            console.say(
                    "cli.tulis.selesai",
                    proposal.changes().size() + proposal.moves().size());
            return DONE;
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", e.getMessage());
            return UNUSABLE;
        }
    }

    /**
     * Whether it is to be written; what was shown file by file is shown line by line to who asks for it. An answer that is
     * none, an empty one too, is asked for again: nothing that was typed is lost by a slip.
     */
    private boolean isWanted(Changes changes, boolean whole) {
        if (options.dry() || options.yes()) {
            return !options.dry();
        } else if (!console.terminal()) {
            return false;
        }
        String key = (whole ? "cli.tulis.tanya" : "cli.tulis.tanya-lihat") + (changeable ? "-ubah" : "");
        while (true) {
            Optional<String> answer = whole ? console.answer(key) : console.answer(key, changes.lines());
            String said = answer.orElse("");
            toChange = changeable && console.means("cli.tulis.jawab-ubah", said);
            if (answer.isEmpty() || toChange || console.means("cli.baru.jawab-tidak", said)) {
                return false;
            } else if (console.means("cli.tulis.jawab-ya", said)) {
                return true;
            } else if (!whole && console.means("cli.tulis.jawab-lihat", said)) {
                changes.showLines();
                return isWanted(changes, true);
            }
            console.say("cli.tulis.jawab-lagi");
        }
    }

    /** Says that nothing is written, and how it would be; of answers that are to be changed, nothing. */
    private void refused() {
        if (options.dry()) {
            console.say("cli.tulis.hanya-coba");
        } else if (!console.terminal()) {
            console.say("cli.tulis.belum");
        } else if (!toChange) {
            console.say(changeable ? "cli.tulis.jawaban-hilang" : "cli.tulis.tidak");
        }
    }

    /** Whether a copy of the content with the changes has no error that the content does not have; others are told. */
    private boolean isSound(Proposal proposal) throws IOException {
        try (Trial trial = Trial.of(options.content())) {
            Writer.write(trial.folder(), proposal);
            Outcome after = work.check(trial.folder());
            List<Finding> errors = errors(after);
            if (!errors.isEmpty()) {
                List<Finding> known = errors(work.check(options.content())).stream()
                        .map(Writing::anywhere)
                        .toList();
                errors.removeIf(error -> known.contains(anywhere(error)));
            }
            if (!errors.isEmpty()) {
                console.tell(errors, after.spots());
            }
            return errors.isEmpty();
        }
    }

    /** A finding wherever in its file it stands, for lines move. */
    private static Finding anywhere(Finding finding) {
        Place place = finding.place();
        Place moved = new Place(place.file(), place.pointer(), 0, 0, place.atKey());
        List<String> args = finding.args().stream()
                .map(arg -> LINE.matcher(arg).replaceFirst(""))
                .toList();
        return new Finding(finding.code(), moved, args, finding.near());
    }

    private static List<Finding> errors(Outcome outcome) {
        List<Finding> errors = new ArrayList<>(outcome.findings());
        errors.removeIf(finding -> finding.code().severity() != Severity.ERROR);
        return errors;
    }
}
