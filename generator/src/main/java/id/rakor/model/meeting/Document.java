package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;

/**
 * A paper of a meeting, with or without its file. It is restricted unless it says otherwise.
 *
 * @param kind what kind of paper it is
 * @param title its title, or null
 * @param number its number, or null
 * @param date its date, or null
 * @param file file name inside lampiran/, or null
 * @param hash SHA-256 of the file in hexadecimal, or null
 * @param meta class, sources, notes
 */
public record Document(
        @Key(value = "jenis", required = true) DocumentKind kind,
        @Key("judul") String title,
        @Key("nomor") String number,
        @Key("tanggal") PartialDate date,
        @Key("berkas") String file,
        @Key("sha256") String hash,
        @Inline Meta meta)
        implements Classified {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
