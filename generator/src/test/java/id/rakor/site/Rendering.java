package id.rakor.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.model.settings.Settings;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.view.Tales;
import id.rakor.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sites written into memory. */
final class Rendering {
    private Rendering() {}

    /** The site of some records; any fault in templates or prose fails the test. */
    static Folder of(Reading reading, Settings settings, Language language, Tales tales) {
        Folder folder = new Folder();
        List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
        Words words = Words.builtIn(language);
        Overlay overlay = Overlay.of(null);
        Templates templates = Templates.of(overlay, words::text);
        Views views = new Views(reading, settings, words, tales, findings::add);
        int pages = Site.write(views, templates, overlay, folder, findings::add);
        assertThat(findings).isEmpty();
        assertThat(folder.pages()).hasSize(pages);
        return folder;
    }

    /** The page that opens an archive of some records. */
    static String opening(Reading reading, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        Words words = Words.builtIn(Language.INDONESIAN);
        Overlay overlay = Overlay.of(null);
        Views views = new Views(reading, settings, words, prose -> new byte[0], findings::add);
        byte[] page = Site.opening(views, Templates.of(overlay, words::text), overlay, findings::add);
        assertThat(findings).isEmpty();
        return new String(page, StandardCharsets.UTF_8);
    }
}
