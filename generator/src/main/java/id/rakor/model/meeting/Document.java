package id.rakor.model.meeting;

import id.rakor.model.party.Party;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import java.util.List;

/**
 * A paper of a meeting, with or without its file. It is restricted unless it says otherwise.
 *
 * @param kind what kind of paper it is
 * @param title its title, or null
 * @param subject what a letter is about, or null
 * @param number its number, or null
 * @param filing its classification code, or null
 * @param date its date, or null
 * @param urgency how fast it is to be dealt with, or null
 * @param enclosures how many enclosures, as written, or null
 * @param addressees whom it is addressed to
 * @param copies who gets a copy
 * @param signatories who signs
 * @param file file name inside lampiran/, or null
 * @param hash SHA-256 of the file in hexadecimal, or null
 * @param form whether it is the original or a copy, or null
 * @param meta class, sources, notes
 */
public record Document(
        @Key(value = "jenis", required = true) DocumentKind kind,
        @Key("judul") String title,
        @Key("hal") String subject,
        @Key("nomor") String number,
        @Key("kode_klasifikasi") String filing,
        @Key("tanggal") PartialDate date,
        @Key("sifat") Urgency urgency,
        @Key("lampiran_jumlah") String enclosures,
        @Key("kepada") List<Party> addressees,
        @Key("tembusan") List<Party> copies,
        @Key("penanda_tangan") List<Signatory> signatories,
        @Key("berkas") String file,
        @Key("sha256") String hash,
        @Key("tingkat_perkembangan") DocumentForm form,
        @Inline Meta meta)
        implements Classified {
    /** Restricted unless it says otherwise. */
    @Override
    public Classification defaultClass() {
        return Classification.RESTRICTED;
    }
}
