package id.rakor.model.meeting;

import id.rakor.model.party.Party;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A part of the programme.
 *
 * @param code its stable code within the meeting, formed like an id, or null
 * @param day its day, or null
 * @param startTime hour it begins, HH:MM, or null
 * @param endTime hour it ends, HH:MM, or null
 * @param subject what is done
 * @param place the venue, or null
 * @param mode in the room or from afar, or null
 * @param speakers who speaks
 * @param material papers and slides
 * @param summary what came of it, in our own words, or null
 * @param meta class, sources, notes
 */
public record Session(
        @Key("kode") String code,
        @Key("hari") PartialDate day,
        @Key("pukul_mulai") LocalTime startTime,
        @Key("pukul_selesai") LocalTime endTime,
        @Key(value = "acara", required = true) String subject,
        @Key("tempat") String place,
        @Key("cara") Mode mode,
        @Key("pembicara") List<Party> speakers,
        @Key("bahan") List<String> material,
        @Key("ringkasan") String summary,
        @Inline Meta meta)
        implements Classified {}
