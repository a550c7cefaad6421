package id.rakor.model.plan;

import id.rakor.model.meeting.Basis;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * The plan of one year for handling social conflict in a region. It is restricted unless it says
 * otherwise.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param title its title
 * @param year its year
 * @param region the region it is for, or null
 * @param institution the body that keeps it, or null
 * @param bases what it rests on
 * @param actions what is to be done
 * @param meta class, sources, notes
 */
public record ActionPlan(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "judul", required = true) String title,
        @Key(value = "tahun", required = true) Integer year,
        @Key("wilayah") Ref<Region> region,
        @Key("lembaga") Ref<Institution> institution,
        @Key("dasar") List<Basis> bases,
        @Key("aksi") List<PlannedAction> actions,
        @Inline Meta meta)
        implements Entity {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
