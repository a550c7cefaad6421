package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** How people meet. */
public enum Mode {
    @Key("luring")
    PRESENT,
    @Key("daring")
    REMOTE,
    @Key("hibrida")
    HYBRID
}
