package id.rakor.model.party;

import id.rakor.model.law.Regulation;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A body: ministry, agency, office, team or forum.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name its full name today
 * @param abbreviations short forms in use
 * @param otherNames other spellings met in sources
 * @param formerNames names it bore before
 * @param nameSince from when it has borne its name of today, or null
 * @param kind what kind of body it is
 * @param level how far it reaches, or null
 * @param parent the body it belongs to, or null
 * @param region the region it serves, or null
 * @param predecessors bodies whose tasks it took over
 * @param founded when it was set up, or null
 * @param dissolved when it was dissolved, or null
 * @param bases the norms it was set up by
 * @param members who sits in it, for a team
 * @param meta class, sources, notes
 */
public record Institution(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("singkatan") List<String> abbreviations,
        @Key("nama_lain") List<String> otherNames,
        @Key("nama_dulu") List<NameSpan> formerNames,
        @Key("nama_sejak") PartialDate nameSince,
        @Key(value = "jenis", required = true) InstitutionKind kind,
        @Key("tingkat") Level level,
        @Key("induk") Ref<Institution> parent,
        @Key("wilayah") Ref<Region> region,
        @Key("pendahulu") List<Ref<Institution>> predecessors,
        @Key("dibentuk") PartialDate founded,
        @Key("dibubarkan") PartialDate dissolved,
        @Key("dasar") List<Ref<Regulation>> bases,
        @Key("susunan") List<TeamMember> members,
        @Inline Meta meta)
        implements Entity, Pointed.Institution {}
