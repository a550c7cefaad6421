package id.rakor.view;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Signatory;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An agreement as a record to be signed has it. What the record lacks is empty.
 *
 * @param title its title, without its kind where that begins it
 * @param kind its kind in words
 * @param number its number
 * @param day when it was signed, or null when that is not known exactly
 * @param date that day in words
 * @param full that day with its weekday
 * @param spelled that day with its numbers spelled out; empty where the language does not spell them
 * @param place where it was signed
 * @param sides who agrees
 * @param points the results it holds
 * @param conditions its conditions
 * @param span how long it holds
 * @param signers who signs
 * @param parts what the agreement calls each of those, or empty
 * @param witnesses who witnesses
 */
public record Accord(
        String title,
        String kind,
        String number,
        LocalDate day,
        String date,
        String full,
        String spelled,
        String place,
        List<Side> sides,
        List<Line> points,
        List<String> conditions,
        String span,
        List<Protocol.Signer> signers,
        List<String> parts,
        List<Protocol.Signer> witnesses) {
    /**
     * A party of an agreement.
     *
     * @param called what the agreement calls it, or empty
     * @param who who it is: the one who acts, else the body itself
     * @param office the office in which that one acts, or empty
     * @param body the body that one acts for, or empty
     */
    public record Side(String called, Line who, String office, String body) {}

    static Accord of(Folio folio, Meeting meeting, Agreement one) {
        folio.see(one.classification());
        LocalDate day = Official.exact(one.date());
        Dates dates = folio.desk().words().dates();
        String kind = one.kind() == null ? "" : folio.desk().names().of(one.kind());
        return new Accord(
                title(one.title(), kind),
                kind,
                Folio.text(one.number()),
                day,
                day == null ? "" : dates.plain(day),
                day == null ? "" : dates.full(day),
                day == null ? "" : Spelled.day(folio.desk().words(), day),
                Folio.text(one.place()),
                one.parties().stream()
                        .map(party -> side(folio, meeting, one, party))
                        .toList(),
                one.points().stream().map(code -> point(folio, meeting, code)).toList(),
                one.conditions(),
                span(folio, one),
                Signers.of(folio, meeting, one.signatories(), day),
                one.signatories().stream()
                        .map(signer -> part(folio, one, signer))
                        .toList(),
                Signers.of(folio, meeting, one.witnesses(), day));
    }

    private static String title(String title, String kind) {
        boolean told =
                !kind.isEmpty() && title.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT) + " ");
        String rest = told ? title.substring(kind.length() + 1) : title;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static String part(Folio folio, Agreement agreement, Signatory signer) {
        return agreement.parties().stream()
                .filter(party -> party.person() != null
                        ? party.person().equals(signer.person())
                        : party.institution() != null && party.institution().equals(signer.institution()))
                .findFirst()
                .map(party -> called(folio, party))
                .orElse("");
    }

    /** What an agreement calls a party: the words of its code, or of its name where that begins as such words do. */
    private static String called(Folio folio, AgreementParty party) {
        boolean named =
                party.label() != null && party.label().startsWith(folio.word("naskah.kesepakatan.kata_pihak") + " ");
        String code = party.code() == null ? "" : party.code().replace('-', ' ');
        return code.isEmpty() && named ? party.label() : code;
    }

    /** A person acts in the office in which the same one signs. */
    private static Side side(Folio folio, Meeting meeting, Agreement agreement, AgreementParty party) {
        folio.see(party.classification());
        String called = called(folio, party);
        String label = called.equals(party.label()) ? null : party.label();
        if (party.person() == null) {
            List<Bit> who = Parties.bits(folio, null, party.institution(), party.region(), label);
            return new Side(called, Line.of(who), "", "");
        }
        String office = agreement.signatories().stream()
                .filter(one -> party.person().equals(one.person()))
                .findFirst()
                .map(one -> Signers.of(folio, meeting, one, Official.exact(agreement.date()))
                        .office())
                .orElse(Folio.text(label));
        String acting = folio.find(Institution.class, party.institution())
                .map(Institution::name)
                .orElseGet(() -> Line.of(Parties.bits(folio, null, party.institution(), party.region(), null))
                        .plain());
        return new Side(called, Line.of(folio.link(Person.class, party.person())), office, acting);
    }

    private static Line point(Folio folio, Meeting meeting, String code) {
        return folio.desk().reading().resultsOf(meeting).stream()
                .filter(at -> at.result().code().equals(code))
                .findFirst()
                .map(at -> {
                    folio.see(at.result().classification());
                    return Line.of(Bit.text(Folio.text(at.result().text())));
                })
                .orElse(Line.of(folio.withheld()));
    }

    private static String span(Folio folio, Agreement one) {
        LocalDate since = Official.exact(one.since());
        LocalDate until = Official.exact(one.until());
        if (since != null && until != null) {
            Dates dates = folio.desk().words().dates();
            return folio.word("naskah.kesepakatan.rentang", dates.plain(since), dates.plain(until));
        }
        return one.since() == null && one.until() == null
                ? ""
                : folio.desk().times().span(one.since(), one.until());
    }
}
