package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** What kind of paper it is. */
public enum DocumentKind {
    @Key("undangan")
    INVITATION,
    @Key("kerangka-acuan")
    TERMS,
    @Key("susunan-acara")
    PROGRAMME,
    @Key("daftar-hadir")
    ATTENDANCE,
    @Key("paparan")
    SLIDES,
    @Key("notula")
    MINUTES,
    @Key("rumusan-hasil")
    RESULTS,
    @Key("kesepakatan")
    AGREEMENT,
    @Key("laporan")
    REPORT,
    @Key("siaran-pers")
    PRESS_RELEASE,
    @Key("foto")
    PHOTO,
    @Key("lainnya")
    OTHER
}
