package id.rakor.edit.press.page;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a press report, or is worth knowing of it. The first argument is the name of the file. */
public enum PressCode implements Code {
    /** The file cannot be read, or is larger than a report is. Arguments: file, most megabytes. */
    UNREADABLE("F10", Severity.ERROR),
    /** Nothing is left once the residue of the page is dropped. */
    EMPTY("F11", Severity.ERROR),
    /** Not UTF-8: read as Windows-1252. */
    WINDOWS("F12", Severity.NOTE),
    /** All in capital letters: names are guessed at. */
    CAPITALS("F13", Severity.NOTE),
    /** No meeting is spoken of. */
    NO_MEETING("F14", Severity.NOTE),
    /** More text than is read. Arguments: file, characters read. */
    LONG("F15", Severity.NOTE),
    /** A value repeats the report word for word. Arguments: where, the value, the words. */
    COPIED("F17", Severity.ERROR),
    /** A value cannot be understood. Arguments: where, the value, what it is. */
    VALUE("F18", Severity.ERROR),
    /** Something without which no record is made is not confirmed. Arguments: where, what. */
    MISSING("F19", Severity.ERROR),
    /** The record reads otherwise. Arguments: where, the value, what it is, the value recorded. */
    DIFFERS("F20", Severity.NOTE),
    /** An answer is neither yes nor no. Arguments: where, the answer. */
    ANSWER("F21", Severity.ERROR),
    /** The source is recorded already. Arguments: file, its id. */
    KNOWN_SOURCE("F22", Severity.NOTE),
    /** A row that is answered with yes tells of nothing that is known. Arguments: where, what it says, what is known. */
    KIND("F23", Severity.ERROR),
    /** A report that is recorded already reads otherwise again. Arguments as those of {@link #DIFFERS}. */
    SETTLED("F24", Severity.NOTE),
    /** Something that is to be written in one's own words has none. Arguments: where, the value, what it is. */
    UNWRITTEN("F25", Severity.NOTE);

    private final String id;
    private final Severity severity;

    PressCode(String id, Severity severity) {
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
