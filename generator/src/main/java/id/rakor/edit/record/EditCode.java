package id.rakor.edit.record;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** Why a record cannot be changed as asked. */
public enum EditCode implements Code {
    /** A record that is to go is pointed to from here. Arguments: type folder, id. */
    REFERRED("S01"),
    /** There is no such record. Arguments: type folder, id. */
    UNKNOWN("S02"),
    /** A record bears the new id already, or bore it once. Arguments: type folder, id. */
    TAKEN("S03"),
    /** An id is not formed like one. Arguments: the id. */
    FORM("S04"),
    /** The record comes with the program and is not the office's to change. Arguments: type folder, id. */
    BUILT_IN("S05"),
    /** Several follow-ups are recorded of one result. Arguments: the result, their ids. */
    SEVERAL("S06"),
    /** There is no such result. Arguments: its id. */
    NO_RESULT("S07");

    private final String id;

    EditCode(String id) {
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
