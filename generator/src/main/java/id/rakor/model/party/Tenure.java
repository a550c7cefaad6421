package id.rakor.model.party;

import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Either;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;
import java.util.List;

/**
 * A term of office of one person. What is known may be only that the office was held on a day.
 *
 * @param office the office, or null when it has no record of its own
 * @param label the office as written, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param status in what way it is held, or null when not said
 * @param from first day, or null when unknown
 * @param until last day, or null when unknown or lasting
 * @param recorded days on which sources show the office held
 * @param basis the decree, or null
 * @param meta class, sources, notes
 */
public record Tenure(
        @Key("jabatan") @Either Ref<Office> office,
        @Key("sebutan") @Either @Names @Shorthand String label,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("status") TenureStatus status,
        @Key("mulai") PartialDate from,
        @Key("akhir") PartialDate until,
        @Key("tercatat") List<PartialDate> recorded,
        @Key("dasar") String basis,
        @Inline Meta meta)
        implements Classified {}
