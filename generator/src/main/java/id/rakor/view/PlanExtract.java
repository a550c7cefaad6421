package id.rakor.view;

import id.rakor.model.meeting.Period;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Keyed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the report on one period takes from an action plan. */
public final class PlanExtract extends Extract {
    private static final int MONTHS = 4;

    private final ActionPlan plan;
    private final Period period;

    PlanExtract(Desk desk, ActionPlan plan, Period period) {
        super(desk, new PaperFolio(desk, Routes.of(plan)));
        folio().classed(plan);
        this.plan = plan;
        this.period = period;
    }

    /** The first day of a period of a plan. */
    static LocalDate begin(ActionPlan plan, Period period) {
        return LocalDate.of(plan.year(), 1 + MONTHS * period.ordinal(), 1);
    }

    /** The plan. */
    public ActionPlan plan() {
        return plan;
    }

    /** The period that is reported on. */
    public Period period() {
        return period;
    }

    /** The last day of the period. */
    public LocalDate end() {
        return begin(plan, period).plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public String title() {
        return word("naskah.rencana.judul", plan.title(), Keyed.word(period));
    }

    @Override
    public String foot() {
        return Keyed.word(period) + " " + plan.year();
    }

    /** Whether all that carries it are reports in the press; it is no plan of the office's own then. */
    @Override
    public boolean fromPress() {
        List<Source> sources = plan.meta().sources().stream()
                .flatMap(ref -> folio().find(Source.class, ref).stream())
                .toList();
        return !sources.isEmpty() && sources.stream().allMatch(source -> source.kind() == SourceKind.PRESS);
    }

    /** Where it is for, and who keeps it. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (plan.region() != null) {
            Bit region = folio().link(Region.class, plan.region());
            facts.add(new Fact(word("fakta.wilayah"), List.of(folio().line(plan, "wilayah", List.of(region)))));
        }
        if (plan.institution() != null) {
            Bit body = folio().link(Institution.class, plan.institution());
            facts.add(new Fact(word("fakta.lembaga"), List.of(folio().line(plan, "lembaga", List.of(body)))));
        }
        return facts;
    }

    /** What it rests on. */
    public List<Line> bases() {
        return plan.bases().stream().map(b -> Bases.line(folio(), b, null)).toList();
    }

    /** Its actions and what the period brought of each, by phase. */
    public List<ActionReport> actions() {
        return new ActionReports(folio(), plan, period).make();
    }
}
