package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** The pair of standards that papers keep. */
public enum PaperStandard {
    /** PDF/A-3a with PDF/UA-1. */
    @Key("pdfa-3a")
    PDFA_3A,
    /** PDF/A-4f with PDF/UA-2. */
    @Key("pdfa-4f")
    PDFA_4F
}
