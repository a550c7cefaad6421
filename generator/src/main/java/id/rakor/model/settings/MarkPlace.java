package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** Where on each page the class of a paper stands. */
public enum MarkPlace {
    /** At the head. */
    @Key("atas")
    TOP,
    /** At head and foot. */
    @Key("atas-bawah")
    TOP_AND_BOTTOM
}
