package id.rakor.model.party;

import id.rakor.model.value.Key;

/** In what way an office is held. */
public enum TenureStatus {
    @Key("definitif")
    DEFINITIVE,
    /** Penjabat. */
    @Key("pj")
    PJ,
    /** Penjabat sementara. */
    @Key("pjs")
    PJS,
    /** Pelaksana tugas. */
    @Key("plt")
    PLT,
    /** Pelaksana harian. */
    @Key("plh")
    PLH,
    @Key("ex-officio")
    EX_OFFICIO
}
