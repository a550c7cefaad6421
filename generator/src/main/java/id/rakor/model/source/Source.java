package id.rakor.model.source;

import id.rakor.model.value.Id;
import id.rakor.model.value.Identity;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * A source: somebody's report or paper that facts are taken from.
 *
 * @param id its id
 * @param formerIds ids it had before
 * @param kind what kind of thing it is
 * @param title its title, or null
 * @param publisher who published it, or null
 * @param address its address on the web, http or https, or null
 * @param published when it was published, or null
 * @param reporters who reported
 * @param editors who edited
 * @param retrieved when it was read, or null
 * @param reading how it was read: whole, by excerpt, by its title; or null
 * @param derived the source it repeats word for word, or null
 * @param meta class, sources, notes
 */
public record Source(
        @Identity Id id,
        @Key("id_lama") List<String> formerIds,
        @Key(value = "jenis", required = true) SourceKind kind,
        @Key("judul") String title,
        @Key("penerbit") String publisher,
        @Key("alamat") String address,
        @Key("terbit") PartialDate published,
        @Key("pewarta") List<String> reporters,
        @Key("editor") List<String> editors,
        @Key("diambil") PartialDate retrieved,
        @Key("cara_baca") String reading,
        @Key("menyalin") Ref<Source> derived,
        @Inline Meta meta)
        implements Entity {}
