package id.rakor.model.place;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;
import java.util.List;

/**
 * A code that a region had for a time.
 *
 * @param code the code of the Ministry of Home Affairs
 * @param recorded lists that had it, by their dates
 * @param since from when, or null
 * @param until until when, or null
 * @param meta class, sources, notes
 */
public record CodeSpan(
        @Key(value = "kode", required = true) @Shorthand String code,
        @Key("tercatat") List<PartialDate> recorded,
        @Key("sejak") PartialDate since,
        @Key("hingga") PartialDate until,
        @Inline Meta meta)
        implements Classified {}
