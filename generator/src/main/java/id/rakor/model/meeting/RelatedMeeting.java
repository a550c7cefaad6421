package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * A meeting that this one looks back to.
 *
 * @param meeting the other meeting
 * @param relation how this one relates to it
 * @param meta class, sources, notes
 */
public record RelatedMeeting(
        @Key(value = "rapat", required = true) @Shorthand Ref<Meeting> meeting,
        @Key("hubungan") Relation relation,
        @Inline Meta meta)
        implements Classified {}
