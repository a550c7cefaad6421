package id.rakor.model.law;

import id.rakor.model.value.Key;

/** Whether a norm binds. */
public enum RegulationStatus {
    @Key("berlaku")
    IN_FORCE,
    @Key("diubah")
    AMENDED,
    @Key("dicabut")
    REVOKED,
    @Key("rancangan")
    DRAFT
}
