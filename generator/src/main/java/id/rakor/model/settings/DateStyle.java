package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** How papers write days. */
public enum DateStyle {
    /** {@code Senin, 3 Juli 2023}. */
    @Key("panjang")
    LONG,
    /** {@code 3 Juli 2023}. */
    @Key("sedang")
    MEDIUM,
    /** {@code 03-07-2023}. */
    @Key("angka")
    NUMERIC
}
