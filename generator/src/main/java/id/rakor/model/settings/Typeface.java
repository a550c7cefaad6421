package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** The family of type that papers are set in. */
public enum Typeface {
    /** Without serifs: Liberation Sans, with the widths of Arial. */
    @Key("sans")
    SANS,
    /** With serifs: Liberation Serif, with the widths of Times New Roman. */
    @Key("serif")
    SERIF
}
