package id.rakor.check;

import id.rakor.catalog.Catalog;
import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.Records.Held;
import java.util.ArrayList;
import java.util.List;

/** All rules on meaning, held against all records. Nothing here stops a build. */
public final class Checks {
    private static final List<Rule<?>> RULES = List.of(
            new WeekdayMatchesDate(),
            new DateIsWhole(),
            new HeldBeforePublished(),
            new PartsAddUp(),
            new AnnouncedCount(),
            new SourcesAgree(),
            new ResultsAreOwned(),
            new DeadlineKept(),
            new VenueInRegion(),
            new NoPersonalData(),
            new RecordIsUsed(),
            new ClassIsChosen());

    private Checks() {}

    /** The codes of all rules, in the order they are listed. */
    public static List<Code> codes() {
        return List.copyOf(RULES);
    }

    /** What the rules find, in the order of {@link Finding#ORDER}. */
    public static List<Finding> run(Catalog catalog) {
        return catalog.records().everything().parallelStream()
                .flatMap(held -> check(held, catalog).stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    private static List<Finding> check(Held held, Catalog catalog) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : RULES) {
            check(rule, held, catalog, findings);
        }
        return findings;
    }

    private static <T> void check(Rule<T> rule, Held held, Catalog catalog, List<Finding> findings) {
        boolean asked = rule.asksRows() || !held.isRow();
        if (asked && rule.type().isInstance(held.entity())) {
            rule.check(rule.type().cast(held.entity()), catalog, (pointer, args) -> {
                Place place = Place.of(held.file(), held.pointer() + pointer);
                findings.add(Finding.of(rule, place, args));
            });
        }
    }
}
