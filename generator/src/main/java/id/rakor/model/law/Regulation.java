package id.rakor.model.law;

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
 * A norm that meetings rest on or speak of.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param kind what kind of norm it is
 * @param name how it is cited, "Permendagri Nomor 42 Tahun 2015"
 * @param number its number, or null when cited without
 * @param year its year, or null
 * @param subject what it is about, its official title, or null
 * @param enacted when it was signed, or null
 * @param promulgated when it was promulgated, or null
 * @param inForce from when it binds, or null
 * @param revoked when it was revoked, or null
 * @param status whether it binds today, or null
 * @param amends norms it changes
 * @param revokes norms it revokes
 * @param implementing norms it carries out
 * @param address its address on the web, or null
 * @param meta class, sources, notes
 */
public record Regulation(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "jenis", required = true) RegulationKind kind,
        @Key(value = "nama", required = true) String name,
        @Key("nomor") String number,
        @Key("tahun") Integer year,
        @Key("tentang") String subject,
        @Key("ditetapkan") PartialDate enacted,
        @Key("diundangkan") PartialDate promulgated,
        @Key("berlaku") PartialDate inForce,
        @Key("dicabut") PartialDate revoked,
        @Key("status") RegulationStatus status,
        @Key("mengubah") List<Ref<Regulation>> amends,
        @Key("mencabut") List<Ref<Regulation>> revokes,
        @Key("melaksanakan") List<Ref<Regulation>> implementing,
        @Key("alamat") String address,
        @Inline Meta meta)
        implements Entity {}
