package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Either;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * A further office that somebody present holds at the same time.
 *
 * @param office the office, or null
 * @param capacity the office as written, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param status in what way it is held, or null
 * @param meta class, sources, notes
 */
public record OtherOffice(
        @Key("jabatan") @Either Ref<Office> office,
        @Key("sebagai") @Either @Names @Shorthand String capacity,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("status") TenureStatus status,
        @Inline Meta meta)
        implements Classified {}
