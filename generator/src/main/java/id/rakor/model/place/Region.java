package id.rakor.model.place;

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
 * A region of the country.
 *
 * @param id its id, which stays when code or name change
 * @param formerIds ids it had before
 * @param code the code of the Ministry of Home Affairs, {@code "19.71"}, or null
 * @param formerCodes codes it had before
 * @param name its name without the kind, "Konawe Selatan"
 * @param otherNames other names and spellings
 * @param formerNames names it bore before
 * @param kind what kind of region it is
 * @param parent the region it lies in, or null
 * @param since from when there has been such a region, or null
 * @param until until when there was, or null
 * @param meta class, sources, notes
 */
public record Region(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key("kode") String code,
        @Key("kode_dulu") List<CodeSpan> formerCodes,
        @Key(value = "nama", required = true) String name,
        @Key("nama_lain") List<String> otherNames,
        @Key("nama_dulu") List<NameSpan> formerNames,
        @Key(value = "jenis", required = true) RegionKind kind,
        @Key("induk") Ref<Region> parent,
        @Key("berlaku_sejak") PartialDate since,
        @Key("berlaku_hingga") PartialDate until,
        @Inline Meta meta)
        implements Entity {}
