package id.rakor.publish;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with the output folder and the paths in it. */
public enum OutputCode implements Code {
    /** Another build holds the output. Arguments: output folder. */
    BUSY("U01", Severity.ERROR),
    /** The output holds another edition. Arguments: output folder, edition there, edition asked for. */
    EDITION("U02", Severity.ERROR),
    /** There is no right to write or read there. Arguments: path. */
    DENIED("U03", Severity.ERROR),
    /** No space is left. Arguments: path, free bytes. */
    FULL("U04", Severity.ERROR),
    /** Two sources want one path. Arguments: route, first origin, second origin. */
    DOUBLE("U05", Severity.ERROR),
    /** Two paths are one on Windows or macOS. Arguments: route, origin, other route, other origin. */
    ALIKE("U06", Severity.ERROR),
    /** A path is a file and a folder at once. Arguments: route of the file, origin, route below it, origin. */
    NESTED("U07", Severity.ERROR),
    /** A path is too long. Arguments: route, origin, its length, the greatest length. */
    LONG("U08", Severity.ERROR),
    /** A name is reserved by Windows. Arguments: route, origin, name. */
    DEVICE("U09", Severity.ERROR),
    /** A name holds a character that some system refuses. Arguments: route, origin, name, character. */
    CHARACTER("U10", Severity.ERROR),
    /** A path leaves the output or has a name that no system keeps. Arguments: route, origin, name. */
    SEGMENT("U11", Severity.ERROR),
    /** A file that Rakor did not make stands in the way. Arguments: output folder, route. */
    FOREIGN("U12", Severity.ERROR),
    /** More of the same. Arguments: how many more, the id of their code. */
    MORE("U13", Severity.NOTE),
    /** A published file is held by another program. Arguments: output folder, route, what the system says. */
    LOCKED("U14", Severity.ERROR),
    /** An interrupted publication was completed. Arguments: output folder. */
    COMPLETED("U15", Severity.NOTE),
    /** An interrupted publication could not be completed; this build mends it. Arguments: output folder, route. */
    SPOILED("U16", Severity.WARNING),
    /** The manifest of the output cannot be understood. Arguments: path of the manifest. */
    MANIFEST("U17", Severity.ERROR),
    /** The system fails to write or read. Arguments: path, what the system says. */
    FAULT("U18", Severity.ERROR),
    /** The output is a file, not a folder. Arguments: path. */
    NOT_FOLDER("U19", Severity.ERROR),
    /** The system's own character set lacks a character of a path. Arguments: route, origin. */
    CHARSET("U20", Severity.ERROR);

    private final String id;
    private final Severity severity;

    OutputCode(String id, Severity severity) {
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
