package id.rakor.view.paper;

import id.rakor.model.settings.Profile;
import id.rakor.view.Accord;
import id.rakor.view.MeetingExtract;
import id.rakor.view.paper.Signatures.Signature;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The agreements of an office's own meeting, each as a record to be signed.
 *
 * @param frame what surrounds it
 * @param accords the agreements
 * @param electronic whether the space of a signature is a box for an electronic one
 */
public record AgreementsPaper(PaperFrame frame, List<Sheet> accords, boolean electronic) implements PaperView {
    /**
     * An agreement to be signed.
     *
     * @param told what is recorded of it
     * @param number its number; what is not known of it is left open with dots
     * @param signatures who signs
     * @param witnesses who witnesses
     */
    public record Sheet(Accord told, String number, List<Signed> signatures, List<Signed> witnesses) {}

    /**
     * The signature of one of them.
     *
     * @param part what the agreement calls the one, or empty
     * @param signature the signature
     */
    public record Signed(String part, Signature signature) {}

    /** Makes one. */
    public static AgreementsPaper of(MeetingExtract extract, int tries) {
        Profile profile = Profile.of(extract.settings());
        List<Sheet> accords = extract.official().accords().stream()
                .map(one -> new Sheet(
                        one,
                        one.number().isEmpty() ? profile.numbering().number(null, one.day()) : one.number(),
                        signed(one.parts(), Signatures.all(extract, one.signers())),
                        signed(List.of(), Signatures.all(extract, one.witnesses()))))
                .toList();
        return new AgreementsPaper(
                PaperFrame.of(extract, "kesepakatan"),
                accords,
                Boolean.TRUE.equals(profile.signing().electronic()));
    }

    private static List<Signed> signed(List<String> parts, List<Signature> signatures) {
        return IntStream.range(0, signatures.size())
                .mapToObj(i -> new Signed(i < parts.size() ? parts.get(i) : "", signatures.get(i)))
                .toList();
    }
}
