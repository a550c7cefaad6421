package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** What an organiser does. */
public enum OrganiserRole {
    @Key("pemrakarsa")
    INITIATOR,
    @Key("pelaksana")
    EXECUTOR,
    @Key("tuan-rumah")
    HOST,
    /** In whose name another acts (c.q.). */
    @Key("cq")
    THROUGH
}
