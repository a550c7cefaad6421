package id.rakor.build;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Mention;
import id.rakor.catalog.edition.Redaction;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.finding.Finding;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.inspect.Inspection;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Keyed;
import id.rakor.pdf.Chosen;
import id.rakor.pdf.Pdf;
import id.rakor.publish.OutputException;
import id.rakor.publish.Publication;
import id.rakor.publish.Stage;
import id.rakor.site.Site;
import id.rakor.template.Overlay;
import id.rakor.view.Handouts;
import id.rakor.view.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * The story of a build. Errors stop between phases, never inside one; what is published changes at
 * the very end, all at once, or not at all.
 */
public final class Build {
    private static final String INVENTED = "-contoh";
    private static final String PRINTED = "cetak-";

    private final Plan plan;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();
    private Records all;
    private int records;
    private Map<RecordType, Integer> withheld = Map.of();
    private Spots spots;

    private Build(Plan plan, Progress progress) {
        this.plan = plan;
        this.clock = new Clock(progress);
        this.spots = new BuildSpots(plan, place -> Spot.NONE);
    }

    /** Builds what a plan asks for. */
    public static Outcome run(Plan plan, Progress progress) {
        return alone(plan, () -> new Build(plan, progress).build());
    }

    /** Says what is wrong with the content; makes nothing. */
    public static Outcome check(Plan plan, Progress progress) {
        return alone(plan, () -> new Build(plan, progress).check());
    }

    /**
     * Makes chosen papers into the output of a plan, and nothing else. Papers that were printed there before stay, but for
     * those whose subject the edition has no more or whose record does not give them any more.
     *
     * @param plan what is read, for whom, and where the papers go
     * @param kinds which papers
     * @param meetings ids of meetings, each of which is to give all of these papers; of all that can when empty
     */
    public static Outcome print(Plan plan, Set<PaperKind> kinds, Set<String> meetings, Progress progress) {
        Chosen chosen = new Chosen(kinds, meetings);
        return alone(plan, () -> new Build(plan, progress).print(chosen));
    }

    /** The front page that a plan leads to. */
    public static Path home(Plan plan) {
        return plan.output().resolve(Site.FOLDER + "index.html");
    }

    /** The folder of papers that a plan leads to. */
    public static Path papers(Plan plan) {
        return plan.output().resolve(Pdf.FOLDER);
    }

    /** The archive that a plan leads to. */
    public static Path archive(Plan plan) {
        return plan.output().resolve(Works.ARCHIVE + "rakor-" + Keyed.word(plan.edition()) + ".zip");
    }

    /** Does all parallel work of a build with as many threads as its plan allows. */
    private static Outcome alone(Plan plan, Callable<Outcome> work) {
        ForkJoinPool pool = new ForkJoinPool(plan.threads());
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }

    private Outcome check() {
        scrutinize(Equipment.of(plan, findings::add));
        return Scrutiny.stops(findings) ? end(Outcome.End.FAULTY) : end(Outcome.End.DONE);
    }

    private Outcome build() {
        Equipment equipment = Equipment.of(plan, findings::add);
        Loaded loaded = scrutinize(equipment);
        return Scrutiny.stops(findings) ? end(Outcome.End.FAULTY) : publish(all, loaded.settings(), equipment);
    }

    private Outcome print(Chosen chosen) {
        Equipment equipment = Equipment.of(plan, findings::add);
        Settings settings = scrutinize(equipment).settings();
        if (Scrutiny.stops(findings)) {
            return end(Outcome.End.FAULTY);
        }
        try (Stage stage = Stage.open(plan.output(), PRINTED + holder(settings))) {
            Settings shown = Redaction.of(settings, plan.edition());
            Catalog catalog = edition(all, plan.edition());
            withheld = withheld(all, Redaction.of(all, plan.edition()));
            Works works = new Works(plan, catalog, shown, equipment, stage, clock::step);
            List<Finding> found = Collections.synchronizedList(new ArrayList<>());
            int papers = clock.time(Phase.PAPERS, () -> works.print(chosen, () -> open(all, catalog), found::add))
                    .size();
            findings.addAll(found);
            return Scrutiny.stops(findings) ? end(Outcome.End.FAULTY) : published(stage, 0, papers);
        } catch (OutputException e) {
            findings.add(e.finding());
            return end(Outcome.End.UNUSABLE);
        }
    }

    /** Makes and publishes an edition of records in which nothing is wrong. */
    static Outcome edition(Plan plan, Records records, Settings settings) {
        Build build = new Build(plan, Progress.NONE);
        return alone(plan, () -> build.publish(records, settings, Equipment.of(plan, build.findings::add)));
    }

