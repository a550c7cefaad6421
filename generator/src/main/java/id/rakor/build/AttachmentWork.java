package id.rakor.build;

import id.rakor.build.file.Attachments;
import id.rakor.build.file.ContentCode;
import id.rakor.build.file.PhotoList;
import id.rakor.build.photo.Photo;
import id.rakor.catalog.Catalog;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.publish.Print;
import id.rakor.publish.Stage;
import id.rakor.site.Site;
import id.rakor.view.Handouts;
import id.rakor.view.Routes;
import id.rakor.view.Shot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Puts the files of meetings' documents beside their pages: photos as they may leave the office, all others as they are. */
final class AttachmentWork {
    private static final byte[] NOTHING = {};

    private final Plan plan;
    private final Catalog catalog;
    private final Attachments attachments;
    private final Stage stage;

    AttachmentWork(Plan plan, Catalog catalog, Stage stage) {
        this.plan = plan;
        this.catalog = catalog;
        this.attachments = new Attachments(plan.content());
        this.stage = stage;
    }

    /** Puts them there; says how large each photo is, by its path in the site. */
    Map<String, Handouts.Photo> make(Consumer<Finding> findings) {
        PhotoList list = new PhotoList(plan.output());
        Map<String, Handouts.Photo> photos = new ConcurrentHashMap<>();
        catalog.records().of(RecordType.MEETING).parallelStream().forEach(held -> attach(held, list, photos, findings));
        list.write();
        return photos;
    }

    private void attach(Held held, PhotoList list, Map<String, Handouts.Photo> photos, Consumer<Finding> findings) {
        Meeting meeting = (Meeting) held.entity();
        List<Document> documents = meeting.documents();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (document.file() != null && document.kind() == DocumentKind.PHOTO) {
                String path = path(meeting, document);
                Optional<PhotoList.Entry> put = photo(held, document, list.before(path));
                put.ifPresent(one -> list.put(path, one));
                put.ifPresent(one -> photos.put(path, new Handouts.Photo(one.width(), one.height())));
                if (put.isEmpty()) {
                    findings.accept(unreadable(held, i));
                }
            } else if (document.file() != null) {
                Path file = file(held, document);
                String route = Site.FOLDER + path(meeting, document);
                stage.stream(route, meeting.id().text(), out -> Files.copy(file, out));
            }
        }
    }

    private static Finding unreadable(Held held, int document) {
        String name = ((Meeting) held.entity()).documents().get(document).file();
        return Finding.of(ContentCode.PHOTO_FORM, Attachments.place(held, document), name);
    }

    private static String path(Meeting meeting, Document document) {
        return Routes.attachment(meeting, document.file()).path();
    }

    private Path file(Held held, Document document) {
        return attachments.folder(held.file()).resolve(document.file());
    }

    /** Puts a photo, or keeps the published one that was made of the same file; empty when it cannot be read. */
    private Optional<PhotoList.Entry> photo(Held held, Document document, PhotoList.Entry before) {
        String route = Site.FOLDER + path((Meeting) held.entity(), document);
        String origin = held.entity().id().text();
        byte[] file = bytes(file(held, document));
        String source = Print.of(file).sha256();
        if (before != null && before.source().equals(source) && stage.keep(route, origin, before.shown())) {
            return Optional.of(before);
        }
        return Photo.of(file)
                .flatMap(photo -> photo.shown(document.file(), Photo.ON_PAGE))
                .flatMap(shown -> Photo.of(shown).map(made -> {
                    stage.write(route, origin, shown);
                    return new PhotoList.Entry(source, Print.of(shown), made.width(), made.height());
                }));
    }

    /** A file that was there when it was checked; nothing when it is gone since. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** A photo as a paper shows it; empty, and told of, when it cannot be read. */
    Optional<byte[]> printed(Shot shot, Consumer<Finding> findings) {
        return catalog.records()
                .find(RecordType.MEETING, shot.meeting())
                .flatMap(held -> printed(held, shot, findings));
    }

    private Optional<byte[]> printed(Held held, Shot shot, Consumer<Finding> findings) {
        List<Document> documents = ((Meeting) held.entity()).documents();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (document.kind() == DocumentKind.PHOTO && shot.file().equals(document.file())) {
                Optional<byte[]> printed = shown(held, document)
                        .flatMap(Photo::of)
                        .flatMap(photo -> photo.shown(shot.file(), Photo.ON_PAPER));
                if (printed.isEmpty()) {
                    findings.accept(unreadable(held, i));
                }
                return printed;
            }
        }
        return Optional.empty();
    }

    /** A photo as the site shows it; the paper's is made of it, so that a paper is the same whether the site is made or not. */
    private Optional<byte[]> shown(Held held, Document document) {
        String route = Site.FOLDER + path((Meeting) held.entity(), document);
        if (!stage.has(route)) {
            return Photo.of(bytes(file(held, document))).flatMap(photo -> photo.shown(document.file(), Photo.ON_PAGE));
        }
        try (InputStream in = stage.open(route)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
