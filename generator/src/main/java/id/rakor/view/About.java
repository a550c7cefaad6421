package id.rakor.view;

import id.rakor.model.value.Key;

/** What a paper can be about. */
public enum About {
    /** A meeting. */
    @Key("rapat")
    MEETING,
    /** Somebody who came to a meeting or is invited to it. */
    @Key("peserta")
    PARTICIPANT,
    /** A body that results of meetings concern. */
    @Key("lembaga")
    INSTITUTION,
    /** A region that results of meetings concern, in which they met, or in which conflicts are feared or happened. */
    @Key("wilayah")
    REGION,
    /** A theme. */
    @Key("tema")
    THEME,
    /** A series of meetings. */
    @Key("seri")
    SERIES,
    /** All meetings of a year. */
    @Key("tahun")
    YEAR,
    /** An action plan. */
    @Key("rencana-aksi")
    PLAN,
    /** All that the office keeps. */
    @Key("kantor")
    OFFICE
}
