package id.rakor.model.party;

import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * Somebody or some body that something concerns: a person, an institution, a region, or just what the source calls them. At least one is given.
 *
 * @param person the person, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param label what the source calls them, or null
 * @param meta class, sources, notes
 */
public record Party(
        @Key("orang") Ref<Person> person,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("sebutan") @Names @Shorthand String label,
        @Inline Meta meta)
        implements Classified {}
