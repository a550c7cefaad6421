package id.rakor.build;

import id.rakor.build.Plan.Part;
import id.rakor.build.file.EditionContent;
import id.rakor.build.file.Emblem;
import id.rakor.build.file.PrintList;
import id.rakor.bundle.BagInfo;
import id.rakor.bundle.Bundle;
import id.rakor.bundle.ContentFile;
import id.rakor.catalog.Catalog;
import id.rakor.catalog.edition.Redaction;
import id.rakor.finding.Finding;
import id.rakor.load.Canonical;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Prose;
import id.rakor.pdf.Chosen;
import id.rakor.pdf.Pdf;
import id.rakor.pdf.Steps;
import id.rakor.pdf.Supply;
import id.rakor.publish.Stage;
import id.rakor.schema.SchemaFiles;
import id.rakor.site.Site;
import id.rakor.template.Tokens;
import id.rakor.view.Handouts;
import id.rakor.view.Subject;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the site and the archive of one edition into a stage. */
final class Works {
    /** The folder of the archive inside the output. */
    static final String ARCHIVE = "arsip/";

    private static final String PROGRAM = "Rakor";

    private final Plan plan;
    private final Catalog catalog;
    private final Settings settings;
    private final Equipment equipment;
    private final Stage stage;
    private final Steps steps;
    private final ProseReader prose;
    private final AttachmentWork attachments;
    private final Emblem emblem;

    Works(Plan plan, Catalog catalog, Settings settings, Equipment equipment, Stage stage, Steps steps) {
        this.plan = plan;
        this.catalog = catalog;
        this.settings = settings;
        this.equipment = equipment;
        this.stage = stage;
        this.steps = steps;
        this.attachments = new AttachmentWork(plan, catalog, stage);
        this.emblem = new Emblem(plan.content());
        this.prose = new ProseReader(catalog, plan.content(), equipment.words());
    }

    /** Makes every page; says how many there are. */
    int site(Views views, Consumer<Finding> findings) {
        return Site.write(views, equipment.templates(), equipment.overlay(), stage, findings);
    }

    /** What readers see; what is wrong with prose is told whenever it is read. */
    Views views(Consumer<Finding> findings) {
        return new Views(catalog, settings, equipment.words(), this::bytes, findings);
    }

    /**
     * Puts attachments beside their pages, makes the papers and the texts for chats, or keeps the papers that are published when none are asked for.
     *
     * @param open the records as everyone may see them
     */
    Handouts papers(Views views, Catalog open, Consumer<Finding> findings) {
        Map<String, Handouts.Photo> photos = attachments.make(findings);
        Views shown = open == catalog ? views : views(open);
        PaperWork work = new PaperWork(plan, catalog, stage, findings);
        Map<String, List<Written>> papers =
                plan.parts().contains(Part.PAPERS) ? work.make(views, shown, supply(findings)) : work.keep();
        return new Handouts(papers, work.chats(views, shown, open), photos);
    }

    /**
     * Makes chosen papers, and nothing else. What was printed before stays beside them as long as the edition has its
     * subject and the record still gives the paper.
     *
     * @param open the records as everyone may see them
     */
    List<Written> print(Chosen chosen, Supplier<Catalog> open, Consumer<Finding> findings) {
        Views views = views(findings);
        List<Written> written =
                Pdf.write(views, () -> views(open.get()), supply(findings), chosen, new Printing(stage), findings);
        Map<String, Written> papers = PrintList.read(plan.output());
        written.forEach(one -> papers.remove(PrintList.place(one.route())));
        papers.values().retainAll(Pdf.still(views, () -> views(open.get()), papers.values()));
        stage.keepOthers(papers::containsKey);
        papers.keySet().retainAll(stage.routes());
        written.forEach(one -> papers.put(PrintList.place(one.route()), one));
        stage.write(PrintList.ROUTE, PrintList.ROUTE, PrintList.text(List.copyOf(papers.values())));
        return written;
    }

    /** What everyone sees. */
    private Views views(Catalog open) {
        Settings everyones = Redaction.of(settings, open.edition());
        return new Views(open, everyones, equipment.words(), this::bytes, finding -> {});
    }

    private Supply supply(Consumer<Finding> findings) {
        return new Supply(
                equipment.templates(),
                Tokens.of(equipment.overlay(), findings),
                settings,
                record -> Canonical.text((Record) record),
                emblem::bytes,
                shot -> attachments.printed(shot, findings),
                this::origin,
                PROGRAM,
                steps);
    }

    private String origin(Subject subject) {
        Entity entity = subject.entity();
        return Optional.ofNullable(entity)
                .flatMap(one ->
                        catalog.records().find(RecordType.of(one), one.id().text()))
                .map(Held::file)
                .orElse("");
    }

    private byte[] bytes(Prose text) {
        try {
            return prose.bytes(text);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Writes what editors and other programs need to know of the form of records; nothing of the records themselves. */
    void schemas() {
        SchemaFiles.of(equipment.words()).forEach((name, text) -> stage.write(SchemaFiles.FOLDER + name, name, text));
    }

    /** Packs the archive, or keeps the one that is published when none is asked for. */
    List<Finding> archive() {
        if (!plan.parts().contains(Part.ARCHIVE)) {
            stage.keepAll(ARCHIVE);
            return List.of();
        }
        String edition = Keyed.word(plan.edition());
        List<ContentFile> content = EditionContent.of(catalog, settings, prose::markdown, stage, emblem);
        BagInfo info = new BagInfo(edition, settings.office(), settings.name(), plan.asOf(), PROGRAM);
        List<Finding> findings = new ArrayList<>();
        byte[] opening = Site.opening(views(findings::add), equipment.templates(), equipment.overlay(), findings::add);
        findings.addAll(Bundle.make(stage, content, opening, info, stage));
        return findings;
    }
}
