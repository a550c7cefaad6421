package id.rakor.edit.fresh;

import id.rakor.model.value.Key;

/** What an answer must be. */
public enum Form {
    /** The name a record is known by; one that is known already is shown first. */
    @Key("nama")
    NAME,
    /** Any text. */
    @Key("teks")
    TEXT,
    /** One word of a list. */
    @Key("pilihan")
    CHOICE,
    /** A day, a month or a year. */
    @Key("tanggal")
    DAY,
    /** A whole number. */
    @Key("bilangan")
    NUMBER,
    /** A year. */
    @Key("tahun")
    YEAR,
    /** An address of the web. */
    @Key("alamat")
    ADDRESS,
    /** The name of another record. */
    @Key("rujukan")
    REFERENCE,
    /** Points of a plan, each in a line of its own. */
    @Key("butir")
    POINTS,
    /** The result of a meeting. */
    @Key("hasil")
    RESULT,
    /** A meeting that is recorded. */
    @Key("rapat")
    MEETING,
    /** The id of the new record. */
    @Key("id")
    ID
}
