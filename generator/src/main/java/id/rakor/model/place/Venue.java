package id.rakor.model.place;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * A place where a meeting is held.
 *
 * @param name building or room, or null when only the region is known
 * @param address street, or null
 * @param region the region it lies in, or null
 * @param role main place or a satellite of it, or null
 * @param meta class, sources, notes
 */
public record Venue(
        @Key("nama") @Shorthand String name,
        @Key("alamat") String address,
        @Key("wilayah") Ref<Region> region,
        @Key("peran") VenueRole role,
        @Inline Meta meta)
        implements Classified {}
