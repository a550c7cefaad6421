package id.rakor.model.law;

import id.rakor.model.value.Key;

/** What kind of norm it is. */
public enum RegulationKind {
    @Key("uud")
    CONSTITUTION,
    @Key("uu")
    LAW,
    @Key("perppu")
    EMERGENCY_LAW,
    @Key("pp")
    GOVERNMENT,
    @Key("perpres")
    PRESIDENTIAL,
    @Key("inpres")
    INSTRUCTION,
    @Key("permen")
    MINISTERIAL,
    @Key("kepmen")
    MINISTERIAL_DECREE,
    @Key("pkpu")
    KPU,
    @Key("perbawaslu")
    BAWASLU,
    @Key("pergub")
    GOVERNOR,
    @Key("perbup")
    REGENT,
    @Key("perda")
    REGIONAL,
    @Key("keputusan")
    DECREE,
    @Key("lainnya")
    OTHER
}
