package id.rakor.model.meeting;

import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import java.util.List;

/**
 * An abbreviation or a word of the trade.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param shortForm the short form
 * @param longForm what it stands for
 * @param context where it is used, or null
 * @param meta class, sources, notes
 */
public record Term(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "singkatan", required = true) String shortForm,
        @Key(value = "kepanjangan", required = true) String longForm,
        @Key("konteks") String context,
        @Inline Meta meta)
        implements Entity {}
