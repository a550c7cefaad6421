package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** What somebody does at a meeting. */
public enum AttendanceRole {
    @Key("pembuka")
    OPENER,
    /** Accompanies the one who opens. */
    @Key("pendamping")
    COMPANION,
    @Key("pimpinan")
    CHAIR,
    @Key("moderator")
    MODERATOR,
    /** Keeps the papers of the meeting; not the one who takes the minutes. */
    @Key("sekretaris")
    SECRETARY,
    @Key("notulis")
    MINUTE_TAKER,
    @Key("narasumber")
    SPEAKER,
    @Key("tuan-rumah")
    HOST,
    @Key("peserta")
    PARTICIPANT
}
