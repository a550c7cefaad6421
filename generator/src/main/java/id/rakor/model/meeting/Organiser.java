package id.rakor.model.meeting;

import id.rakor.model.party.Institution;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shorthand;

/**
 * Who holds a meeting.
 *
 * @param institution the body, or null
 * @param label what the source calls it, or null
 * @param role what it does, or null
 * @param meta class, sources, notes
 */
public record Organiser(
        @Key("lembaga") Ref<Institution> institution,
        @Key("sebutan") @Names @Shorthand String label,
        @Key("peran") OrganiserRole role,
        @Inline Meta meta)
        implements Classified {}
