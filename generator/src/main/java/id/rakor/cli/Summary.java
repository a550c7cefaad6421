package id.rakor.cli;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Phase;
import id.rakor.build.Plan;
import id.rakor.build.Plan.Part;
import id.rakor.cli.console.Console;
import id.rakor.cli.console.Scope;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.model.value.Keyed;
import id.rakor.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Says what came of a build or a check. */
final class Summary {
    /** What the codes of findings on papers begin with. */
    private static final String OF_PAPERS = "N";

    private final Console console;
    private final Plan plan;

    Summary(Console console, Plan plan) {
        this.console = console;
        this.plan = plan;
    }

    /**
     * What came of a build: errors and warnings one by one, the rest as counts.
     *
     * @param further the key of the sentence that says where more is told
     */
    void print(Outcome outcome, String further) {
        loud(outcome, finding -> true);
        switch (outcome.end()) {
            case DONE -> done(outcome, further);
            case FAULTY -> console.warn("cli.ringkasan.batal");
            case UNUSABLE -> console.warn("cli.ringkasan.gagal");
        }
    }

    /** What came of printing: errors, and what is to be said of papers; other warnings are for {@code periksa}. */
    void printPapers(Outcome outcome) {
        loud(
                outcome,
                f -> f.code().severity() == Severity.ERROR || f.code().id().startsWith(OF_PAPERS));
        switch (outcome.end()) {
            case DONE -> printed(outcome);
            case FAULTY -> console.warn("cli.ringkasan.batal");
            case UNUSABLE -> console.warn("cli.ringkasan.gagal");
        }
    }

    private void printed(Outcome outcome) {
        console.say("cli.ringkasan.dicetak", outcome.papers(), plan.output());
        new Withheld(console, plan.edition()).tellPrinted(outcome);
        if (outcome.removed() > 0) {
            console.say("cli.ringkasan.dicetak-dihapus", outcome.removed());
        }
    }

    private void loud(Outcome outcome, Predicate<Finding> wanted) {
        List<Finding> loud = outcome.findings().stream()
                .filter(f -> f.code().severity() != Severity.NOTE)
                .filter(wanted)
                .toList();
        console.err().print(report(outcome).text(loud, console.terminal()));
        console.err().flush();
    }

    private Report report(Outcome outcome) {
        return new Report(console.words(), outcome.spots());
    }

    private void done(Outcome outcome, String further) {
        console.say(
                "cli.ringkasan.selesai",
                outcome.records(),
                outcome.pages(),
                outcome.papers(),
                outcome.changed(),
                outcome.removed());
        new Withheld(console, plan.edition()).tell(outcome);
        String date = console.words().dates().plain(plan.asOf());
        String edition = console.words().text("pilihan.Edition." + Keyed.word(plan.edition()));
        console.say("cli.ringkasan.edisi", edition, date);
        if (plan.parts().contains(Part.SITE)) {
            console.say("cli.ringkasan.situs", Build.home(plan));
        }
        if (outcome.papers() > 0) {
            console.say("cli.ringkasan.naskah", Build.papers(plan));
        }
        if (plan.parts().contains(Part.ARCHIVE)) {
            console.say("cli.ringkasan.arsip", Build.archive(plan));
        }
        counts(outcome);
        if (!outcome.findings().isEmpty()) {
            console.say(further);
        }
        console.say("cli.ringkasan.waktu", times(outcome.times()));
    }

    private void counts(Outcome outcome) {
        console.say(
                "cli.ringkasan.temuan",
                outcome.count(Severity.ERROR),
                outcome.count(Severity.WARNING),
                outcome.count(Severity.NOTE));
    }

    private String times(Map<Phase, Duration> times) {
        List<String> each = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Duration time = times.get(phase);
            if (time != null) {
                BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
                String name = console.words().text("cli.tahap." + Keyed.word(phase));
                each.add(console.words().text("cli.ringkasan.waktu-tahap", name, seconds));
            }
        }
        return String.join(", ", each);
    }

    /** What came of a check: the findings of a scope, errors last, then counts. */
    void printFindings(Outcome outcome, Scope scope) {
        List<Finding> shown = scope.of(outcome.findings());
        console.out().print(report(outcome).text(shown, console.terminal()));
        if (scope.isPart()) {
            others(outcome, shown);
        }
        if (outcome.findings().isEmpty()) {
            console.say("cli.ringkasan.bersih", outcome.records());
        } else {
            console.say("cli.ringkasan.diperiksa", outcome.records());
        }
        console.out().flush();
    }

    /** How many findings stand outside of what is shown. */
    private void others(Outcome outcome, List<Finding> shown) {
        if (shown.isEmpty()) {
            console.say("cli.ringkasan.tempat-bersih");
        }
        if (shown.size() < outcome.findings().size()) {
            long[] others = new long[Severity.values().length];
            outcome.findings().forEach(f -> others[f.code().severity().ordinal()]++);
            shown.forEach(f -> others[f.code().severity().ordinal()]--);
            console.say(
                    "cli.ringkasan.temuan-lain",
                    others[Severity.ERROR.ordinal()],
                    others[Severity.WARNING.ordinal()],
                    others[Severity.NOTE.ordinal()]);
        }
    }

    /** What came of a check in a scope, for a program to read. */
    void printJson(Outcome outcome, Scope scope) {
        console.out().println(report(outcome).json(scope.of(outcome.findings())));
        console.out().flush();
    }
}
