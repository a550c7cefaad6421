package id.rakor.model.result;

import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A conflict that happened and is met at meetings.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name how it is called
 * @param description what happened, or null
 * @param springs what it sprang from, in the terms of the law
 * @param parties groups that are named
 * @param regions where
 * @param from when it began, or null
 * @param chronicle what happened, the earliest first
 * @param status how it stands, or null
 * @param meta class, sources, notes
 */
public record ConflictCase(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("uraian") String description,
        @Key("bersumber_dari") List<ConflictSource> springs,
        @Key("pihak") List<String> parties,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("mulai") PartialDate from,
        @Key("kronologi") List<CaseEvent> chronicle,
        @Key("status") String status,
        @Inline Meta meta)
        implements Entity {
    /** Restricted as soon as it names a group, unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return parties.isEmpty() ? Classification.ORDINARY : Classification.RESTRICTED;
    }
}
