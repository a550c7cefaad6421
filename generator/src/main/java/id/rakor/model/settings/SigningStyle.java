package id.rakor.model.settings;

import id.rakor.model.value.Key;

/** What stands below a signature. */
public enum SigningStyle {
    /** Office, and the name with titles. A choice of this profile, not the wording of a rule. */
    @Key("nasional")
    NATIONAL,
    /** The forms of Pasal 44 of Permendagri 1/2023: see {@link SigningOfficial#form}. */
    @Key("daerah")
    REGIONAL
}
