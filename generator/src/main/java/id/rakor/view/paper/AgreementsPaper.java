package id.rakor.view.paper;

import id.rakor.model.settings.Profile;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Official;
import id.rakor.view.paper.Signatures.Signature;
import java.util.List;

/**
 * The agreements of an office's own meeting, each as a record to be signed.
 *
 * @param frame what surrounds it
 * @param accords the agreements
 * @param electronic whether the space of a signature is a box for an electronic one
 */
public record AgreementsPaper(PaperFrame frame, List<Accord> accords, boolean electronic) implements PaperView {
    /**
     * An agreement.
     *
     * @param told what is recorded of it
     * @param number its number; what is not known of it is left open with dots
     * @param signatures who signs
     * @param witnesses who witnesses
     */
    public record Accord(Official.Accord told, String number, List<Signature> signatures, List<Signature> witnesses) {}

    /** Makes one. */
    public static AgreementsPaper of(MeetingExtract extract, int tries) {
        Profile profile = Profile.of(extract.settings());
        List<Accord> accords = extract.official().accords().stream()
                .map(one -> new Accord(
                        one,
                        one.number().isEmpty() ? profile.numbering().number(null, one.day()) : one.number(),
                        Signatures.all(extract, one.signers()),
                        Signatures.all(extract, one.witnesses())))
                .toList();
        return new AgreementsPaper(
                PaperFrame.of(extract, "kesepakatan"),
                accords,
                Boolean.TRUE.equals(profile.signing().electronic()));
    }
}
