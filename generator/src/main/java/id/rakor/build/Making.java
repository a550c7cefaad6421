package id.rakor.build;

import id.rakor.bundle.BagInfo;
import id.rakor.bundle.Bundle;
import id.rakor.bundle.ContentFile;
import id.rakor.catalog.Catalog;
import id.rakor.finding.Finding;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Keyed;
import id.rakor.publish.Stage;
import java.util.List;
import java.util.function.Consumer;

/** Makes the site and the archive of one edition into a stage. */
final class Making {
    /** The folder of the site inside the output. */
    static final String SITE = "situs/";

    /** The folder of the archive inside the output. */
    static final String ARCHIVE = "arsip/";

    private final Plan plan;
    private final Catalog catalog;
    private final Settings settings;
    private final Stage stage;

    Making(Plan plan, Catalog catalog, Settings settings, Stage stage) {
        this.plan = plan;
        this.catalog = catalog;
        this.settings = settings;
        this.stage = stage;
    }

    /** Makes every page; says how many there are. */
    int site(Consumer<Finding> findings) {
        return 0;
    }

    /** Packs the archive, or keeps the one that is published when none is asked for. */
    List<Finding> archive() {
        if (!plan.parts().contains(Part.ARCHIVE)) {
            stage.keepAll(ARCHIVE);
            return List.of();
        }
        String edition = Keyed.word(plan.edition());
        List<ContentFile> content = EditionContent.of(catalog, settings, prose -> "", new Attachments(plan.content()));
        BagInfo info = new BagInfo(edition, settings.office(), settings.name(), plan.asOf(), "Rakor");
        return Bundle.make(stage, content, new byte[0], info, stage);
    }
}
