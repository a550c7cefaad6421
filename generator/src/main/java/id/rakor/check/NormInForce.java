package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.catalog.time.Force;
import id.rakor.finding.Severity;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import java.util.Optional;
import java.util.Set;

/**
 * A norm that a meeting rests on bound on its day, and is cited with its number. Arguments: the norm,
 * how it stood ({@code rancangan}, {@code belum-berlaku}, {@code dicabut}) or that its number is
 * missing ({@code nomor}).
 */
final class NormInForce implements Rule<Meeting> {
    private static final Set<Force> ASKED = Set.of(Force.DRAFT, Force.NOT_YET, Force.REVOKED);
    private static final String NUMBER = "nomor";

    @Override
    public String id() {
        return "K17";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        Optional<Day> day = Times.day(meeting);
        for (int i = 0; i < meeting.bases().size(); i++) {
            Basis basis = meeting.bases().get(i);
            String way = "/dasar/" + i + "/regulasi";
            Optional<Regulation> norm = reading.get(Regulation.class, basis.regulation());
            Optional<Force> force = norm.flatMap(n -> day.map(d -> reading.force(n, d)));
            if (force.filter(ASKED::contains).isPresent()) {
                notes.add(way, basis.regulation().id(), Keyed.word(force.get()));
            } else if (norm.filter(NormInForce::isWithoutNumber).isPresent()) {
                notes.add(way, basis.regulation().id(), NUMBER);
            }
        }
    }

    private static boolean isWithoutNumber(Regulation norm) {
        return norm.number() == null && norm.kind() != RegulationKind.CONSTITUTION;
    }
}
