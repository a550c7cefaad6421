package id.rakor.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rakor.catalog.Edition;
import id.rakor.finding.Finding;
import id.rakor.model.source.Entity;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.view.Filled;
import id.rakor.view.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {
    static Folder site(List<Entity> entities, Edition edition, Language language) {
        Folder folder = new Folder();
        List<Finding> findings = new ArrayList<>();
        Overlay overlay = Overlay.of(null);
        Templates templates = Templates.of(overlay, Words.builtIn(language)::text);
        Site.write(
                Sample.views(Sample.reading(edition, entities), language), templates, overlay, folder, findings::add);
        assertThat(findings).isEmpty();
        return folder;
    }

    @Test
    void writes_every_page_of_a_full_sample() throws Exception {
        Folder folder = site(Filled.all(), Edition.PUBLIC, Language.INDONESIAN);
        String to = System.getProperty("rakor.see");
        if (to != null) {
            folder.save(Path.of(to));
        }
        assertThat(folder.files()).containsKey("situs/rapat/2018/rakornas-2018.html");
    }
}
