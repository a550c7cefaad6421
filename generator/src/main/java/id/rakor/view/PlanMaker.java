package id.rakor.view;

import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.plan.PeriodReport;
import id.rakor.model.plan.PlannedAction;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of an action plan: each action, who answers for it, and what each period brought. */
final class PlanMaker {
    private final Entry entry;
    private final Folio folio;
    private final ActionPlan plan;

    PlanMaker(Desk desk, ActionPlan plan) {
        this.entry = new Entry(desk, plan);
        this.folio = entry.folio();
        this.plan = plan;
    }

    EntryView make() {
        entry.text("tahun", plan.year().toString())
                .link("wilayah", Region.class, plan.region())
                .link("lembaga", Institution.class, plan.institution())
                .lines(
                        "dasar",
                        plan.bases().stream()
                                .map(b -> Bases.line(folio, b, null))
                                .toList());
        plan.actions().forEach(this::action);
        return entry.papers(About.PLAN)
                .timed("aksi")
                .make(folio.word("rencana.banyak", plan.actions().size()));
    }

    private void action(PlannedAction action) {
        List<Line> lines = new ArrayList<>();
        lines.add(entry.nested(action, List.of(Bit.of(Bit.Kind.STRONG, action.text()))));
        if (action.phase() != null) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.desk().names().of(action.phase()))));
        }
        row(lines, "penanggung_jawab", Parties.row(folio, action.owners()));
        row(lines, "terkait", Parties.row(folio, action.others()));
        row(lines, "ukuran", action.measure() == null ? List.of() : List.of(Bit.text(action.measure())));
        action.attainments().forEach(report -> lines.add(report(report)));
        entry.event(action.code(), lines, List.of());
    }

    private void row(List<Line> lines, String key, List<Bit> bits) {
        if (!bits.isEmpty()) {
            List<Bit> row = new ArrayList<>();
            row.add(Bit.of(Bit.Kind.QUIET, folio.word("rencana." + key) + ": "));
            row.addAll(bits);
            lines.add(Line.of(row));
        }
    }

    /** What one period brought, against its target. */
    private Line report(PeriodReport report) {
        List<String> parts = new ArrayList<>();
        if (report.target() != null) {
            parts.add(folio.word("rencana.target", report.target()));
        }
        if (report.outcome() != null) {
            parts.add(folio.word("rencana.hasil", report.outcome()));
        }
        if (report.amount() != null) {
            parts.add(Quantities.words(folio, report.amount(), report.unit()));
        } else if (report.unit() != null) {
            parts.add(report.unit());
        }
        report.evidence().forEach(e -> parts.add(folio.word("hasil.bukti", e)));
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.STRONG, folio.desk().names().of(report.period())));
        bits.add(parts.isEmpty() ? folio.absent() : Bit.text(": " + String.join("; ", parts)));
        return folio.line(report, bits).with(folio.line(report, "nilai", bits, Quantities.written(report.amount())));
    }
}
