package id.rakor.publish;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** The output folder cannot be used: busy, full, of another edition, not to be written. Exit code 3. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final long SCARCE = 1 << 16;

    private final transient Finding finding;

    OutputException(Finding finding, Throwable cause) {
        super(finding.code().id() + " " + finding.args(), cause);
        this.finding = finding;
    }

    /** What is wrong, to be put into words. */
    public Finding finding() {
        return finding;
    }

    static OutputException of(OutputCode code, String... args) {
        return new OutputException(finding(code, args), null);
    }

    /** What the system refused on a path of an output. */
    static OutputException of(Path output, Path path, IOException e) {
        Path named = e instanceof FileSystemException f && f.getFile() != null ? Path.of(f.getFile()) : path;
        return new OutputException(finding(shown(named), free(output), e), e);
    }

    static Finding finding(OutputCode code, String... args) {
        return Finding.of(code, Place.file(""), args);
    }

    /** What the system says, without the paths it names. */
    static String reason(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    /** A path as users see it on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Finding finding(String path, long free, IOException e) {
        if (free < SCARCE || says(e, "no space left") || says(e, "not enough space") || says(e, "quota exceeded")) {
            return finding(OutputCode.FULL, path, Long.toString(free));
        }
        if (e instanceof AccessDeniedException || says(e, "read-only")) {
            return finding(OutputCode.DENIED, path);
        }
        if (e instanceof FileAlreadyExistsException || says(e, "not a directory")) {
            return finding(OutputCode.NOT_FOLDER, path);
        }
        return finding(OutputCode.FAULT, path, reason(e));
    }

    private static boolean says(IOException e, String words) {
        return Objects.requireNonNullElse(e.getMessage(), "")
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private static long free(Path output) {
        try {
            Path there = output.toAbsolutePath();
            while (there.getParent() != null && Files.notExists(there)) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
