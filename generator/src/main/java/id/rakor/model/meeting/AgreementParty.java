package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Either;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * One side of an agreement.
 *
 * @param code what the agreement calls it, or null
 * @param person the person, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param label what the source calls it, or null
 * @param meta class, sources, notes
 */
public record AgreementParty(
        @Key("kode") String code,
        @Key("orang") @Either Ref<Person> person,
        @Key("lembaga") @Either Ref<Institution> institution,
        @Key("wilayah") @Either Ref<Region> region,
        @Key("sebutan") @Either @Names @Shorthand String label,
        @Inline Meta meta)
        implements Classified {}
