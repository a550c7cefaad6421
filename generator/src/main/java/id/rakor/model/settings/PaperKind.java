package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** The papers that a build makes of a meeting. */
public enum PaperKind {
    /** What a meeting was and what it decided, on one page. */
    @Key("ringkasan")
    SUMMARY,
    /** What participants need before a meeting, on two pages. */
    @Key("bahan")
    BRIEF,
    /** The minutes of a meeting. */
    @Key("notula")
    MINUTES,
    /** Results with owner, deadline and status, on landscape pages. */
    @Key("matriks")
    MATRIX,
    /** All of these for participants, as one document. */
    @Key("berkas")
    BUNDLE
}
