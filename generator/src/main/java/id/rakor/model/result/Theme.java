package id.rakor.model.result;

import id.rakor.model.source.Entity;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A subject under which meetings and results are grouped.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param name its name
 * @param description what it covers, or null
 * @param parent the wider subject, or null
 * @param meta class, sources, notes
 */
public record Theme(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "nama", required = true) String name,
        @Key("uraian") String description,
        @Key("induk") Ref<Theme> parent,
        @Inline Meta meta)
        implements Entity {}
