package id.rakor.model.meeting;

import id.rakor.model.law.Election;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A number that was named at the meeting.
 *
 * @param subject what is counted, in our own words
 * @param quantity how many
 * @param unit of what, or null
 * @param parts parts that should add up
 * @param regions the regions it counts
 * @param election the election it belongs to, or null
 * @param speaker who named it, or null
 * @param meta class, sources, notes
 */
public record Figure(
        @Key(value = "tentang", required = true) String subject,
        @Key(value = "nilai", required = true) Quantity quantity,
        @Key("satuan") String unit,
        @Key("bagian") List<FigurePart> parts,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("pemilihan") Ref<Election> election,
        @Key("oleh") Ref<Person> speaker,
        @Inline Meta meta)
        implements Classified {}
