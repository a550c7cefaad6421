package id.rakor.model.settings;

import id.rakor.model.party.TenureStatus;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Key;

/**
 * An official who signs the office's papers.
 *
 * @param office the office, as it is written above the signature
 * @param status in what way it is held, or null for a definitive holder
 * @param rank what the official is; an official of no such rank when null
 * @param onBehalfOf the office in whose name the official signs (a.n.), or null
 * @param through the office for which the official signs in the second place (u.b.), or null
 * @param name the bare name
 * @param titleBefore titles before the name, or null
 * @param titleAfter degrees after the name, or null
 * @param grade rank in the civil service, or null
 * @param nip number of the civil servant, or null; no edition but the full one carries it
 */
public record SigningOfficial(
        @Key(value = "jabatan", required = true) String office,
        @Key("status") TenureStatus status,
        @Key("selaku") SignerRank rank,
        @Key("atas_nama") String onBehalfOf,
        @Key("untuk_beliau") String through,
        @Key(value = "nama", required = true) String name,
        @Key("gelar_depan") String titleBefore,
        @Key("gelar_belakang") String titleAfter,
        @Key("pangkat") String grade,
        @Key(value = "nip", floor = Classification.SECRET) String nip) {

    /**
     * What stands above and below a signature; each is null where the style does not print it.
     *
     * @param onBehalfOf the office in whose name is signed
     * @param through the office between that one and the one who signs
     * @param status in what way the office is held
     * @param office the office
     * @param name the name, with titles where the style has them
     * @param grade rank in the civil service
     * @param nip number of the civil servant
     */
    public record Form(
            String onBehalfOf,
            String through,
            TenureStatus status,
            String office,
            String name,
            String grade,
            String nip) {}

    /**
     * The form of the signature. In the regional style, after Pasal 44 of Permendagri 1/2023, heads of region, their deputies and
     * regional secretaries, who act in these offices included, sign with the bare name, without rank and number; any other
     * official with office, name, rank and number. In the national style everybody signs with name and titles; a choice of
     * this profile.
     */
    public Form form(SigningStyle style) {
        TenureStatus held = status == TenureStatus.DEFINITIVE ? null : status;
        boolean regional = style == SigningStyle.REGIONAL;
        if (regional && rank != null && rank != SignerRank.OTHER) {
            return new Form(onBehalfOf, through, held, office, name, null, null);
        }
        return new Form(onBehalfOf, through, held, office, titled(), regional ? grade : null, regional ? nip : null);
    }

    private String titled() {
        String before = titleBefore == null ? "" : titleBefore + " ";
        return before + name + (titleAfter == null ? "" : ", " + titleAfter);
    }
}
