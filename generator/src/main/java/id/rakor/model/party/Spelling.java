package id.rakor.model.party;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Shorthand;

/**
 * Another way a name is written.
 *
 * @param name the name as written
 * @param meta class, sources, notes
 */
public record Spelling(
        @Key(value = "nama", required = true) @Shorthand String name,
        @Inline Meta meta) implements Classified {}
