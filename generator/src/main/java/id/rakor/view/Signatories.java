package id.rakor.view;

import id.rakor.model.meeting.Signatory;
import id.rakor.model.party.Person;
import java.util.ArrayList;
import java.util.List;

/** Those who sign or witness a paper, as pieces of a line. */
final class Signatories {
    private Signatories() {}

    static List<Line> lines(Folio folio, List<Signatory> all) {
        return all.stream().map(one -> folio.line(one, bits(folio, one))).toList();
    }

    private static List<Bit> bits(Folio folio, Signatory one) {
        List<Bit> bits = new ArrayList<>();
        if (one.person() != null) {
            bits.add(folio.link(Person.class, one.person()));
        }
        List<Bit> office = Offices.held(folio, one.office(), one.capacity(), one.status(), one.institution(), null);
        if (!bits.isEmpty() && !office.isEmpty()) {
            bits.add(Bit.text(", "));
        }
        bits.addAll(office);
        if (one.onBehalfOf() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, " " + folio.word("rapat.atas_nama") + " "));
            bits.addAll(Parties.bits(folio, one.onBehalfOf()));
        }
        return bits.isEmpty() ? List.of(folio.absent()) : bits;
    }
}
