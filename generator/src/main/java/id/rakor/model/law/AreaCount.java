package id.rakor.model.law;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;

/**
 * How many regions vote, by kind.
 *
 * @param provinces provinces, or null
 * @param regencies regencies, or null
 * @param cities cities, or null
 * @param total all together, or null
 * @param meta class, sources, notes
 */
public record AreaCount(
        @Key("provinsi") Integer provinces,
        @Key("kabupaten") Integer regencies,
        @Key("kota") Integer cities,
        @Key("jumlah") Integer total,
        @Inline Meta meta)
        implements Classified {}
