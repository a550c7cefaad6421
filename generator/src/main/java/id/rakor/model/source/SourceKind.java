package id.rakor.model.source;

import id.rakor.model.value.Key;

/** What kind of thing a source is. */
public enum SourceKind {
    /** A report in the press or on a body's news page. */
    @Key("pemberitaan")
    PRESS,
    /** An official paper. */
    @Key("naskah-dinas")
    OFFICIAL,
    /** A law, decree or published table. */
    @Key("rujukan")
    REFERENCE,
    /** What somebody present remembers or noted. */
    @Key("keterangan-peserta")
    WITNESS
}
