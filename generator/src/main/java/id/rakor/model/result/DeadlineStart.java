package id.rakor.model.result;

import id.rakor.model.value.Key;

/** What the time of a deadline runs from. */
public enum DeadlineStart {
    /** The last day of the meeting. */
    @Key("rapat")
    MEETING,
    /** The day on which the agreement that holds the result was signed. */
    @Key("penandatanganan")
    SIGNING,
    /** A given day. */
    @Key("tanggal")
    DATE
}
