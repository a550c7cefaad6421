package id.rakor.model.law;

import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * An election.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name its name
 * @param kind what kind it is
 * @param year its year
 * @param vote the day of voting, or null
 * @param regions regions that vote, where few
 * @param areas how many regions vote, or null
 * @param stages its stages with dates
 * @param meta class, sources, notes
 */
public record Election(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key(value = "jenis", required = true) ElectionKind kind,
        @Key(value = "tahun", required = true) Integer year,
        @Key("pemungutan") PartialDate vote,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("daerah") AreaCount areas,
        @Key("tahapan") List<StageDate> stages,
        @Inline Meta meta)
        implements Entity {}
