package id.rakor.view.paper;

import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Signing;
import id.rakor.model.settings.SigningOfficial;
import id.rakor.model.settings.SigningStyle;
import id.rakor.model.value.Keyed;
import id.rakor.view.Extract;
import id.rakor.view.Protocol;
import id.rakor.view.Protocol.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who signs minutes: the one who led the meeting, and the one who took them. Where nobody is recorded as its chair, the
 * first official of the settings signs. What is not known is left open with dots.
 *
 * @param place the town and the day of signing
 * @param chair the one who led the meeting
 * @param taker the one who took the minutes
 * @param electronic whether the space of a signature is a box for an electronic one
 */
public record Signatures(String place, Signature chair, Signature taker, boolean electronic) {
    /**
     * One signature.
     *
     * @param above what stands above the space, a line each
     * @param name the name under it
     * @param below what stands under the name, a line each
     */
    public record Signature(List<String> above, String name, List<String> below) {}

    static Signatures of(Extract extract, Protocol protocol) {
        Signing signing = Profile.of(extract.settings()).signing();
        String day = protocol.signed().isEmpty() ? extract.word("naskah.notula.tanggal_kosong") : protocol.signed();
        return new Signatures(
                town(extract) + ", " + day,
                alone(extract, protocol.chairs()),
                signature(extract, signing, protocol.takers()),
                Boolean.TRUE.equals(signing.electronic()));
    }

    /**
     * The signature of one who signs alone.
     *
     * @param signers who is recorded to sign; the first official of the settings where nobody is
     */
    static Signature alone(Extract extract, List<Signer> signers) {
        Signing signing = Profile.of(extract.settings()).signing();
        return signers.isEmpty() && !signing.officials().isEmpty()
                ? official(extract, signing.officials().get(0), signing.style(), "")
                : signature(extract, signing, signers);
    }

    /**
     * The signatures of all who sign or witness something together. Below a name stands nothing where neither rank nor
     * number is recorded: not everyone who agrees is a civil servant.
     */
    static List<Signature> all(Extract extract, List<Signer> signers) {
        Signing signing = Profile.of(extract.settings()).signing();
        return signers.stream()
                .map(one -> {
                    Signature signature = signature(extract, signing, List.of(one));
                    boolean known = !one.rank().isEmpty() || !one.nip().isEmpty();
                    return known ? signature : new Signature(signature.above(), signature.name(), List.of());
                })
                .toList();
    }

    /** The town before the day of signing. */
    static String town(Extract extract) {
        String place = Profile.of(extract.settings()).signing().place();
        return place == null ? extract.word("naskah.notula.tempat_kosong") : place;
    }

    private static Signature signature(Extract extract, Signing signing, List<Signer> signers) {
        if (signers.isEmpty()) {
            return new Signature(List.of(), extract.word("naskah.notula.nama_kosong"), List.of());
        }
        Signer signer = signers.get(0);
        Optional<SigningOfficial> official = signing.officials().stream()
                .filter(o -> o.name().equals(signer.name()))
                .findFirst();
        if (official.isPresent()) {
            return official(extract, official.get(), signing.style(), signer.nip());
        }
        boolean regional = signing.style() == SigningStyle.REGIONAL;
        String full = regional && !signer.rank().isEmpty() ? signer.full() : signer.ranked();
        String name = signer.name().isEmpty() ? extract.word("naskah.notula.nama_kosong") : full;
        List<String> above = new ArrayList<>();
        if (!signer.behalf().isEmpty()) {
            above.add(extract.word("naskah.atas_nama", signer.behalf()));
        }
        if (!signer.office().isEmpty()) {
            above.add(signer.office());
        }
        if (signer.name().isEmpty()) {
            return new Signature(above, name, List.of());
        } else if (regional && isHead(extract, signer.bare())) {
            return new Signature(above, signer.name(), List.of());
        } else if (!regional) {
            return new Signature(above, name, number(extract, signer.nip()));
        }
        return new Signature(
                above, name, signer.civil() ? below(extract, signer.rank(), signer.nip()) : List.of(signer.rank()));
    }

    /** The number of a civil servant where it is known. */
    private static List<String> number(Extract extract, String nip) {
        return nip.isEmpty() ? List.of() : List.of(extract.word("naskah.notula.nip", nip));
    }

    /** The signature of an official of the settings; what stands there goes before what a record says of it. */
    private static Signature official(Extract extract, SigningOfficial official, SigningStyle style, String nip) {
        SigningOfficial.Form form = official.form(style);
        List<String> above = new ArrayList<>();
        if (form.onBehalfOf() != null) {
            above.add(extract.word("naskah.atas_nama", form.onBehalfOf()));
        }
        if (form.through() != null) {
            above.add(form.through());
            above.add(extract.word("naskah.untuk_beliau"));
        }
        above.add(
                form.status() == null
                        ? form.office()
                        : extract.word("naskah.pejabat." + Keyed.word(form.status()), form.office()));
        boolean bare = style == SigningStyle.NATIONAL || form.name().equals(official.name()) && form.grade() == null;
        boolean known = form.nip() != null;
        return new Signature(
                above, form.name(), bare ? List.of() : below(extract, form.grade(), known ? form.nip() : nip));
    }

    /** Rank and number of a civil servant; the number stands in the full edition alone. */
    private static List<String> below(Extract extract, String rank, String nip) {
        String number =
                nip != null && !nip.isEmpty() && extract.isFull() ? nip : extract.word("naskah.notula.nip_kosong");
        return Stream.of(rank == null ? "" : rank, extract.word("naskah.notula.nip", number))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether an office is one whose holder signs with the bare name (Permendagri 1/2023, Pasal 44). */
    private static boolean isHead(Extract extract, String office) {
        String bare = extract.several("naskah.penjabat").stream()
                .filter(acting -> office.startsWith(acting + " "))
                .findFirst()
                .map(acting -> office.substring(acting.length() + 1))
                .orElse(office);
        return extract.several("naskah.tanpa_gelar").stream().anyMatch(bare::startsWith);
    }
}
