package id.rakor.build;

import id.rakor.build.Plan.Part;
import id.rakor.build.file.Attachments;
import id.rakor.build.file.EditionContent;
import id.rakor.build.file.Emblem;
import id.rakor.bundle.BagInfo;
import id.rakor.bundle.Bundle;
import id.rakor.bundle.ContentFile;
import id.rakor.catalog.Catalog;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Prose;
import id.rakor.publish.Stage;
import id.rakor.site.Site;
import id.rakor.view.Routes;
import id.rakor.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
    private final ProseReader prose;
    private final Attachments attachments;
    private final Emblem emblem;

    Works(Plan plan, Catalog catalog, Settings settings, Equipment equipment, Stage stage) {
        this.plan = plan;
        this.catalog = catalog;
        this.settings = settings;
        this.equipment = equipment;
        this.stage = stage;
        this.attachments = new Attachments(plan.content());
        this.emblem = new Emblem(plan.content());
        this.prose = new ProseReader(catalog, plan.content(), equipment.words());
    }

    /** Makes every page; says how many there are. */
    int site(Consumer<Finding> findings) {
        catalog.records().of(RecordType.MEETING).parallelStream().forEach(this::attach);
        return Site.write(views(findings), equipment.templates(), equipment.overlay(), stage, findings);
    }

    private Views views(Consumer<Finding> findings) {
        return new Views(catalog, settings, equipment.words(), this::bytes, findings);
    }

    /** Puts the files of a meeting's documents beside its page. */
    private void attach(Held held) {
        Meeting meeting = (Meeting) held.entity();
        for (Document document : meeting.documents()) {
            if (document.file() != null) {
                Path file = attachments.folder(held.file()).resolve(document.file());
                String route = Site.FOLDER
                        + Routes.attachment(meeting, document.file()).path();
                stage.stream(route, meeting.id().text(), out -> Files.copy(file, out));
            }
        }
    }

    private byte[] bytes(Prose text) {
        try {
            return prose.bytes(text);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Packs the archive, or keeps the one that is published when none is asked for. */
    List<Finding> archive() {
        if (!plan.parts().contains(Part.ARCHIVE)) {
            stage.keepAll(ARCHIVE);
            return List.of();
        }
        String edition = Keyed.word(plan.edition());
        List<ContentFile> content = EditionContent.of(catalog, settings, prose::markdown, attachments, emblem);
        BagInfo info = new BagInfo(edition, settings.office(), settings.name(), plan.asOf(), PROGRAM);
        List<Finding> findings = new ArrayList<>();
        byte[] opening = Site.opening(views(findings::add), equipment.templates(), equipment.overlay(), findings::add);
        findings.addAll(Bundle.make(stage, content, opening, info, stage));
        return findings;
    }
}
