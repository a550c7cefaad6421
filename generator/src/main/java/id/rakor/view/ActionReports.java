package id.rakor.view;

import id.rakor.model.meeting.Period;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.plan.PeriodReport;
import id.rakor.model.plan.PlannedAction;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The actions of a plan in the order of their phases, each with what one period brought and what came before it. */
final class ActionReports {
    private final Folio folio;
    private final ActionPlan plan;
    private final Period period;

    ActionReports(Folio folio, ActionPlan plan, Period period) {
        this.folio = folio;
        this.plan = plan;
        this.period = period;
    }

    /** One each; those without a phase at the end. */
    List<ActionReport> make() {
        List<ActionReport> reports = new ArrayList<>();
        plan.actions().stream()
                .sorted(Comparator.comparing(PlannedAction::phase, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(action -> reports.add(report(action, reports.size() + 1)));
        return reports;
    }

    private ActionReport report(PlannedAction action, int number) {
        List<Bit> text = List.of(Bit.text(action.text()));
        return new ActionReport(
                number,
                action.phase() == null ? "" : folio.desk().names().of(action.phase()),
                folio.sourced(action, text).with(folio.line(action, "teks", text)),
                Parties.brief(folio, action.owners()),
                Parties.brief(folio, action.others()),
                Stream.ofNullable(action.measure())
                        .map(measure -> folio.line(action, "ukuran", List.of(Bit.text(measure))))
                        .toList(),
                of(action, period)
                        .filter(report -> report.target() != null)
                        .map(report -> folio.line(report, "target", List.of(Bit.text(report.target()))))
                        .toList(),
                of(action, period).flatMap(report -> outcome(report).stream()).toList(),
                of(action, period)
                        .flatMap(report -> report.evidence().stream())
                        .map(one -> Line.of(Bit.text(one)))
                        .toList(),
                Stream.of(Period.values())
                        .filter(earlier -> earlier.compareTo(period) < 0)
                        .map(earlier -> earlier(action, earlier))
                        .toList());
    }

    private static Stream<PeriodReport> of(PlannedAction action, Period period) {
        return action.attainments().stream().filter(report -> report.period() == period);
    }

    /** What a period brought: in words, then as a number. */
    private List<Line> outcome(PeriodReport report) {
        List<Line> lines = new ArrayList<>();
        if (report.outcome() != null) {
            lines.add(folio.line(report, "hasil", List.of(Bit.text(report.outcome()))));
        }
        if (report.amount() != null) {
            String words = Quantities.words(folio, report.amount(), report.unit());
            lines.add(folio.line(report, "nilai", List.of(Bit.text(words)), Quantities.written(report.amount())));
        }
        return lines;
    }

    private Line earlier(PlannedAction action, Period earlier) {
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.QUIET, Keyed.word(earlier) + ": "));
        List<Line> lines =
                of(action, earlier).flatMap(report -> outcome(report).stream()).toList();
        for (Line line : lines) {
            if (line != lines.get(0)) {
                bits.add(Bit.text("; "));
            }
            bits.addAll(line == lines.get(lines.size() - 1) ? line.bits() : unstopped(line.bits()));
        }
        if (lines.isEmpty()) {
            bits.add(Bit.of(Bit.Kind.ABSENT, folio.word("naskah.rencana.belum_dilaporkan")));
        }
        return Line.of(bits);
    }

    /** The same without the full stop at its end. */
    private static List<Bit> unstopped(List<Bit> bits) {
        return bits.stream()
                .map(bit -> bit.kind() == Bit.Kind.TEXT && bit.text().endsWith(".")
                        ? bit.named(bit.text().substring(0, bit.text().length() - 1))
                        : bit)
                .toList();
    }
}
