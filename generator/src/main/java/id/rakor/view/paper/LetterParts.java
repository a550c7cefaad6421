package id.rakor.view.paper;

import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.settings.Profile;
import id.rakor.view.Extract;
import id.rakor.view.Letter;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.paper.Signatures.Signature;
import java.time.LocalDate;
import java.util.List;

/**
 * Head and foot of a letter or of another signed paper. What is not recorded is left open with dots.
 *
 * @param number its number
 * @param place the town and the day of signing
 * @param date the day of signing
 * @param urgency how fast it is to be dealt with
 * @param enclosures how many enclosures; empty where that is not recorded
 * @param subject what it is about; empty where that is not recorded
 * @param addressees whom it is addressed to
 * @param copies who gets a copy
 * @param signature who signs
 * @param initials who initials it before
 * @param electronic whether the space of the signature is a box for an electronic one
 */
public record LetterParts(
        String number,
        String place,
        String date,
        String urgency,
        String enclosures,
        String subject,
        List<Line> addressees,
        List<Line> copies,
        Signature signature,
        List<String> initials,
        boolean electronic) {
    /** Those of a letter that no record tells of: day and number are left open, the first official of the settings signs. */
    static LetterParts open(Extract extract) {
        Profile profile = Profile.of(extract.settings());
        String date = extract.word("naskah.notula.tanggal_kosong");
        return new LetterParts(
                profile.numbering().number(null, null),
                Signatures.town(extract) + ", " + date,
                date,
                "",
                "",
                "",
                List.of(),
                List.of(),
                Signatures.alone(extract, List.of()),
                profile.signing().initials(),
                Boolean.TRUE.equals(profile.signing().electronic()));
    }

    /** Those of the paper of a kind that is recorded among the meeting's papers. */
    static LetterParts of(MeetingExtract extract, DocumentKind kind) {
        return of(extract, kind, null);
    }

    /**
     * Those of a paper whose number has the month and year of a day where the paper has none.
     *
     * @param meant that day, or null
     */
    static LetterParts of(MeetingExtract extract, DocumentKind kind, LocalDate meant) {
        Letter letter = extract.official().letter(kind);
        Profile profile = Profile.of(extract.settings());
        String date = letter.date().isEmpty() ? extract.word("naskah.notula.tanggal_kosong") : letter.date();
        LocalDate day = letter.day() == null ? meant : letter.day();
        return new LetterParts(
                letter.number().isEmpty() ? profile.numbering().number(null, day) : letter.number(),
                Signatures.town(extract) + ", " + date,
                date,
                letter.urgency(),
                letter.enclosures(),
                letter.subject(),
                letter.addressees(),
                letter.copies(),
                Signatures.alone(extract, letter.signers()),
                profile.signing().initials(),
                Boolean.TRUE.equals(profile.signing().electronic()));
    }
}
