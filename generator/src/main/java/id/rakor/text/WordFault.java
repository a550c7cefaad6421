package id.rakor.text;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a file of words. The first argument is the key, where there is one. */
public enum WordFault implements Code {
    /** A line that is neither empty, a remark, nor {@code key = words}. */
    NO_KEY("W01"),
    /** The same key twice; the second argument is the line of the first. */
    DOUBLED("W02"),
    /** A key that nothing asks for. */
    UNKNOWN("W03"),
    /** A place to fill that is not closed or not one of the two forms. */
    BROKEN_PLACE("W04"),
    /** A place to fill for which no argument is given; the second argument is that place. */
    NO_ARGUMENT("W05"),
    /** A file that cannot be read as UTF-8 text. */
    UNREADABLE("W06");

    private final String id;

    WordFault(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
