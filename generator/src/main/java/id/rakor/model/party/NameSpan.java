package id.rakor.model.party;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Shorthand;

/**
 * A name that a body bore for a time.
 *
 * @param name the name
 * @param since from when, or null
 * @param until until when, or null
 * @param meta class, sources, notes
 */
public record NameSpan(
        @Key(value = "nama", required = true) @Shorthand String name,
        @Key("sejak") PartialDate since,
        @Key("hingga") PartialDate until,
        @Inline Meta meta)
        implements Classified {}
