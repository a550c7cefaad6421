package id.rakor.build;

import id.rakor.finding.Finding;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.text.Words;
import java.util.function.Consumer;

/**
 * What a build works with besides the content.
 *
 * @param words the words of the language asked for, the office's own in front
 * @param overlay the files of templates, the office's own in front
 * @param templates the templates among them
 */
record Equipment(Words words, Overlay overlay, Templates templates) {
    /** The equipment that a plan names; what is wrong with it becomes findings. */
    static Equipment of(Plan plan, Consumer<Finding> findings) {
        Words words = Words.of(plan.language(), plan.templates(), findings);
        Overlay overlay = Overlay.of(plan.templates());
        Templates templates = Templates.of(overlay, words::text);
        overlay.strays().forEach(findings);
        templates.check(findings);
        return new Equipment(words, overlay, templates);
    }
}
