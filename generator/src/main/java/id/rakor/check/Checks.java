package id.rakor.check;

import id.rakor.catalog.Catalog;
import id.rakor.finding.Code;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All rules on meaning, held against all records. Nothing here stops a build. */
public final class Checks {
    private static final NoPersonalData PERSONAL = new NoPersonalData();

    private static final List<Rule<?>> RULES = List.of(
            new WeekdayMatchesDate(),
            new DateIsWhole(),
            new DayBeforeMonth(),
            new HeldBeforePublished(),
            new ReportedInTime(),
            new PartsAddUp(),
            new SharesWithinWhole(),
            new AnnouncedCount(),
            new OfficeHeldThatDay(),
            new BodyOfItsTime(),
            new RegionOfItsTime(),
            new NormInForce(),
            new SourcesAgree(),
            new ResultsAreOwned(),
            new DeadlineKept(),
            new VenueInRegion(),
            new RepresentedIsNamed(),
            PERSONAL,
            new RecordIsUsed(),
            new TimeIsAbsolute(),
            new FiguresAreMeant(),
            new ClassIsChosen(),
            new ResultsNeedMeeting(),
            new StatusFitsDay(),
            new ProgressAfterMeeting(),
            new ProgressUpToNow(),
            new SigningIsKnown(),
            new PartyIsLinked(),
            new TitlesApart(),
            new ColumnIsOfList());

    private static final List<CatalogRule> TOGETHER =
            List.of(new AbbreviationIsClear(), new PromisesTakenUp(), new SeriesIsWhole(), new DecisionsAgree());

    private Checks() {}

    /** The codes of all rules, in their order. */
    public static List<Code> codes() {
        return Stream.<Code>concat(RULES.stream(), TOGETHER.stream())
                .sorted(Comparator.comparing(Code::id))
                .toList();
    }

    /**
     * What the rules find, in the order of {@link Finding#ORDER}.
     *
     * @param settings the settings of the office, or null
     */
    public static List<Finding> run(Catalog catalog, Settings settings) {
        OwnRecords own = new OwnRecords(settings, catalog);
        Stream<Finding> alone = catalog.records().everything().parallelStream()
                .flatMap(held -> check(held, catalog).stream())
                .filter(finding -> !own.isUsed(finding));
        return Stream.concat(alone, together(catalog).stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * What the rules on texts find in prose beside a record.
     *
     * @param file where it lies below the content folder
     * @param text the prose as it is written
     */
    public static List<Finding> inProse(String file, String text) {
        return PERSONAL.inProse(file, text);
    }

    private static List<Finding> together(Catalog catalog) {
        List<Finding> findings = new ArrayList<>();
        for (CatalogRule rule : TOGETHER) {
            rule.check(catalog, (entity, pointer, args) -> catalog.records()
                    .find(RecordType.of(entity), entity.id().text())
                    .filter(held -> !held.isRow())
                    .map(held -> Place.of(held.file(), held.pointer() + pointer))
                    .ifPresent(place -> findings.add(Finding.of(rule, place, args))));
        }
        return findings;
    }

    private static List<Finding> check(Held held, Catalog catalog) {
        List<Finding> findings = new ArrayList<>();
        List<Consumer<Value>> visits = new ArrayList<>();
        for (Rule<?> rule : RULES) {
            check(rule, held, catalog, findings, visits);
        }
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            Value at = new Value(pointer, part, value);
            visits.forEach(visit -> visit.accept(at));
        });
        return findings;
    }

    private static <T> void check(
            Rule<T> rule, Held held, Catalog catalog, List<Finding> findings, List<Consumer<Value>> visits) {
        boolean asked = rule.asksRows() || !held.isRow();
        if (!asked || !rule.type().isInstance(held.entity())) {
            return;
        }
        T record = rule.type().cast(held.entity());
        Notes notes = (pointer, args) -> {
            Place place = Place.of(held.file(), held.pointer() + pointer);
            findings.add(Finding.of(rule, place, args));
        };
        rule.check(record, catalog, notes);
        if (rule instanceof ValueRule<T> values) {
            visits.add(at -> values.visit(record, at, catalog, notes));
        }
    }
}
