package id.rakor.edit.migrate;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong when older content is brought up. */
public enum MigrateCode implements Code {
    /** The content is of a later format than the program knows. Arguments: its format, the latest that is known. */
    NEWER("F01", Severity.ERROR),
    /** A value that a person must bring up. Arguments: the key, its value, the keys that hold it now. */
    BY_HAND("F02", Severity.ERROR),
    /** A series has two names; the first is taken. Arguments: the series, the name that is taken, the other. */
    TWO_NAMES("F03", Severity.WARNING);

    private final String id;
    private final Severity severity;

    MigrateCode(String id, Severity severity) {
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
