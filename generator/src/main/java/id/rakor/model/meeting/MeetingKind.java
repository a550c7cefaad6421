package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** What kind of meeting it is. */
public enum MeetingKind {
    @Key("rakornas")
    NATIONAL_COORDINATION,
    @Key("rakor")
    COORDINATION,
    @Key("raker")
    WORK,
    @Key("rapat-evaluasi")
    EVALUATION,
    @Key("monitoring")
    MONITORING,
    @Key("sosialisasi")
    DISSEMINATION,
    @Key("vicon")
    VIDEO_CONFERENCE,
    @Key("fgd")
    DISCUSSION,
    @Key("mediasi")
    MEDIATION,
    @Key("desk")
    DESK
}
