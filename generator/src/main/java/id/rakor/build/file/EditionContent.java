package id.rakor.build.file;

import id.rakor.bundle.ContentFile;
import id.rakor.catalog.Catalog;
import id.rakor.load.Canonical;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Profile;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Shape;
import id.rakor.publish.Listing;
import id.rakor.site.Site;
import id.rakor.view.Routes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content of an edition as files that Rakor can build again: its own records printed
 * canonically, behind them the reference rows it uses, whoever they come from, its prose as its
 * pages show it, the attachments it may carry. Nothing is copied from a source file of records or
 * prose, and no name of such a file is kept.
 */
public final class EditionContent {
    private static final int DRAWER = 2;

    private final Catalog catalog;
    private final Settings settings;
    private final Function<Prose, String> prose;
    private final Listing output;
    private final List<ContentFile> files = new ArrayList<>();

    private EditionContent(Catalog catalog, Settings settings, Function<Prose, String> prose, Listing output) {
        this.catalog = catalog;
        this.settings = settings;
        this.prose = prose;
        this.output = output;
    }

    /**
     * The files of an edition.
     *
     * @param prose gives the Markdown of a prose file as this edition may show it
     * @param output the output, where attachments lie beside the pages as this edition may carry them
     * @param emblem knows the picture of the letterhead
     */
    public static List<ContentFile> of(
            Catalog catalog, Settings settings, Function<Prose, String> prose, Listing output, Emblem emblem) {
        EditionContent content = new EditionContent(catalog, settings, prose, output);
        content.add("rakor.yaml", Canonical.text(settings));
        String logo = Profile.of(settings).letterhead().logo();
        emblem.bytes(logo).ifPresent(bytes -> content.files.add(ContentFile.of(logo, bytes)));
        for (RecordType type : RecordType.values()) {
            content.add(type);
        }
        return content.files;
    }

    private void add(RecordType type) {
        Map<Boolean, List<Held>> all =
                catalog.records().of(type).stream().collect(Collectors.partitioningBy(Held::isRow));
        maps(Records.ROWS + type.folder() + "-", all.get(true));
        List<Held> own = all.get(false);
        switch (type.layout()) {
            case MAP -> maps(type.folder() + "/", own);
            case FILE -> own.forEach(held -> file(type, held));
            case FOLDER -> own.forEach(held -> folder(type, held));
            case NESTED -> {}
        }
    }

    private void maps(String start, List<Held> all) {
        Map<String, List<Entity>> drawers = new TreeMap<>();
        for (Held held : all) {
            drawers.computeIfAbsent(drawer(held.entity()), d -> new ArrayList<>())
                    .add(held.entity());
        }
        drawers.forEach((drawer, entities) -> add(start + drawer + ".yaml", Canonical.map(entities)));
    }

    private void file(RecordType type, Held held) {
        String name = type.folder() + "/" + drawer(held.entity()) + "/"
                + held.entity().id() + ".yaml";
        add(name, Canonical.text((Record) held.entity()));
    }

    private void folder(RecordType type, Held held) {
        Entity entity = held.entity();
        String folder = type.folder() + "/" + year(entity) + "/" + entity.id() + "/";
        add(folder + type.folder() + ".yaml", Canonical.text((Record) entity));
        for (Shape.Part part : Shape.of(entity.getClass()).parts()) {
            if (part.place() == Shape.Place.BESIDE && part.of((Record) entity) instanceof Prose text) {
                add(folder + part.file(), prose.apply(text));
            }
        }
        if (entity instanceof Meeting meeting) {
            meeting.documents().forEach(document -> attachment(meeting, folder, document));
        }
    }

    private void attachment(Meeting meeting, String folder, Document document) {
        if (document.file() != null) {
            String route =
                    Site.FOLDER + Routes.attachment(meeting, document.file()).path();
            String path = folder + "lampiran/" + document.file();
            files.add(new ContentFile(path, output.print(route).size(), () -> output.open(route)));
        }
    }

    private void add(String path, String text) {
        files.add(ContentFile.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String drawer(Entity entity) {
        String id = entity.id().text();
        return id.substring(0, Math.min(DRAWER, id.length())).replace("-", "");
    }

    private static String year(Entity entity) {
        return entity instanceof Meeting meeting ? Routes.year(meeting) : Routes.NO_YEAR;
    }
}
