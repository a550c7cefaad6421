package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;
import id.rakor.model.value.Zone;
import java.time.LocalTime;

/**
 * When a meeting is held.
 *
 * @param from first day, or null
 * @param until last day, or null for the same
 * @param startTime hour it begins, HH:MM, or null
 * @param endTime hour it ends, HH:MM, or null
 * @param zone the zone of the hours, or null
 * @param meta class, sources, notes
 */
public record Timing(
        @Key("mulai") @Shorthand PartialDate from,
        @Key("selesai") PartialDate until,
        @Key("pukul_mulai") LocalTime startTime,
        @Key("pukul_selesai") LocalTime endTime,
        @Key("zona") Zone zone,
        @Inline Meta meta)
        implements Classified {}
