package id.rakor.view;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Representation;
import id.rakor.model.meeting.Signatory;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.value.Ref;
import id.rakor.view.Accord.Side;
import id.rakor.view.Protocol.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parties of an agreement with those who sign for them: the same person, else somebody of the same body, else the one
 * who signs as the record calls the party. A party for which nobody is recorded to sign keeps an open line.
 *
 * @param sides the parties
 * @param signers who signs: for each party one, in their order, then all others
 * @param parts what the agreement calls each of those, or empty
 */
record Parted(List<Side> sides, List<Signer> signers, List<String> parts) {
    static Parted of(Folio folio, Meeting meeting, Agreement agreement, LocalDate day) {
        List<Signatory> left = new ArrayList<>(agreement.signatories());
        List<Side> sides = new ArrayList<>();
        List<Signer> signers = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (AgreementParty party : agreement.parties()) {
            folio.see(party.classification());
            String called = called(folio, agreement, party);
            Optional<Signatory> found = signatory(folio, party, left);
            found.ifPresent(left::remove);
            Signer signer =
                    found.map(one -> Signers.of(folio, meeting, one, day)).orElseGet(() -> open(folio, party));
            sides.add(side(folio, party, called, signer, found.isPresent()));
            signers.add(signer);
            parts.add(called);
        }
        for (Signer other : Signers.of(folio, meeting, left, day)) {
            signers.add(other);
            parts.add("");
        }
        return new Parted(sides, signers, parts);
    }

    private static Side side(Folio folio, AgreementParty party, String called, Signer signer, boolean signed) {
        String body = body(folio, party);
        String name = signer.name().isEmpty() ? "" : signer.ranked();
        if (party.person() != null) {
            Line who = name.isEmpty() ? Line.of(folio.link(Person.class, party.person())) : Line.of(Bit.text(name));
            String label = isCall(folio, party.label()) ? "" : Folio.text(party.label());
            return new Side(called, who, signed ? signer.office() : label, body);
        }
        return new Side(called, name.isEmpty() ? null : Line.of(Bit.text(name)), signed ? signer.office() : "", body);
    }

    /** Whom somebody acts for: the name of the body, else the region, else what the source calls the party; or empty. */
    private static String body(Folio folio, AgreementParty party) {
        boolean plain = party.person() != null || isCall(folio, party.label());
        return folio.find(Institution.class, party.institution())
                .map(Institution::name)
                .orElseGet(() -> party.institution() == null && party.region() == null && plain
                        ? ""
                        : Line.of(Parties.bits(
                                        folio, null, party.institution(), party.region(), plain ? null : party.label()))
                                .plain());
    }

    private static Signer open(Folio folio, AgreementParty party) {
        String name = folio.find(Person.class, party.person()).map(Person::name).orElse("");
        return new Signer(body(folio, party), "", "", name, name, name, "", false, "");
    }

    /** What an agreement calls a party: the words of its code or its name, else its place among the parties. */
    private static String called(Folio folio, Agreement agreement, AgreementParty party) {
        if (isCall(folio, party.label())) {
            return party.label();
        }
        String code = party.code() == null ? "" : party.code().replace('-', ' ');
        if (isCall(folio, code)) {
            return code;
        }
        int place = agreement.parties().indexOf(party) + 1;
        boolean told = agreement.parties().stream()
                .anyMatch(one -> isCall(folio, one.label())
                        || one.code() != null && isCall(folio, one.code().replace('-', ' ')));
        if (told) {
            return code;
        }
        return place == 1
                ? folio.word("naskah.kesepakatan.pihak_pertama")
                : folio.word(
                        "naskah.kesepakatan.pihak_ke",
                        Spelled.number(folio.desk().words(), place));
    }

    private static boolean isCall(Folio folio, String told) {
        String begin = folio.word("naskah.kesepakatan.kata_pihak") + " ";
        return told != null && told.regionMatches(true, 0, begin, 0, begin.length());
    }

    private static Optional<Signatory> signatory(Folio folio, AgreementParty party, List<Signatory> all) {
        if (party.person() != null) {
            return all.stream()
                    .filter(one -> party.person().equals(one.person()))
                    .findFirst();
        }
        return all.stream()
                .filter(one -> isOf(folio, party.institution(), one)
                        || party.label() != null && party.label().equalsIgnoreCase(one.capacity()))
                .findFirst();
    }

    /** Whether somebody signs for a body: as one of it, in an office of it, or in its name. */
    private static boolean isOf(Folio folio, Ref<Institution> body, Signatory one) {
        Representation behalf = one.onBehalfOf();
        return body != null
                && (body.equals(one.institution())
                        || behalf != null && body.equals(behalf.institution())
                        || folio.find(Office.class, one.office())
                                .map(Office::institution)
                                .filter(body::equals)
                                .isPresent());
    }
}
