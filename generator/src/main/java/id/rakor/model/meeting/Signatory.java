package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * Somebody who signs, or witnesses that others sign.
 *
 * @param person the person, or null when not named
 * @param capacity the office as written, or null
 * @param office the office, or null
 * @param institution the body, or null
 * @param status in what way the office is held, or null
 * @param onBehalfOf in whose name, or null
 * @param meta class, sources, notes
 */
public record Signatory(
        @Key("orang") Ref<Person> person,
        @Key("sebagai") @Names @Shorthand String capacity,
        @Key("jabatan") Ref<Office> office,
        @Key("lembaga") Ref<Institution> institution,
        @Key("status") TenureStatus status,
        @Key("atas_nama") Representation onBehalfOf,
        @Inline Meta meta)
        implements Classified {}
