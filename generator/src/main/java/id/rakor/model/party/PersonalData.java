package id.rakor.model.party;

import id.rakor.model.value.Classification;
import id.rakor.model.value.Key;

/**
 * Data that identify a person apart from the office. They stay inside the full edition.
 *
 * @param nip number of the civil servant, or null
 * @param nik number of the citizen, or null
 * @param phone telephone, or null
 * @param mail e-mail, or null
 * @param signature file of the signature, or null
 */
public record PersonalData(
        @Key(value = "nip", floor = Classification.SECRET) String nip,
        @Key(value = "nik", floor = Classification.SECRET) String nik,

        @Key(value = "telepon", floor = Classification.SECRET)
        String phone,

        @Key(value = "surel", floor = Classification.SECRET) String mail,

        @Key(value = "tanda_tangan", floor = Classification.SECRET)
        String signature) {}
