package id.rakor.publish;

import id.rakor.finding.Finding;

/** The output folder cannot be used: busy, full, of another edition, not to be written. Exit code 3. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    OutputException(Finding finding, Throwable cause) {
        super(finding.code().id() + " " + finding.args(), cause);
        this.finding = finding;
    }

    /** What is wrong, to be put into words. */
    public Finding finding() {
        return finding;
    }
}
