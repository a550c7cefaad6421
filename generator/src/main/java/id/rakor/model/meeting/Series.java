package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
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
 * A row of meetings that comes back: each year, or several times a year.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name its name
 * @param description what it is, or null
 * @param institution the body that holds it, or null
 * @param region the region it is about, or null
 * @param perYear how many meetings a year are due, or null
 * @param periods the reporting periods in which one is due
 * @param meta class, sources, notes
 */
public record Series(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("uraian") String description,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("per_tahun") Integer perYear,
        @Key("periode") List<Period> periods,
        @Inline Meta meta)
        implements Entity {}
