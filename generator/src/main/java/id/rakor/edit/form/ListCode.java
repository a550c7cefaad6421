package id.rakor.edit.form;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a list as a whole, and what is worth knowing of how it was read. */
public enum ListCode implements Code {
    NO_HEADS("S11", Severity.ERROR),
    UNUSED("S26", Severity.NOTE),
    NO_HEAD("S70", Severity.ERROR),
    PASSED("S71", Severity.NOTE),
    OTHER_SHEETS("S74", Severity.NOTE),
    NO_TAB("S77", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ListCode(String id, Severity severity) {
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
