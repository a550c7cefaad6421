package id.rakor.model.party;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        implements Classified {
    /**
     * The one that was borne on a day: the last one that was recorded by then, else one of which no day is recorded.
     *
     * @param day the day, or null when it is not known
     */
    public static Optional<Rank> on(List<Rank> ranks, LocalDate day) {
        return ranks.stream()
                .filter(rank ->
                        since(rank) == null || day != null && !since(rank).isAfter(day))
                .max(Comparator.comparing(Rank::since, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static LocalDate since(Rank rank) {
        boolean known = rank.recorded() != null && rank.recorded().read() != null;
        return known ? rank.recorded().read().earliest() : null;
    }
}
