package id.rakor.model.meeting;

import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.CodeOf;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.PartialDate;
import java.util.List;

/**
 * What was signed at a meeting, or because of it.
 *
 * @param code its stable code within the meeting, formed like an id
 * @param title its title
 * @param kind what kind of agreement it is, or null
 * @param number its number, or null
 * @param date when it was signed, or null
 * @param place where it was signed, or null
 * @param parties who agrees
 * @param signatories who signs
 * @param witnesses who witnesses
 * @param points codes of results of this meeting that it holds
 * @param conditions conditions it is under
 * @param since from when it holds, or null
 * @param until until when it holds, or null
 * @param meta class, sources, notes
 */
public record Agreement(
        @Key(value = "kode", required = true) String code,
        @Key(value = "judul", required = true) String title,
        @Key("jenis") AgreementKind kind,
        @Key("nomor") String number,
        @Key("tanggal") PartialDate date,
        @Key("tempat") String place,
        @Key("pihak") List<AgreementParty> parties,
        @Key("penanda_tangan") List<Signatory> signatories,
        @Key("saksi") List<Signatory> witnesses,
        @Key("butir") @CodeOf("hasil") List<String> points,
        @Key("syarat") List<String> conditions,
        @Key("berlaku_sejak") PartialDate since,
        @Key("berlaku_hingga") PartialDate until,
        @Inline Meta meta)
        implements Classified {}
