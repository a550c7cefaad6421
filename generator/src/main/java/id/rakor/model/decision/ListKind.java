package id.rakor.model.decision;

import id.rakor.model.value.Key;

/** What the rows of a list are. */
public enum ListKind {
    /** Who is asked to come. */
    @Key("undangan")
    INVITED,
    /** Who was there. */
    @Key("hadir")
    PRESENT,
    /** What a meeting ended with. */
    @Key("hasil")
    RESULTS
}
