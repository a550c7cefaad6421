package id.rakor.model.party;

import id.rakor.model.value.Key;

/** How far something reaches. */
public enum Level {
    @Key("nasional")
    NATIONAL,
    /** Several provinces. */
    @Key("wilayah")
    REGIONAL,
    @Key("provinsi")
    PROVINCE,
    @Key("kabupaten-kota")
    REGENCY,
    @Key("kecamatan")
    DISTRICT,
    @Key("desa-kelurahan")
    VILLAGE
}
