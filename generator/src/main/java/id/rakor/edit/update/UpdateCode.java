package id.rakor.edit.update;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/**
 * What is told of rows whose record is there. The first argument is where the cell is, in words, the second what stands in
 * it, the third what the record says.
 */
public enum UpdateCode implements Code {
    /** The record differs and stays. Further argument: the head of the column. */
    DIFFERS("S24", Severity.NOTE),
    /** The record says more than a cell can, and stays. Further argument: the head of the column. */
    RICHER("S40", Severity.NOTE),
    /** A number stands before quite another text, and the result it had is followed up. Further argument: its code. */
    RENUMBERED("S41", Severity.ERROR),
    /** A row that is to be taken out stays, for nobody decided that it goes. */
    STAYS("S42", Severity.NOTE),
    /** A row that is to be taken out is pointed to. Further argument: from where. */
    REFERRED("S43", Severity.ERROR),
    /** A row that is to be taken out is not recorded. */
    NOT_THERE("S44", Severity.NOTE),
    /** Rows are recorded that a sheet of what is recorded does not hold. Third argument: how many of them, sheet by sheet. */
    ABSENT("S45", Severity.NOTE);

    private final String id;
    private final Severity severity;

    UpdateCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
