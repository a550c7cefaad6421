package id.rakor.model.result;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;

/**
 * What happened in a conflict case on a day.
 *
 * @param date the day
 * @param text what happened, in our own words
 * @param meeting the meeting that dealt with it, or null
 * @param meta class, sources, notes
 */
public record CaseEvent(
        @Key(value = "tanggal", required = true) PartialDate date,
        @Key(value = "uraian", required = true) String text,
        @Key("rapat") Ref<Pointed.Meeting> meeting,
        @Inline Meta meta)
        implements Classified {}
