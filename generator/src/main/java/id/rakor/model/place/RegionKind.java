package id.rakor.model.place;

import id.rakor.model.value.Key;

/** What kind of region it is, from the largest to the smallest. */
public enum RegionKind {
    @Key("negara")
    COUNTRY,
    /** A named group of provinces, such as Sumatera. */
    @Key("kawasan")
    AREA,
    @Key("provinsi")
    PROVINCE,
    @Key("kabupaten")
    REGENCY,
    @Key("kota")
    CITY,
    /** A regency without a council of its own. */
    @Key("kabupaten-administrasi")
    ADMINISTRATIVE_REGENCY,
    /** A city without a council of its own. */
    @Key("kota-administrasi")
    ADMINISTRATIVE_CITY,
    @Key("kecamatan")
    DISTRICT,
    @Key("desa")
    VILLAGE,
    @Key("kelurahan")
    WARD
}
