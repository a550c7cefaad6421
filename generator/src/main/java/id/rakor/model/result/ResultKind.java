package id.rakor.model.result;

import id.rakor.model.value.Key;

/** What kind of result it is. */
public enum ResultKind {
    @Key("rekomendasi")
    RECOMMENDATION,
    @Key("arahan")
    DIRECTIVE,
    @Key("tindak-lanjut")
    FOLLOW_UP,
    @Key("langkah-strategis")
    STRATEGY,
    @Key("kesepakatan")
    AGREEMENT,
    @Key("keputusan")
    DECISION
}
