package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;

/**
 * Which meeting of a series it is.
 *
 * @param series the id of the series, the same for all its meetings
 * @param name the name of the series
 * @param year its year, or null
 * @param ordinal which of them it is, or null
 * @param of how many there are, or null
 * @param period reporting period such as B04, or null
 * @param meta class, sources, notes
 */
public record SeriesEdition(
        @Key(value = "kunci", required = true) String series,
        @Key(value = "nama", required = true) String name,
        @Key("tahun") Integer year,
        @Key("ke") Integer ordinal,
        @Key("dari") Integer of,
        @Key("periode") String period,
        @Inline Meta meta)
        implements Classified {}
