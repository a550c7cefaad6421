package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** A column of the attendance list that guests fill in themselves. Only office or body is filled in beforehand. */
public enum SignInColumn {
    /** Office or body. */
    @Key("jabatan")
    OFFICE,
    /** For whom somebody came. */
    @Key("mewakili")
    REPRESENTS,
    /** The number of a civil servant. */
    @Key("nip")
    NUMBER,
    /** The rank in the civil service. */
    @Key("pangkat")
    GRADE,
    /** The telephone number. */
    @Key("telepon")
    PHONE,
    /** The address of e-mail. */
    @Key("surel")
    MAIL
}
