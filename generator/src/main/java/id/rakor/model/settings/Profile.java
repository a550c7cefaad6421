package id.rakor.model.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How papers look and are signed once settings and preset are joined. Nothing in it is null but what its own parts
 * say: a letterhead without a logo, a numbering without codes, a signature without a town.
 *
 * @param size the sheet
 * @param edges margins in millimetres
 * @param typeface the family of type
 * @param points size of body text in points, 9 to 14
 * @param alignment how lines stand
 * @param standard the standards that papers keep
 * @param kinds the papers that a build makes, in their order
 * @param letterhead the letterhead, {@link Letterhead#isEmpty() empty} where the office has set none
 * @param numbering how letters are numbered
 * @param signing how papers are signed; its style and its choice of a box are given
 * @param dates how days are written
 * @param classPrint how the class is shown
 * @param signIn what the attendance list to be signed has
 */
public record Profile(
        PaperSize size,
        Edges edges,
        Typeface typeface,
        float points,
        Alignment alignment,
        PaperStandard standard,
        Set<PaperKind> kinds,
        Letterhead letterhead,
        Numbering numbering,
        Signing signing,
        DateStyle dates,
        ClassPrint classPrint,
        SignInSheet signIn) {

    /** The profile of an office: its own values, those of its preset where it has none. */
    public static Profile of(Settings settings) {
        PaperSettings own = settings.papers() == null ? PaperSettings.NONE : settings.papers();
        Preset preset = or(own.preset(), Preset.NATIONAL);
        return new Profile(
                or(own.size(), preset.size()),
                own.edges() == null ? preset.edges() : own.edges().or(preset.edges()),
                or(own.typeface(), Typeface.SANS),
                own.points() == null ? preset.points() : own.points().floatValue(),
                or(own.alignment(), Alignment.LEFT),
                or(own.standard(), PaperStandard.PDFA_3A),
                own.kinds().isEmpty() ? PaperKind.USUAL : EnumSet.copyOf(own.kinds()),
                or(own.letterhead(), Letterhead.NONE),
                own.numbering() == null ? preset.numbering() : own.numbering().or(preset.numbering()),
                signing(own.signing(), preset),
                or(own.dates(), DateStyle.LONG),
                own.classPrint() == null
                        ? preset.classPrint()
                        : own.classPrint().or(preset.classPrint()),
                own.signIn() == null ? SignInSheet.USUAL : own.signIn().or(SignInSheet.USUAL));
    }

    private static Signing signing(Signing own, Preset preset) {
        if (own == null) {
            return new Signing(preset.signing(), null, false, List.of(), List.of());
        }
        return new Signing(
                or(own.style(), preset.signing()),
                own.place(),
                or(own.electronic(), false),
                own.initials(),
                own.officials());
    }

    private static <T> T or(T own, T preset) {
        return own == null ? preset : own;
    }
}
