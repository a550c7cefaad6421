package id.rakor.site;

import id.rakor.finding.Finding;
import id.rakor.publish.Sink;
import id.rakor.site.page.Page;
import id.rakor.site.page.Pages;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.view.Making;
import id.rakor.view.View;
import id.rakor.view.Views;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Writes the website of an edition: each page is made alone and written at once, by all threads of
 * the pool it is called in, in no order that matters. A template with a fault becomes one finding, whatever the
 * number of pages it stops.
 */
public final class Site {
    /** The folder of the site below the output. */
    public static final String FOLDER = "situs/";

    private final Templates templates;
    private final Sink sink;
    private final Consumer<Finding> findings;
    private final Set<Finding> said = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();

    private Site(Templates templates, Sink sink, Consumer<Finding> findings) {
        this.templates = templates;
        this.sink = sink;
        this.findings = findings;
    }

    /**
     * Writes the site.
     *
     * @param views what readers see
     * @param templates the templates of pages
     * @param overlay the files the templates lie among
     * @param sink takes every file; from all threads at once
     * @param findings takes the faults of templates; from all threads, one at a time
     * @return how many pages were written
     */
    public static int write(Views views, Templates templates, Overlay overlay, Sink sink, Consumer<Finding> findings) {
        Site site = new Site(templates, sink, findings);
        Assets.of(overlay, templates, site::say).ifPresent(assets -> site.write(views, assets));
        return site.written.get();
    }

    /**
     * The page at the root of an archive that leads into the site.
     *
     * @param views what readers see
     * @param templates the templates of pages
     * @param overlay the files the templates lie among
     * @param findings takes the faults of templates
     * @return the page; nothing when a fault stops it
     */
    public static byte[] opening(Views views, Templates templates, Overlay overlay, Consumer<Finding> findings) {
        return Opening.of(views, templates, overlay, findings);
    }

    private void write(Views views, Assets assets) {
        sink.write(
                FOLDER + assets.style().route().path(),
                "templates/assets/css",
                assets.style().bytes());
        sink.write(
                FOLDER + assets.code().route().path(),
                "templates/assets/js",
                assets.code().bytes());
        views.illustrations().forEach(one -> sink.write(FOLDER + one.route().path(), one.origin(), one.bytes()));
        Abbreviations abbreviations = new Abbreviations(views.abbreviations());
        for (Page page : Pages.ALL) {
            page.makings().apply(views).parallel().forEach(making -> write(page, making, assets, abbreviations));
        }
    }

    private void write(Page page, Making making, Assets assets, Abbreviations abbreviations) {
        View view = making.view().get();
        String style = assets.style().route().from(making.route());
        String code = assets.code().route().from(making.route());
        Sheet sheet = new Sheet(
                view, view.frame(), style, code, LinkedData.of(view.frame().about()));
        templates.render(page.template(), sheet, this::say).ifPresent(text -> {
            sink.write(FOLDER + making.route().path(), making.origin(), abbreviations.mark(text));
            written.incrementAndGet();
        });
    }

    private void say(Finding finding) {
        synchronized (said) {
            if (said.add(finding)) {
                findings.accept(finding);
            }
        }
    }
}
