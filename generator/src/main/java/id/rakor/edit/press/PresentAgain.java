package id.rakor.edit.press;

import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.press.Readings.Spot;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.record.EditedFile;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Those who were there as a further report names them: who is recorded gets the report as a source, what is not known of
 * them, and another reading of an office or of whom they came for. Whoever was taken from this report before stays as is.
 */
final class PresentAgain {
    private final EditedFile file;
    private final Readings readings;
    private final Meeting meeting;

    PresentAgain(EditedFile file, Readings readings, Meeting meeting) {
        this.file = file;
        this.readings = readings;
        this.meeting = meeting;
    }

    /** Those of some who are not recorded. */
    List<Draft> fresh(List<Draft> present) {
        List<Draft> fresh = new ArrayList<>();
        for (Draft draft : present) {
            int at = index(draft);
            if (at < 0) {
                fresh.add(draft);
            } else if (!readings.isKnown() && !readings.isCited("/hadir/" + at)) {
                again("/hadir/" + at, meeting.attendance().get(at), draft);
            }
        }
        return fresh;
    }

    private void again(String pointer, Attendance there, Draft draft) {
        if (there.capacity() != null || there.office() == null) {
            String office = Objects.toString(there.capacity(), "");
            differs(pointer, "sebagai", office, draft.get("sebagai"), Scalar.text(draft.get("sebagai")));
        }
        Node other = draft.tree().entry("mewakili").map(Entry::value).orElse(null);
        if (other != null && there.represents() == null) {
            file.set(
                    pointer,
                    Entry.of("mewakili", other),
                    Shape.of(Attendance.class).keys());
        } else if (other != null) {
            String label = Objects.toString(there.represents().label(), "");
            String named = Readings.text(other, "sebutan");
            differs(pointer, "mewakili", label, label.isEmpty() ? "" : named, other);
        }
        roles(pointer, there, draft);
        readings.cite(pointer, Attendance.class);
    }

    private void roles(String pointer, Attendance there, Draft draft) {
        List<String> recorded = there.roles().stream().map(Keyed::word).toList();
        List<Node> told = draft.tree()
                .entry("peran")
                .map(Entry::value)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
        List<Node> more = told.stream()
                .filter(role -> role instanceof Scalar plain && !recorded.contains(plain.text()))
                .toList();
        file.append(pointer, "peran", more, Shape.of(Attendance.class).keys());
    }

    /** Compares texts of which one may say the same more fully. */
    private void differs(String pointer, String key, String recorded, String told, Node value) {
        String one = "-" + Known.key(recorded) + "-";
        String other = "-" + Known.key(told) + "-";
        boolean same = !recorded.isEmpty() && (one.contains(other) || other.contains(one));
        if (!same) {
            readings.compare(new Spot(pointer, Attendance.class, key, FactKind.PERSON, false), recorded, told, value);
        }
    }

    private int index(Draft draft) {
        String person = draft.get("orang");
        String body = draft.get("lembaga");
        for (int i = 0; i < meeting.attendance().size(); i++) {
            Attendance one = meeting.attendance().get(i);
            boolean same = !person.isEmpty()
                    ? one.person() != null && one.person().id().equals(person)
                    : one.person() == null && (body.isEmpty() ? isOffice(one, draft) : isBody(one, body));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBody(Attendance one, String body) {
        return one.institution() != null && one.institution().id().equals(body);
    }

    private static boolean isOffice(Attendance one, Draft draft) {
        return one.institution() == null
                && Known.key(Objects.toString(one.capacity(), "")).equals(Known.key(draft.get("sebagai")));
    }
}
