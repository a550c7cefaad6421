package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * For whom somebody is present.
 *
 * @param person the person, or null
 * @param institution the body, or null
 * @param office the office, or null
 * @param label the office as written, or null
 */
public record Representation(
        @Key("orang") Ref<Person> person,
        @Key("lembaga") Ref<Institution> institution,
        @Key("jabatan") Ref<Office> office,
        @Key("sebutan") @Names @Shorthand String label) {}
