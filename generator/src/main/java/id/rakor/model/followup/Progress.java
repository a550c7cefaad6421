package id.rakor.model.followup;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Day;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * How a result stood on a day.
 *
 * @param date the day
 * @param status how it stood
 * @param text what was done, or why it cannot be done, or null
 * @param obstacles what stands in the way, or null
 * @param evidence what shows it
 * @param meeting the meeting that heard it, or null
 * @param meta class, sources, notes
 */
public record Progress(
        @Key(value = "tanggal", required = true) Day date,
        @Key(value = "status", required = true) ProgressStatus status,
        @Key("uraian") String text,
        @Key("hambatan") String obstacles,
        @Key("bukti") List<String> evidence,
        @Key("rapat") Ref<Meeting> meeting,
        @Inline Meta meta)
        implements Classified {}
