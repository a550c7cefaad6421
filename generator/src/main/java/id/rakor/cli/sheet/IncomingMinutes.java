package id.rakor.cli.sheet;

import id.rakor.cli.console.Console;
import id.rakor.cli.console.UsageException;
import id.rakor.cli.console.Writing;
import id.rakor.edit.minutes.Minutes;
import id.rakor.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The minutes of a meeting as a word processor wrote them. */
final class IncomingMinutes implements IncomingFile {
    private static final int FAULTY = 1;
    private static final int UNUSABLE = 3;
    private static final String ENDINGS = ".*\\.(docx?|docm|dotx?|odt|rtf|pdf)";

    @Override
    public boolean takes(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(ENDINGS);
    }

    @Override
    public int take(Console console, ImportOptions options) {
        if (options.meeting() == null) {
            throw new UsageException("cli.salah.kurang", "--rapat");
        }
        if (options.kind() != null) {
            throw new UsageException("cli.impor.salah.sebagai", options.file());
        }
        options.refuseClass();
        options.people().refuse(options.file());
        try {
            Minutes minutes = new Minutes(options.write().content(), options.loaded(), options.words());
            Minutes.Taken taken = minutes.take(options.file(), options.meeting());
            console.tell(taken.findings());
            boolean faulty =
                    taken.findings().stream().anyMatch(one -> one.code().severity() == Severity.ERROR);
            if (faulty) {
                console.warn("cli.tulis.tanpa-perubahan");
                return FAULTY;
            }
            return new Writing(console, options.write(), options.work()).write(taken.proposal());
        } catch (IOException e) {
            console.warn("cli.tulis.gagal", e.getMessage());
            return UNUSABLE;
        }
    }
}
