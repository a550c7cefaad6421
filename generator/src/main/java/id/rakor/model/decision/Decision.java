package id.rakor.model.decision;

import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Either;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Key;
import java.util.List;
import java.util.Map;

/**
 * What somebody decided once while a list was taken, so that it is not asked again. It is a note of the office to itself:
 * it is in no page, and in no edition but the full one, whatever it says.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param decided the day it was decided
 * @param list the list it was decided on, or null
 * @param column what a column means, or null
 * @param name whom a name means, or null
 * @param remark a remark of the secretariat, or null
 */
public record Decision(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "tanggal", required = true) Day decided,
        @Key("daftar") String list,
        @Key("kolom") @Either ColumnMeaning column,
        @Key("nama") @Either NameMeaning name,
        @Key("catatan") String remark)
        implements Entity {
    private static final Meta KEPT = new Meta(Classification.SECRET, Map.of(), List.of(), Map.of(), null);

    /** Secret, which no record of it can change. */
    @Override
    public Meta meta() {
        return KEPT;
    }
}
