package id.rakor.model.party;

import id.rakor.model.value.Key;

/** What kind of body it is. */
public enum InstitutionKind {
    @Key("kementerian")
    MINISTRY,
    /** A directorate general, directorate or bureau of a ministry. */
    @Key("unit-kementerian")
    DIRECTORATE,
    /** A state body or national agency. */
    @Key("lembaga-negara")
    AGENCY,
    @Key("kepolisian")
    POLICE,
    @Key("tni")
    MILITARY,
    @Key("kejaksaan")
    PROSECUTION,
    @Key("intelijen")
    INTELLIGENCE,
    /** A provincial, regency or city government. */
    @Key("pemerintah-daerah")
    GOVERNMENT,
    /** An office of a regional government. */
    @Key("perangkat-daerah")
    OFFICE,
    @Key("dprd")
    COUNCIL,
    @Key("penyelenggara-pemilu")
    ELECTION_BODY,
    /** A team or desk of several bodies. */
    @Key("tim")
    TEAM,
    @Key("forum")
    FORUM,
    @Key("lainnya")
    OTHER
}
