package id.rakor.view.paper;

import id.rakor.model.meeting.MeetingStatus;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Spoken;
import id.rakor.view.Promise;
import java.util.ArrayList;
import java.util.List;

/**
 * What came before a meeting, and what is to come: what was promised last time and by whom, what is still open, what is
 * feared, the programme and who is invited.
 *
 * @param facts when, where and by whom; of an office's own meeting only what is known
 * @param aims what it is for
 * @param last the meeting before it, or null when none is recorded
 * @param unpreceded that there is none in its series, in a sentence; empty where it stands in none
 * @param promised what that one ended with
 * @param open what is open from meetings before that
 * @param feared the meeting whose warnings are shown: this one, or null for the one before
 * @param worries conflicts warned of
 * @param programme the programme
 * @param invitees who is invited
 * @param restInvitees how many of them are left out, in a sentence; empty when all are there
 */
public record Brief(
        List<Fact> facts,
        List<Line> aims,
        Line last,
        String unpreceded,
        Points promised,
        Points open,
        Line feared,
        Worries worries,
        List<Spoken> programme,
        List<Line> invitees,
        String restInvitees) {

    static Brief of(MeetingExtract extract, Room room) {
        List<Fact> facts = extract.facts("waktu", "tempat", "cara", "penyelenggara", "pimpinan", "tema_acara").stream()
                .filter(fact -> extract.fromPress() || fact.isKnown())
                .toList();
        List<Line> aims = extract.aims();
        List<MeetingExtract> earlier = extract.earlier();
        MeetingExtract before = earlier.isEmpty() ? null : earlier.get(0);
        Line last = before == null ? null : before.heading();
        Points promised = before == null ? null : Points.of(before, before.promises(room.rows()), before.promised());
        Points open = before == null ? null : open(extract, earlier.subList(1, earlier.size()), room.rows());
        boolean own = extract.meeting().status() != MeetingStatus.HELD
                && !extract.meeting().potentials().isEmpty();
        Worries worries = own
                ? Worries.of(extract, Math.max(1, room.fewer()))
                : before == null ? Worries.NONE : Worries.of(before, Math.max(1, room.fewer()));
        List<Line> invitees = extract.invitees();
        int most = Math.min(invitees.size(), room.names());
        int left = invitees.size() - most;
        return new Brief(
                facts,
                aims,
                last,
                extract.unpreceded(),
                promised,
                open,
                own ? null : last,
                worries,
                extract.plan(),
                invitees.subList(0, most),
                left > 0 ? extract.word("naskah.sisa_undangan", left) : "");
    }

    private static Points open(MeetingExtract extract, List<MeetingExtract> earlier, int most) {
        List<Promise> shown = new ArrayList<>();
        long all = 0;
        for (MeetingExtract one : earlier) {
            all += one.opened();
            shown.addAll(one.open(most - shown.size()));
        }
        return Points.of(extract, shown, Math.toIntExact(all));
    }
}
