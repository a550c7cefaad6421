package id.rakor.model.result;

import id.rakor.model.value.Key;

/** The three phases of handling social conflict (UU 7/2012). */
public enum Phase {
    @Key("pencegahan")
    PREVENTION,
    @Key("penghentian")
    CESSATION,
    @Key("pemulihan")
    RECOVERY
}
