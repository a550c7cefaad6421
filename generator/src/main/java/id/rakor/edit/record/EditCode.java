package id.rakor.edit.record;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** Why a record cannot be changed as asked. */
public enum EditCode implements Code {
    /** A record that is to go is pointed to from here. Arguments: type folder, id. */
    REFERRED("E01"),
    /** There is no such record. Arguments: type folder, id. */
    UNKNOWN("E02"),
    /** A record bears the new id already, or bore it once. Arguments: type folder, id. */
    TAKEN("E03"),
    /** An id is not formed like one. Arguments: the id. */
    FORM("E04"),
    /** The record comes with the program and is not the office's to change. Arguments: type folder, id. */
    BUILT_IN("E05"),
    /** Several follow-ups are recorded of one result. Arguments: the result, their ids. */
    SEVERAL("E06"),
    /** There is no such result. Arguments: its id. */
    NO_RESULT("E07");

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
