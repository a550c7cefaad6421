package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.law.Stage;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.PotentialConflict;
import id.rakor.view.MeetingView.Matrix;
import id.rakor.view.MeetingView.MatrixRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The conflicts that a meeting warns of, by stage of an election. */
final class MeetingConflicts {
    private final Folio folio;
    private final Meeting meeting;
    private final Speakers speakers;

    MeetingConflicts(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.speakers = new Speakers(folio, meeting);
        this.meeting = meeting;
    }

    Matrix matrix() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        meeting.potentials().forEach(p -> stages.addAll(p.stages()));
        List<MatrixRow> rows = new ArrayList<>();
        for (PotentialConflict potential : meeting.potentials()) {
            rows.add(row(potential, stages, rows.size() + 1));
        }
        List<Line> common = rows.size() < 2 ? List.of() : common(rows);
        return new Matrix(
                stages.stream().map(folio.desk().names()::of).toList(),
                rows.stream().map(row -> without(row, common)).toList(),
                common);
    }

    private static List<Line> common(List<MatrixRow> rows) {
        return rows.get(0).details().stream()
                .filter(detail -> rows.stream().allMatch(row -> row.details().contains(detail)))
                .toList();
    }

    private static MatrixRow without(MatrixRow row, List<Line> common) {
        List<Line> own = row.details().stream().filter(d -> !common.contains(d)).toList();
        return new MatrixRow(row.anchor(), row.form(), own, row.at());
    }

    private MatrixRow row(PotentialConflict potential, Set<Stage> stages, int number) {
        List<String> at = stages.stream()
                .map(s -> potential.stages().contains(s) ? folio.desk().names().of(s) : "")
                .toList();
        Line form = folio.line(potential, List.of(Bit.text(potential.form())));
        return new MatrixRow(Routes.potentialAnchor(potential.code(), number), form, details(potential), at);
    }

    private List<Line> details(PotentialConflict potential) {
        List<Line> details = new ArrayList<>();
        text(details, "sebab", potential.cause());
        text(
                details,
                "bidang",
                potential.fields().stream().map(folio.desk().names()::of).collect(Collectors.joining(", ")));
        text(
                details,
                "bersumber_dari",
                potential.springs().stream().map(folio.desk().names()::of).collect(Collectors.joining("; ")));
        text(details, "pihak", String.join(", ", potential.parties()));
        text(details, "saat", potential.moment());
        links(details, "pemilihan", folio.links(Election.class, potential.elections()));
        links(details, "wilayah", folio.links(Region.class, potential.regions()));
        if (potential.conflict() != null) {
            links(details, "konflik", List.of(Line.of(folio.link(ConflictCase.class, potential.conflict()))));
        }
        if (potential.speaker() != null) {
            links(details, "oleh", List.of(Line.of(speakers.row(potential.speaker()))));
        }
        return details;
    }

    private void text(List<Line> details, String key, String value) {
        if (value != null && !value.isEmpty()) {
            details.add(Line.of(Bit.text(folio.word("rapat.potensi." + key) + ": " + value)));
        }
    }

    private void links(List<Line> details, String key, List<Line> links) {
        if (!links.isEmpty()) {
            List<Bit> bits = new ArrayList<>();
            bits.add(Bit.text(folio.word("rapat.potensi." + key) + ": "));
            for (int i = 0; i < links.size(); i++) {
                if (i > 0) {
                    bits.add(Bit.text(", "));
                }
                bits.addAll(links.get(i).bits());
            }
            details.add(Line.of(bits));
        }
    }
}
