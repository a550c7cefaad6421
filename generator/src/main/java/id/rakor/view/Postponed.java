package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.PastDeadline;
import id.rakor.model.source.Classified;
import java.util.ArrayList;
import java.util.List;

/** Deadlines that were put off, the oldest first: which day it was, when and why it was changed. */
final class Postponed {
    private Postponed() {}

    static List<Line> lines(Folio folio, ResultAt at, Classified owner, List<PastDeadline> all) {
        return all.stream().map(past -> line(folio, at, owner, past)).toList();
    }

    private static Line line(Folio folio, ResultAt at, Classified owner, PastDeadline past) {
        List<Bit> bits = new ArrayList<>(Dues.bits(folio, folio.desk().reading().reckon(at, owner, past.deadline())));
        if (past.changed() != null) {
            String when = folio.desk().times().brief(past.changed()).text();
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("tenggat.diubah", when)));
        }
        if (past.reason() != null) {
            bits.add(Bit.text(": " + past.reason()));
        }
        if (past.meeting() != null) {
            bits.add(Bit.text(" ("));
            bits.add(folio.link(Meeting.class, past.meeting().as(Meeting.class)));
            bits.add(Bit.text(")"));
        }
        return folio.line(past, bits);
    }
}
