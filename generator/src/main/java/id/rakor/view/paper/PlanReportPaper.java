package id.rakor.view.paper;

import id.rakor.model.value.Keyed;
import id.rakor.view.ActionReport;
import id.rakor.view.Fact;
import id.rakor.view.Line;
import id.rakor.view.PlanExtract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The report on one period of an action plan: what was aimed at, what it brought, what shows it, and what is not reported
 * yet. It counts and does not judge.
 *
 * @param frame what surrounds it
 * @param letter its number and who signs
 * @param period the period by its code, {@code "B08"}
 * @param span the same with its months
 * @param year the year of the plan
 * @param plan the plan by its title
 * @param running whether the period is not over
 * @param facts where the plan is for, and who keeps it
 * @param bases what it rests on
 * @param summary how many actions are reported, in a sentence
 * @param recap the counts of each phase
 * @param whole the counts of all phases
 * @param phases the actions by phase
 * @param later whether there are earlier periods in the year
 * @param unreported actions of which nothing is reported
 * @param unproved actions of which something is reported that nothing shows
 */
public record PlanReportPaper(
        PaperFrame frame,
        LetterParts letter,
        String period,
        String span,
        String year,
        String plan,
        boolean running,
        List<Fact> facts,
        List<Line> bases,
        String summary,
        List<Tally> recap,
        Tally whole,
        List<Stage> phases,
        boolean later,
        List<ActionReport> unreported,
        List<ActionReport> unproved)
        implements PaperView {
    /**
     * The actions of a phase.
     *
     * @param name the phase
     * @param actions the actions
     */
    public record Stage(String name, List<ActionReport> actions) {}

    /**
     * How many actions, in words of the language.
     *
     * @param name of which phase
     * @param actions how many there are
     * @param reported of how many something is reported
     * @param proved of how many of these something shows it
     * @param unreported of how many nothing is reported
     * @param aimless how many have no target
     */
    public record Tally(
            String name, String actions, String reported, String proved, String unreported, String aimless) {}

    /** Makes one. */
    public static PlanReportPaper of(PlanExtract extract, int tries) {
        LetterParts letter = LetterParts.open(extract);
        List<Fact> facts = extract.facts();
        List<Line> bases = extract.bases();
        List<ActionReport> actions = extract.actions();
        List<Stage> phases = phases(extract, actions);
        Tally whole = tally(extract, extract.word("naskah.rencana.jumlah"), actions);
        return new PlanReportPaper(
                PaperFrame.of(extract, "laporan-rencana-aksi"),
                letter,
                Keyed.word(extract.period()),
                extract.name(extract.period()),
                extract.plan().year().toString(),
                extract.plan().title(),
                !extract.end().isBefore(extract.day()),
                facts,
                bases,
                extract.word("naskah.rencana.ringkas", whole.actions(), whole.reported(), whole.proved()),
                phases.stream()
                        .map(phase -> tally(extract, phase.name(), phase.actions()))
                        .toList(),
                whole,
                phases,
                extract.period().ordinal() > 0,
                actions.stream().filter(one -> !one.isReported()).toList(),
                actions.stream()
                        .filter(one -> one.isReported() && !one.isProved())
                        .toList());
    }

    private static List<Stage> phases(PlanExtract extract, List<ActionReport> actions) {
        Map<String, List<ActionReport>> phases = new LinkedHashMap<>();
        actions.forEach(one ->
                phases.computeIfAbsent(one.phase(), name -> new ArrayList<>()).add(one));
        return phases.entrySet().stream()
                .map(phase -> new Stage(
                        phase.getKey().isEmpty() ? extract.word("naskah.rencana.tanpa_fase") : phase.getKey(),
                        phase.getValue()))
                .toList();
    }

    private static Tally tally(PlanExtract extract, String name, List<ActionReport> actions) {
        return new Tally(
                name,
                extract.number(actions.size()),
                count(extract, actions, ActionReport::isReported),
                count(extract, actions, ActionReport::isProved),
                count(extract, actions, one -> !one.isReported()),
                count(extract, actions, one -> one.target().isEmpty()));
    }

    private static String count(PlanExtract extract, List<ActionReport> actions, Predicate<ActionReport> which) {
        return extract.number(actions.stream().filter(which).count());
    }
}
