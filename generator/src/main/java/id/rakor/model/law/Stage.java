package id.rakor.model.law;

import id.rakor.model.value.Key;

/** A stage of an election, in the order of the calendar. */
public enum Stage {
    @Key("data-pemilih")
    VOTER_LIST,
    @Key("penetapan-parpol")
    PARTIES,
    @Key("pencalonan")
    NOMINATION,
    @Key("penetapan-calon")
    CANDIDATES,
    @Key("logistik")
    LOGISTICS,
    @Key("kampanye")
    CAMPAIGN,
    @Key("masa-tenang")
    QUIET_DAYS,
    @Key("pemungutan")
    VOTING,
    @Key("penghitungan")
    COUNTING,
    @Key("rekapitulasi")
    RECAPITULATION,
    @Key("penetapan-hasil")
    RESULT,
    @Key("sengketa")
    DISPUTE,
    @Key("pelantikan")
    INAUGURATION
}
