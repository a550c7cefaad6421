package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * Which meeting of a series it is.
 *
 * @param series the series
 * @param year its year, or null
 * @param ordinal which of them it is, or null
 * @param of how many there are, or null
 * @param period its reporting period, or null
 * @param meta class, sources, notes
 */
public record SeriesEdition(
        @Key(value = "seri", required = true) @Shorthand Ref<Series> series,
        @Key("tahun") Integer year,
        @Key("ke") Integer ordinal,
        @Key("dari") Integer of,
        @Key("periode") Period period,
        @Inline Meta meta)
        implements Classified {}
