package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** How a meeting relates to an earlier one. */
public enum Relation {
    @Key("lanjutan")
    CONTINUES,
    @Key("menilai")
    REVIEWS,
    @Key("persiapan")
    PREPARES,
    @Key("bagian-dari")
    PART_OF
}
