package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
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
 * @param label the office, or null
 */
public record Representation(
        @Key("orang") Ref<Person> person,
        @Key("lembaga") Ref<Institution> institution,
        @Key("sebutan") @Names @Shorthand String label) {}
