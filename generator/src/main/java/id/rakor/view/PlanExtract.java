package id.rakor.view;

import id.rakor.model.meeting.Period;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.value.Keyed;

/** What the report on one period takes from an action plan. */
public final class PlanExtract extends Extract {
    private final ActionPlan plan;
    private final Period period;

    PlanExtract(Desk desk, ActionPlan plan, Period period) {
        super(desk, new PaperFolio(desk, Routes.of(plan)));
        folio().classed(plan);
        this.plan = plan;
        this.period = period;
    }

    /** The plan. */
    public ActionPlan plan() {
        return plan;
    }

    /** The period that is reported on. */
    public Period period() {
        return period;
    }

    @Override
    public String title() {
        return plan.title();
    }

    @Override
    public String foot() {
        return Keyed.word(period) + " " + plan.year();
    }
}
