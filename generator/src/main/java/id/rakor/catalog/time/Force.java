package id.rakor.catalog.time;

import id.rakor.model.value.Key;

/** How a norm stood on a day. */
public enum Force {
    /** It was not yet signed. */
    @Key("rancangan")
    DRAFT,
    /** It was signed and did not bind yet. */
    @Key("belum-berlaku")
    NOT_YET,
    @Key("berlaku")
    BINDING,
    /** It bound no more. */
    @Key("dicabut")
    REVOKED,
    /** The dates that are known do not say. */
    @Key("tidak-diketahui")
    UNKNOWN
}
