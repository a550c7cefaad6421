package id.rakor.model.party;

import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import java.util.List;

/**
 * A person who takes part in public business.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name the bare name
 * @param titleBefore titles before the name, or null
 * @param titleAfter degrees after the name, or null
 * @param ranks ranks borne
 * @param spellings other spellings of the name
 * @param tenures offices held, the earliest first
 * @param personal identifying data, or null
 * @param meta class, sources, notes
 */
public record Person(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("gelar_depan") String titleBefore,
        @Key("gelar_belakang") String titleAfter,
        @Key("pangkat") List<Rank> ranks,
        @Key("nama_lain") List<Spelling> spellings,
        @Key("jabatan") List<Tenure> tenures,

        @Key(value = "pengenal", floor = Classification.SECRET)
        PersonalData personal,

        @Inline Meta meta)
        implements Entity, Pointed.Person {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
