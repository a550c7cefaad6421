package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** Where the record of a meeting comes from. */
public enum Origin {
    /** The office's own record of its own meeting. */
    @Key("kantor")
    OFFICE,
    /** Known only from reports; no official paper may be made from it. */
    @Key("pemberitaan")
    PRESS
}
