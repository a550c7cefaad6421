package id.rakor.model.meeting;

import id.rakor.model.party.Party;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import java.util.List;

/**
 * A part of the programme.
 *
 * @param day its day, or null
 * @param time its hours, "09.00-10.00", or null
 * @param subject what is done
 * @param speakers who speaks
 * @param summary what came of it, in our own words, or null
 * @param meta class, sources, notes
 */
public record Session(
        @Key("hari") PartialDate day,
        @Key("pukul") String time,
        @Key(value = "acara", required = true) String subject,
        @Key("pembicara") List<Party> speakers,
        @Key("ringkasan") String summary,
        @Inline Meta meta)
        implements Classified {}
