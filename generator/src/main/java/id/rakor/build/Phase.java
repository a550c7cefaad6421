package id.rakor.build;

import id.rakor.model.value.Key;

/** The steps of a build, in their order. */
public enum Phase {
    /** Content to records. */
    @Key("baca")
    LOAD,
    /** Records joined; meaning, prose and templates checked. */
    @Key("periksa")
    CHECK,
    /** Papers made. */
    @Key("naskah")
    PAPERS,
    /** Pages made. */
    @Key("situs")
    SITE,
    /** Pages read back. */
    @Key("tinjau")
    INSPECT,
    /** Archive packed. */
    @Key("arsip")
    ARCHIVE,
    /** What changed moved into place. */
    @Key("terbit")
    PUBLISH
}
