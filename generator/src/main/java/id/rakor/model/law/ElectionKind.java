package id.rakor.model.law;

import id.rakor.model.value.Key;

/** What kind of election it is. */
public enum ElectionKind {
    @Key("pilkada")
    REGIONAL_HEADS,
    @Key("pemilu")
    GENERAL,
    @Key("pilgub")
    GOVERNOR,
    @Key("pilbup")
    REGENT,
    @Key("pilwako")
    MAYOR,
    @Key("pileg")
    LEGISLATIVE,
    @Key("pilpres")
    PRESIDENT,
    @Key("pilkades")
    VILLAGE_HEAD
}
