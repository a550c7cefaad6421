package id.rakor.model.law;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;

/**
 * When a stage of an election is held.
 *
 * @param stage the stage
 * @param from first day, or null
 * @param until last day, or null
 * @param meta class, sources, notes
 */
public record StageDate(
        @Key(value = "tahapan", required = true) Stage stage,
        @Key("mulai") PartialDate from,
        @Key("akhir") PartialDate until,
        @Inline Meta meta)
        implements Classified {}
