package id.rakor.model.place;

import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A region of the country.
 *
 * @param id its id, which stays when code or name change
 * @param formerIds ids it had before
 * @param code the code of the Ministry of Home Affairs, {@code "19.71"}, or null
 * @param name its name without the kind, "Konawe Selatan"
 * @param otherNames other names and spellings
 * @param kind what kind of region it is
 * @param parent the region it lies in, or null
 * @param meta class, sources, notes
 */
public record Region(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key("kode") String code,
        @Key(value = "nama", required = true) String name,
        @Key("nama_lain") List<String> otherNames,
        @Key(value = "jenis", required = true) RegionKind kind,
        @Key("induk") Ref<Region> parent,
        @Inline Meta meta)
        implements Entity {}
