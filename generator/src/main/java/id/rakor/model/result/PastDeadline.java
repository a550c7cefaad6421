package id.rakor.model.result;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;

/**
 * A deadline that was put off.
 *
 * @param deadline the deadline as it was
 * @param changed when it was put off, or null
 * @param reason why, or null
 * @param meeting the meeting that put it off, or null
 * @param meta class, sources, notes
 */
public record PastDeadline(
        @Key(value = "tenggat", required = true) Deadline deadline,
        @Key("diubah") PartialDate changed,
        @Key("alasan") String reason,
        @Key("rapat") Ref<Pointed.Meeting> meeting,
        @Inline Meta meta)
        implements Classified {}
