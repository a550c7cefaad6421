package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Day;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * Somebody who was there: a named person, or an office or body without a name.
 *
 * @param person the person, or null when not named
 * @param titleBefore titles before the name as on that day, or null
 * @param titleAfter degrees after the name as on that day, or null
 * @param office the office held on that day, or null
 * @param capacity the office on that day, as its title, or null
 * @param institution the body, or null
 * @param region the region, or null
 * @param status in what way the office was held, or null
 * @param others further offices held at once
 * @param rank rank as on that day, or null
 * @param written the name as the source writes it, or null when the same
 * @param represents for whom they came, or null
 * @param roles what they did
 * @param mode in the room or from afar, or null
 * @param place from where, or null
 * @param days the days on which they were there; none for all
 * @param meta class, sources, notes
 */
public record Attendance(
        @Key("orang") Ref<Person> person,
        @Key("gelar_depan") @Names String titleBefore,
        @Key("gelar_belakang") @Names String titleAfter,
        @Key("jabatan") Ref<Office> office,
        @Key("sebagai") @Names String capacity,
        @Key("lembaga") Ref<Institution> institution,
        @Key("wilayah") Ref<Region> region,
        @Key("status") TenureStatus status,
        @Key("rangkap") List<OtherOffice> others,
        @Key("pangkat") @Names String rank,
        @Key("tertulis") @Names String written,
        @Key("mewakili") Representation represents,
        @Key("peran") List<AttendanceRole> roles,
        @Key("cara") Mode mode,
        @Key("tempat") @Names String place,
        @Key("hari") List<Day> days,
        @Inline Meta meta)
        implements Classified {}
