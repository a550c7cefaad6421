package id.rakor.model.party;

import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * An office that persons hold one after another: Bupati of a regency, chair of a commission.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name its full title today
 * @param abbreviations short forms in use
 * @param otherNames other ways it is written
 * @param formerNames titles it bore before
 * @param institution the body it belongs to, or null
 * @param region the region it serves, or null
 * @param meta class, sources, notes
 */
public record Office(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("singkatan") List<String> abbreviations,
        @Key("nama_lain") List<String> otherNames,
        @Key("nama_dulu") List<NameSpan> formerNames,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Inline Meta meta)
        implements Entity {}
