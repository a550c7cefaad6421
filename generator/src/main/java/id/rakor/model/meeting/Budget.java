package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;

/**
 * What a meeting costs. It is restricted unless it says otherwise.
 *
 * @param amount how many rupiah, or null
 * @param fund where the money comes from, or null
 * @param year budget year, or null
 * @param meta class, sources, notes
 */
public record Budget(
        @Key("nilai") Quantity amount,
        @Key("sumber_dana") String fund,
        @Key("tahun") Integer year,
        @Inline Meta meta) implements Classified {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
