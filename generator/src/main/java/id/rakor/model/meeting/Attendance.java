package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * Somebody who was there: a named person, or an office or body without a name.
 *
 * @param person the person, or null when not named
 * @param capacity the office on that day, as its title, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param rank rank as on that day, or null
 * @param written the name as the source writes it, or null when the same
 * @param represents for whom they came, or null
 * @param roles what they did
 * @param mode in the room or from afar, or null
 * @param place from where, or null
 * @param meta class, sources, notes
 */
public record Attendance(
        @Key("orang") Ref<Person> person,
        @Key("sebagai") @Names String capacity,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("pangkat") @Names String rank,
        @Key("tertulis") @Names String written,
        @Key("mewakili") Representation represents,
        @Key("peran") List<AttendanceRole> roles,
        @Key("cara") Mode mode,
        @Key("tempat") @Names String place,
        @Inline Meta meta)
        implements Classified {}
