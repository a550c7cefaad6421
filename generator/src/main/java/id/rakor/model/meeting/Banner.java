package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Shorthand;

/**
 * The slogan of a meeting.
 *
 * @param written as published, faults included
 * @param read as read, or null when the same
 * @param meta class, sources, notes
 */
public record Banner(
        @Key(value = "tertulis", required = true) @Shorthand String written,
        @Key("dibaca") String read,
        @Inline Meta meta)
        implements Classified {}
