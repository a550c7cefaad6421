package id.rakor.build;

import id.rakor.build.file.ContentCode;
import id.rakor.build.file.PaperList;
import id.rakor.catalog.Catalog;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.pdf.Chosen;
import id.rakor.pdf.Pdf;
import id.rakor.pdf.Supply;
import id.rakor.publish.Stage;
import id.rakor.site.Site;
import id.rakor.view.Handouts;
import id.rakor.view.Route;
import id.rakor.view.Routes;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Makes the papers of an edition and the texts for chats, or keeps the papers that are published. */
final class PaperWork {
    private static final String ORIGIN = "rapat";
    private static final String TEXT = ".txt";

    private final Plan plan;
    private final Catalog catalog;
    private final Stage stage;
    private final Consumer<Finding> findings;

    PaperWork(Plan plan, Catalog catalog, Stage stage, Consumer<Finding> findings) {
        this.plan = plan;
        this.catalog = catalog;
        this.stage = stage;
        this.findings = findings;
    }

    /**
     * Makes every paper anew; those that come out as they are published stay untouched.
     *
     * @param shown what everyone sees
     */
    Map<String, List<Written>> make(Views views, Views shown, Supply supply) {
        List<Written> written =
                Pdf.write(views, () -> shown, supply, Chosen.byOffice(supply.settings()), stage, findings);
        stage.write(PaperList.ROUTE, ORIGIN, PaperList.text(catalog, written));
        return bySubject(written);
    }

    /**
     * Keeps the published papers. When a record has changed since they were made, none is kept: a paper may show what
     * is withheld by now.
     */
    Map<String, List<Written>> keep() {
        List<Written> listed = PaperList.read(plan.output(), catalog);
        if (listed.isEmpty()) {
            if (PaperList.isThere(plan.output())) {
                findings.accept(Finding.of(ContentCode.OLD_PAPERS, Place.file("")));
            }
            return Map.of();
        }
        List<Written> kept = listed.stream().filter(this::keep).toList();
        stage.write(PaperList.ROUTE, ORIGIN, PaperList.text(catalog, kept));
        return bySubject(kept);
    }

    private boolean keep(Written paper) {
        String origin = paper.subject();
        return stage.keep(Site.FOLDER + paper.route().path(), origin)
                && stage.keep(PaperList.copy(paper.route()), origin);
    }

    private static Map<String, List<Written>> bySubject(List<Written> written) {
        Map<String, List<Written>> all = new LinkedHashMap<>();
        written.forEach(paper ->
                all.computeIfAbsent(paper.subject(), id -> new ArrayList<>()).add(paper));
        return all;
    }

    /**
     * Writes what is told of each meeting in a chat. It is made of what everyone may see, whatever the edition; of a
     * meeting that not everyone may see there is none.
     *
     * @param shown what everyone sees
     * @param open the records behind it
     */
    Map<String, Handouts.Text> chats(Views views, Views shown, Catalog open) {
        Map<String, String> names = views.fileNames();
        String kind = views.word("naskah.nama_berkas.whatsapp");
        Map<String, Handouts.Text> chats = new ConcurrentHashMap<>();
        catalog.all(Meeting.class).parallelStream().forEach(meeting -> {
            String id = meeting.id().text();
            open.records().find(RecordType.MEETING, id).ifPresent(held -> {
                Route route = Routes.paper(meeting, kind + "-" + names.get(id) + TEXT);
                String text = shown.chat((Meeting) held.entity());
                stage.write(Site.FOLDER + route.path(), ORIGIN + ":" + id, text);
                stage.write(PaperList.copy(route), ORIGIN + ":" + id, text);
                chats.put(id, new Handouts.Text(route, text));
            });
        });
        return chats;
    }
}
