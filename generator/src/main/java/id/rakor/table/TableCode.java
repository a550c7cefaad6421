package id.rakor.table;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a file of tables. */
enum TableCode implements Code {
    UNREADABLE("S01", Severity.ERROR),
    /** Not UTF-8: read as Windows-1252. */
    WINDOWS("S02", Severity.NOTE),
    /** A workbook of Excel 97 to 2003. */
    OLD("S03", Severity.ERROR),
    /** Rows or columns kept from sight: not read. */
    HIDDEN("S04", Severity.NOTE);

    private final String id;
    private final Severity severity;

    TableCode(String id, Severity severity) {
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
