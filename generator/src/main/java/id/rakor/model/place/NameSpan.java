package id.rakor.model.place;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;
import java.util.List;

/**
 * A name that a region, a body or an office bore for a time.
 *
 * @param name the name
 * @param since from when, or null
 * @param until until when, or null
 * @param recorded lists or sources that had it, by their dates
 * @param meta class, sources, notes
 */
public record NameSpan(
        @Key(value = "nama", required = true) @Shorthand String name,
        @Key("sejak") PartialDate since,
        @Key("hingga") PartialDate until,
        @Key("tercatat") List<PartialDate> recorded,
        @Inline Meta meta)
        implements Classified {}
