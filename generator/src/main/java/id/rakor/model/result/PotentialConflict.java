package id.rakor.model.result;

import id.rakor.model.law.Election;
import id.rakor.model.law.Stage;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A conflict that somebody at a meeting warned of.
 *
 * @param code its stable code within the meeting, formed like an id, or null
 * @param form the form it may take, in our own words
 * @param cause what may cause it, or null
 * @param fields fields of public life
 * @param springs what it springs from, in the terms of the law
 * @param parties groups that are named
 * @param stages stages of an election at which it is feared
 * @param moment when it is feared, where no stage says it, or null
 * @param elections elections
 * @param regions regions
 * @param conflict the case it became, or null
 * @param speaker who warned of it, or null
 * @param meta class, sources, notes
 */
public record PotentialConflict(
        @Key("kode") String code,
        @Key(value = "bentuk", required = true) String form,
        @Key("sebab") String cause,
        @Key("bidang") List<Field> fields,
        @Key("bersumber_dari") List<ConflictSource> springs,
        @Key("pihak") List<String> parties,
        @Key("tahapan") List<Stage> stages,
        @Key("saat") String moment,
        @Key("pemilihan") List<Ref<Election>> elections,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("konflik") Ref<ConflictCase> conflict,
        @Key("oleh") Ref<Person> speaker,
        @Inline Meta meta)
        implements Classified {
    /** Restricted as soon as it names a group, unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return parties.isEmpty() ? Classification.ORDINARY : Classification.RESTRICTED;
    }
}
