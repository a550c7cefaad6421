package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** What an official is, where that decides the form of the signature. */
public enum SignerRank {
    /** Gubernur, bupati or wali kota; also who acts in that office. */
    @Key("kepala-daerah")
    HEAD,
    /** The deputy of one of them. */
    @Key("wakil-kepala-daerah")
    DEPUTY,
    /** Sekretaris daerah; also who acts in that office. */
    @Key("sekretaris-daerah")
    SECRETARY,
    /** Any other official. */
    @Key("pejabat-lain")
    OTHER
}
