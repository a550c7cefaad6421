package id.rakor.view;

import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import java.util.List;
import java.util.stream.Stream;

/** The photos among the papers of a meeting. One that is only recorded, without its file, is a paper like any other. */
final class MeetingPhotos {
    private final Folio folio;
    private final Meeting meeting;

    MeetingPhotos(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    /** Whether a paper is a photo that can be shown. */
    static boolean isShown(Document document) {
        return document.kind() == DocumentKind.PHOTO && document.file() != null;
    }

    private Stream<Document> all() {
        return meeting.documents().stream().filter(MeetingPhotos::isShown);
    }

    /** As the page of the meeting shows them. */
    List<MeetingView.Picture> pictures() {
        return all().map(this::picture).toList();
    }

    private MeetingView.Picture picture(Document document) {
        Route route = Routes.attachment(meeting, document.file());
        Handouts.Photo size = folio.desk().handouts().photos().getOrDefault(route.path(), new Handouts.Photo(0, 0));
        return new MeetingView.Picture(
                folio.href(route),
                title(document),
                size.width(),
                size.height(),
                new Papers(folio, meeting).paper(document));
    }

    /** As papers show them. */
    List<Shot> shots() {
        return all().map(this::shot).toList();
    }

    private Shot shot(Document document) {
        folio.see(document.classification());
        String date = document.date() == null
                ? ""
                : Line.of(folio.desk().times().full(document.date())).plain();
        return new Shot(meeting.id().text(), document.file(), title(document), date);
    }

    private String title(Document document) {
        return document.title() == null ? folio.word("rapat.foto_tanpa_judul", meeting.title()) : document.title();
    }
}
