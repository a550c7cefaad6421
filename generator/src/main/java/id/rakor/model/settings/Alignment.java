package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** How the lines of a paragraph stand. */
public enum Alignment {
    /** Straight on the left only. */
    @Key("kiri")
    LEFT,
    /** Straight on both sides. */
    @Key("kiri-kanan")
    BOTH
}
