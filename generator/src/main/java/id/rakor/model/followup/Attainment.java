package id.rakor.model.followup;

import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Day;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Ref;

/**
 * What was reached by a day, in numbers.
 *
 * @param date the day
 * @param amount how much
 * @param unit of what, or null
 * @param region where, or null
 * @param meta class, sources, notes
 */
public record Attainment(
        @Key(value = "tanggal", required = true) Day date,
        @Key(value = "nilai", required = true) Quantity amount,
        @Key("satuan") String unit,
        @Key("wilayah") Ref<Region> region,
        @Inline Meta meta)
        implements Classified {}
