package id.rakor.model.source;

import id.rakor.model.value.Classification;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;
import java.util.Map;

/**
 * What every record, large or nested, may say about itself: how secret it is, where it comes from,
 * and where sources differ.
 *
 * @param classification the class given, or null for the type's own default
 * @param fieldClasses classes of single fields of this record, by key, where stricter
 * @param sources where this record comes from
 * @param notes about single fields of this record, by key: their sources and other readings
 * @param remark a remark of the secretariat in its own words, or null
 */
public record Meta(
        @Key("kelas") Classification classification,
        @Key("kelas_bidang") Map<String, Classification> fieldClasses,
        @Key("sumber") List<Ref<Source>> sources,
        @Key("keterangan") Map<String, FieldNote> notes,
        @Key("catatan") String remark) {

    /** Nothing said. */
    public static final Meta NONE = new Meta(null, Map.of(), List.of(), Map.of(), null);
}
