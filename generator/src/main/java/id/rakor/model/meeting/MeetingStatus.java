package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** Whether a meeting took place. */
public enum MeetingStatus {
    @Key("direncanakan")
    PLANNED,
    @Key("ditunda")
    POSTPONED,
    @Key("batal")
    CANCELLED,
    @Key("terlaksana")
    HELD
}
