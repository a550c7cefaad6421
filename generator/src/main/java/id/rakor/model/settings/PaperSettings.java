package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.math.BigDecimal;
import java.util.List;

/**
 * How an office wants its papers. What is not given comes from the preset; {@link Profile} joins the two.
 *
 * @param preset what the rest is taken from, or null for the national one
 * @param size the sheet, or null
 * @param edges margins, or null
 * @param typeface the family of type, or null
 * @param points size of body text in points, 9 to 14, or null
 * @param alignment how lines stand, or null
 * @param standard the standards that papers keep, or null
 * @param kinds the papers that a build makes; the usual ones when empty
 * @param letterhead the letterhead, or null
 * @param numbering how letters are numbered, or null
 * @param signing how papers are signed, or null
 * @param dates how days are written, or null
 * @param classPrint how the class is shown, or null
 * @param signIn what the attendance list to be signed has, or null
 */
public record PaperSettings(
        @Key("baku") Preset preset,
        @Key("kertas") PaperSize size,
        @Key("tepi") Edges edges,
        @Key("huruf") Typeface typeface,
        @Key("ukuran") BigDecimal points,
        @Key("rata") Alignment alignment,
        @Key("standar") PaperStandard standard,
        @Key("jenis") List<PaperKind> kinds,
        @Key("kop") Letterhead letterhead,
        @Key("nomor") Numbering numbering,
        @Key("tanda_tangan") Signing signing,
        @Key("tanggal") DateStyle dates,
        @Key("kelas") ClassPrint classPrint,
        @Key("daftar_hadir") SignInSheet signIn) {
    /** The least size of body text. */
    public static final int LEAST_POINTS = 9;
    /** The greatest. */
    public static final int MOST_POINTS = 14;

    /** Nothing set. */
    public static final PaperSettings NONE =
            new PaperSettings(null, null, null, null, null, null, null, List.of(), null, null, null, null, null, null);

    public PaperSettings {
        kinds = List.copyOf(kinds);
    }
}
