package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Level;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;
import java.util.List;

/**
 * A group that was there, open-ended or not.
 *
 * @param label what the group is called
 * @param institutions bodies meant
 * @param regions regions meant
 * @param levels levels of government meant
 * @param number how many, or null
 * @param open whether others of the kind may be meant, or null
 * @param meta class, sources, notes
 */
public record ParticipantGroup(
        @Key(value = "sebutan", required = true) @Shorthand String label,
        @Key("lembaga") List<Ref<Institution>> institutions,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("tingkat") List<Level> levels,
        @Key("jumlah") Quantity number,
        @Key("terbuka") Boolean open,
        @Inline Meta meta)
        implements Classified {}
