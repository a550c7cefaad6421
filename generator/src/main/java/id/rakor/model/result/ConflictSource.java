package id.rakor.model.result;

import id.rakor.model.value.Key;

/** What a conflict may spring from, after Pasal 5 of Undang-Undang Nomor 7 Tahun 2012. */
public enum ConflictSource {
    /** Huruf a: matters of politics, the economy, society and culture. */
    @Key("politik-ekonomi-sosial-budaya")
    PUBLIC_LIFE,
    /** Huruf b: strife between or within faiths, between tribes, between ethnic groups. */
    @Key("antarumat-antarsuku")
    FAITHS_AND_PEOPLES,
    /** Huruf c: disputes over the borders of villages, regencies, cities or provinces. */
    @Key("batas-wilayah")
    BORDERS,
    /** Huruf d: disputes over natural resources, among communities or with businesses. */
    @Key("sumber-daya-alam")
    NATURAL_RESOURCES,
    /** Huruf e: natural resources unevenly shared among the people. */
    @Key("distribusi-sumber-daya-alam")
    UNEVEN_SHARES
}
