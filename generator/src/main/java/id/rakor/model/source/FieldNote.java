package id.rakor.model.source;

import id.rakor.model.value.Classification;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * What is known about one field: who says so, how sure it is, and what others say. The value that
 * the record itself gives is the one that is followed.
 *
 * @param sources who says what the field says
 * @param confidence how sure the reading is, or null
 * @param readings what other sources say instead
 * @param reason why the record follows its own value, or null
 * @param remark anything else worth knowing, or null
 * @param classification the class of this note where stricter than the field's, or null
 */
public record FieldNote(
        @Key("sumber") List<Ref<Source>> sources,
        @Key("keyakinan") Confidence confidence,
        @Key("bacaan_lain") List<Reading> readings,
        @Key("alasan") String reason,
        @Key("catatan") String remark,
        @Key("kelas") Classification classification) {}
