package id.rakor.model.result;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * What somebody said, in our own words.
 *
 * @param speaker who said it, or null
 * @param capacity the office in which it was said, or null
 * @param institution the body that said it, or null
 * @param reader who read it out, where somebody else did, or null
 * @param text what was said, in our own words
 * @param themes subjects
 * @param meta class, sources, notes
 */
public record Statement(
        @Key("oleh") Ref<Person> speaker,
        @Key("sebagai") @Names String capacity,
        @Key("lembaga") Ref<Institution> institution,
        @Key("dibacakan_oleh") Ref<Person> reader,
        @Key(value = "isi", required = true) String text,
        @Key("tema") List<Ref<Theme>> themes,
        @Inline Meta meta)
        implements Classified {}
