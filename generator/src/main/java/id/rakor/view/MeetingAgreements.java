package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.AgreementParty;
import id.rakor.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;

/** What was signed at a meeting: who agreed, on which points, under what conditions, and who signed. */
final class MeetingAgreements {
    private final Folio folio;
    private final Meeting meeting;

    MeetingAgreements(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    List<MeetingView.Signed> make() {
        return meeting.agreements().stream().map(this::signed).toList();
    }

    private MeetingView.Signed signed(Agreement agreement) {
        List<Fact> facts = new ArrayList<>();
        text(
                facts,
                "jenis",
                agreement.kind() == null ? null : folio.desk().names().of(agreement.kind()));
        text(facts, "nomor", agreement.number());
        if (agreement.date() != null) {
            add(facts, "tanggal", List.of(folio.date(agreement, "tanggal", agreement.date())));
        }
        text(facts, "tempat", agreement.place());
        add(facts, "pihak", agreement.parties().stream().map(this::party).toList());
        add(facts, "butir", agreement.points().stream().map(this::point).toList());
        add(
                facts,
                "syarat",
                agreement.conditions().stream().map(c -> Line.of(Bit.text(c))).toList());
        add(facts, "penanda_tangan", Signatories.lines(folio, agreement.signatories()));
        add(facts, "saksi", Signatories.lines(folio, agreement.witnesses()));
        if (agreement.since() != null || agreement.until() != null) {
            String span = folio.desk().times().span(agreement.since(), agreement.until());
            List<Bit> bits = List.of(Bit.text(span));
            add(
                    facts,
                    "berlaku",
                    List.of(folio.line(
                            agreement, "berlaku_sejak", bits, Folio.written(agreement.since(), agreement.until()))));
        }
        List<Bit> title = List.of(Bit.of(Bit.Kind.STRONG, agreement.title()));
        return new MeetingView.Signed(Routes.agreementAnchor(agreement.code()), folio.line(agreement, title), facts);
    }

    private void text(List<Fact> facts, String key, String text) {
        add(facts, key, text == null ? List.of() : List.of(Line.of(Bit.text(text))));
    }

    private void add(List<Fact> facts, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(folio.word("rapat.kesepakatan." + key), lines));
        }
    }

    private Line party(AgreementParty party) {
        List<Bit> bits = new ArrayList<>();
        if (party.code() != null && party.label() == null) {
            bits.add(Bit.of(Bit.Kind.QUIET, called(party.code()) + ": "));
        }
        bits.addAll(Parties.bits(folio, party.person(), party.institution(), party.region(), party.label()));
        return folio.line(party, bits);
    }

    /** What the paper calls a party, as words: {@code "Pihak pertama"} for {@code pihak-pertama}. */
    private static String called(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A point of the agreement, which is a result of the meeting. */
    private Line point(String code) {
        return folio.desk().reading().resultsOf(meeting).stream()
                .filter(at -> at.result().code().equals(code))
                .findFirst()
                .map((ResultAt at) -> Line.of(folio.link(at)))
                .orElse(Line.of(folio.withheld()));
    }
}