    private Outcome publish(Records all, Settings settings, Equipment equipment) {
        Catalog catalog = edition(all, plan.edition());
        withheld = withheld(all, catalog.records());
        try (Stage stage = Stage.open(plan.output(), holder(settings))) {
            Settings shown = Redaction.of(settings, plan.edition());
            Works works = new Works(plan, catalog, shown, equipment, stage, clock::step);
            return make(works, () -> open(all, catalog), stage);
        } catch (OutputException e) {
            findings.add(e.finding());
            return end(Outcome.End.UNUSABLE);
        }
    }

    /** The records as everyone may see them. */
    private Catalog open(Records all, Catalog catalog) {
        return plan.edition() == Edition.PUBLIC ? catalog : edition(all, Edition.PUBLIC);
    }

    /** What the output is kept for: an edition, that of invented records apart from that of real ones. */
    private String holder(Settings settings) {
        String edition = Keyed.word(plan.edition());
        return Boolean.TRUE.equals(settings.sample()) ? edition + INVENTED : edition;
    }

    /** How many records of each type an edition leaves out; types of which it leaves out none are not named. */
    private static Map<RecordType, Integer> withheld(Records all, Records shown) {
        Map<RecordType, Integer> withheld = new EnumMap<>(RecordType.class);
        for (RecordType type : RecordType.values()) {
            int missing = own(all, type) - own(shown, type);
            if (missing > 0 && type != RecordType.DECISION) {
                withheld.put(type, missing);
            }
        }
        return withheld;
    }

    /** How many records of a type there are, reference rows aside. */
    private static int own(Records records, RecordType type) {
        return (int) records.of(type).stream().filter(held -> !held.isRow()).count();
    }

    private Catalog edition(Records all, Edition edition) {
        Records allowed = Redaction.of(all, edition);
        List<Mention> mentions = ProseMentions.of(allowed, plan.content());
        Records shown = UsedRows.alone(allowed, edition, mentions, prose -> ProseMentions.plain(prose, plan.content()));
        return Linker.join(shown, mentions, edition, plan.asOf());
    }

    private Loaded scrutinize(Equipment equipment) {
        Loaded loaded = clock.time(Phase.LOAD, () -> new Loader(plan.threads()).load(plan.content()));
        records = Arrays.stream(RecordType.values())
                .mapToInt(type -> own(loaded.records(), type))
                .sum();
        spots = new BuildSpots(plan, loaded.spots());
        findings.addAll(clock.time(Phase.CHECK, () -> {
            List<Mention> mentions = ProseMentions.of(loaded.records(), plan.content());
            all = UsedRows.added(loaded.records(), mentions, prose -> ProseMentions.plain(prose, plan.content()));
            return Scrutiny.of(loaded, all, mentions, plan, equipment.words());
        }));
        return loaded;
    }

    private Outcome make(Works works, Supplier<Catalog> open, Stage stage) {
        List<Finding> found = Collections.synchronizedList(new ArrayList<>());
        Views views = works.views(found::add);
        Handouts handouts = clock.time(Phase.PAPERS, () -> works.papers(views, open.get(), found::add));
        findings.addAll(found);
        if (Scrutiny.stops(findings)) {
            return end(Outcome.End.FAULTY);
        }
        found.clear();
        works.schemas();
        int pages = clock.time(Phase.SITE, () -> works.site(views.with(handouts), found::add));
        findings.addAll(found);
        findings.addAll(clock.time(Phase.INSPECT, () -> Inspection.changed(stage, Site.FOLDER, plan.threads())));
        findings.addAll(stage.findings());
        if (Scrutiny.stops(findings)) {
            return end(Outcome.End.FAULTY);
        }
        findings.addAll(clock.time(Phase.ARCHIVE, works::archive));
        if (Scrutiny.stops(findings)) {
            return end(Outcome.End.FAULTY);
        }
        int papers = handouts.papers().values().stream().mapToInt(List::size).sum();
        return published(stage, pages, papers);
    }

    private Outcome published(Stage stage, int pages, int papers) {
        Publication publication = clock.time(Phase.PUBLISH, stage::publish);
        findings.addAll(publication.findings());
        if (!publication.done()) {
            return end(Outcome.End.UNUSABLE);
        }
        Outcome end = end(Outcome.End.DONE);
        return new Outcome(
                end.end(),
                end.findings(),
                records,
                withheld,
                pages,
                papers,
                publication.written(),
                publication.removed(),
                end.times(),
                spots);
    }

    private Outcome end(Outcome.End end) {
        Overlay overlay = Overlay.of(plan.templates());
        List<Finding> all = findings.stream()
                .map(overlay::shown)
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
        return new Outcome(end, all, records, withheld, 0, 0, 0, 0, clock.times(), spots);
    }
}
