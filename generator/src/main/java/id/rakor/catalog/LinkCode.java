package id.rakor.catalog;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with pointers between records. */
enum LinkCode implements Code {
    /** A pointer leads nowhere. Arguments: type folder, id. */
    DANGLING("L01"),
    /** A pointer uses an id that a record had before. Arguments: type folder, old id, new id. */
    FORMER("L02"),
    /** An id is said to be a former id while a record bears it, or two claim it. Arguments: id, file. */
    FORMER_TAKEN("L03"),
    /** A record lies, step by step, inside itself. Arguments: the ids on the way. */
    CIRCLE("L04"),
    /** A part of the same record is named that is not there. Arguments: the key of the parts, the code. */
    NO_SUCH_PART("L05"),
    /** A pointer to a result leads nowhere. Arguments: meeting, code, 1 when there is such a meeting and 0 when not. */
    NO_SUCH_RESULT("L06");

    private final String id;

    LinkCode(String id) {
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
