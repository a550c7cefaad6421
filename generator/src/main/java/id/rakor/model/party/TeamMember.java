package id.rakor.model.party;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Names;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;

/**
 * Somebody who sits in a team, and the post held there.
 *
 * @param person the person, or null
 * @param office the office in the service, as written, or null
 * @param institution the body sent by, or null
 * @param post the post in the team
 * @param since from when, or null
 * @param until until when, or null
 * @param meta class, sources, notes
 */
public record TeamMember(
        @Key("orang") Ref<Person> person,
        @Key("jabatan") @Names String office,
        @Key("lembaga") Ref<Institution> institution,
        @Key(value = "jabatan_dalam_tim", required = true) String post,
        @Key("sejak") PartialDate since,
        @Key("hingga") PartialDate until,
        @Inline Meta meta)
        implements Classified {}
