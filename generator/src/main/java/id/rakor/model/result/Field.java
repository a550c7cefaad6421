package id.rakor.model.result;

import id.rakor.model.value.Key;

/** A field of public life in which a conflict may arise. */
public enum Field {
    @Key("ideologi")
    IDEOLOGY,
    @Key("politik")
    POLITICS,
    @Key("ekonomi")
    ECONOMY,
    @Key("sosial")
    SOCIETY,
    @Key("budaya")
    CULTURE,
    @Key("pertahanan")
    DEFENCE,
    @Key("keamanan")
    SECURITY
}
