package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Day;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;
import java.util.List;

/**
 * Somebody who is asked to come.
 *
 * @param person the person, or null
 * @param institution the body, or null
 * @param label office or group as invited, or null
 * @param seats how many persons, or null
 * @param mode in the room or from afar, or null
 * @param place from which place, or null
 * @param days the days for which they are asked; none for all
 * @param confirmedBy who confirmed, or null
 * @param meta class, sources, notes
 */
public record Invitee(
        @Key("orang") Ref<Person> person,
        @Key("lembaga") Ref<Institution> institution,
        @Key("sebutan") @Names @Shorthand String label,
        @Key("jumlah") Integer seats,
        @Key("cara") Mode mode,
        @Key("tempat") @Names String place,
        @Key("hari") List<Day> days,
        @Key("dikonfirmasi_oleh") @Names String confirmedBy,
        @Inline Meta meta)
        implements Classified {}
