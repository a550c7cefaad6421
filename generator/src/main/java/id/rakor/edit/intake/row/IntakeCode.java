package id.rakor.edit.intake.row;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/**
 * What can be wrong with the cells of a sheet. The first argument is always where the cell is, in words, the second what
 * stands in it.
 */
public enum IntakeCode implements Code {
    NO_SHEET("S10", Severity.ERROR),
    MISSING("S12", Severity.ERROR),
    DATE("S13", Severity.ERROR),
    WEEKDAY("S14", Severity.ERROR),
    HOUR("S15", Severity.ERROR),
    CHOICE("S16", Severity.ERROR),
    DOUBTFUL("S17", Severity.ERROR),
    DEGREE("S18", Severity.ERROR),
    NUMBER("S19", Severity.ERROR),
    UNKNOWN("S20", Severity.ERROR),
    NO_RESULT("S21", Severity.ERROR),
    TWICE("S22", Severity.ERROR),
    ID("S23", Severity.ERROR),
    NO_MEETING("S25", Severity.ERROR),
    OFFICE_AS_NAME("S27", Severity.NOTE),
    DEADLINE("S28", Severity.ERROR),
    ALREADY("S29", Severity.NOTE),
    IDENTIFIED("S72", Severity.NOTE),
    TWO_IN_ONE("S73", Severity.NOTE),
    SERIAL("S75", Severity.NOTE),
    DITTO("S76", Severity.ERROR),
    ID_MADE("S78", Severity.NOTE),
    SAME_MEETING("S79", Severity.NOTE),
    LEFT_OUT("S80", Severity.WARNING),
    CENTRAL("S83", Severity.ERROR),
    SHORT_REGION("S84", Severity.ERROR),
    AHEAD("S85", Severity.WARNING),
    NO_RANK("S86", Severity.ERROR),
    OTHER_RANK("S87", Severity.WARNING),
    OTHER_DEGREE("S88", Severity.NOTE);

    private final String id;
    private final Severity severity;

    IntakeCode(String id, Severity severity) {
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
