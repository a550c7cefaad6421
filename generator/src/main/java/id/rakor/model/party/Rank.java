package id.rakor.model.party;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;

/**
 * A military or police rank, as borne on a day.
 *
 * @param rank the rank with its corps, "Letkol Inf"
 * @param retired whether retired, or null
 * @param recorded when a source shows it, or null
 * @param meta class, sources, notes
 */
public record Rank(
        @Key(value = "pangkat", required = true) @Shorthand String rank,
        @Key("purnawirawan") Boolean retired,
        @Key("tercatat") PartialDate recorded,
        @Inline Meta meta)
        implements Classified {}
