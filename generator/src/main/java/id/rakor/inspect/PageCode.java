package id.rakor.inspect;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a page or style sheet that was made. The place is its route. */
public enum PageCode implements Code {
    /** An address leads to no file. Arguments: the address, where it stands. Near: a file that differs in case. */
    NOWHERE("I01", Severity.ERROR),
    /** An address leads to a folder, which opens only on a web server. Arguments: the address, where it stands. */
    FOLDER("I02", Severity.ERROR),
    /** An address leaves the site's folder. Arguments: the address, where it stands. */
    LEAVES("I03", Severity.ERROR),
    /** The file is there, the place in it is not. Arguments: the address, where it stands. */
    NO_ANCHOR("I04", Severity.ERROR),
    /** Something would be fetched from outside. Arguments: the address, where it stands. */
    REQUEST("I05", Severity.ERROR),
    /** An address of a kind that pages do not use. Arguments: the address, where it stands. */
    SCHEME("I06", Severity.ERROR),
    /** Script stands in the page itself. Arguments: where it stands. */
    SCRIPT("I07", Severity.ERROR),
    /** Style stands in the page itself. Arguments: where it stands. */
    STYLE("I08", Severity.ERROR),
    /** There is no content security policy, or it comes too late. */
    NO_POLICY("I09", Severity.ERROR),
    /** The content security policy allows too much. Arguments: the directive. */
    POLICY("I10", Severity.ERROR),
    /** There is not exactly one first heading. Arguments: how many there are. */
    HEADING("I11", Severity.ERROR),
    /** An id comes more than once. Arguments: the id. */
    DOUBLE_ID("I12", Severity.ERROR),
    /** The page does not say its language. */
    LANGUAGE("I13", Severity.ERROR),
    /** The page has no title. */
    TITLE("I14", Severity.ERROR),
    /** An attribute names an id that the page does not have. Arguments: the id, where it stands. */
    NO_ID("I15", Severity.ERROR),
    /** The page moves the base of its links. */
    BASE("I16", Severity.ERROR),
    /** The file cannot be read. Arguments: what the system says. */
    UNREADABLE("I17", Severity.ERROR),
    /** More of the same. Arguments: how many more, the id of their code. */
    MORE("I18", Severity.NOTE);

    private final String id;
    private final Severity severity;

    PageCode(String id, Severity severity) {
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
