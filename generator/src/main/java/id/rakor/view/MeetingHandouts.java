package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a reader may take along from a meeting's page: its papers, and a text for a chat. */
final class MeetingHandouts {
    private static final int KILO = 1024;
    private static final int MOST_ROWS = 18;

    private final Folio folio;
    private final Meeting meeting;

    MeetingHandouts(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    MeetingView.Offer make() {
        Handouts handouts = folio.desk().handouts();
        List<MeetingView.Handout> papers =
                handouts
                        .papers()
                        .getOrDefault(Subject.key(About.MEETING, meeting.id().text()), List.of())
                        .stream()
                        .map(this::paper)
                        .toList();
        Handouts.Text chat = handouts.chats().get(meeting.id().text());
        return chat == null
                ? new MeetingView.Offer(papers, "", "", 0)
                : new MeetingView.Offer(papers, chat.text(), folio.href(chat.route()), rows(chat.text()));
    }

    private MeetingView.Handout paper(Written paper) {
        String pages = folio.word("rapat.naskah.halaman", paper.pages());
        return new MeetingView.Handout(
                folio.word("naskah.jenis." + paper.kind()),
                folio.href(paper.route()),
                folio.word("rapat.naskah.tentang", pages, size(folio, paper.bytes()), paper.classification()),
                folio.word(
                        "rapat.naskah.unduh",
                        pages,
                        size(folio, paper.bytes(), "rapat.naskah.kb_dibaca", "rapat.naskah.mb_dibaca"),
                        paper.classification()));
    }

    /** The size of a file in words. */
    static String size(Folio folio, long bytes) {
        return size(folio, bytes, "rapat.naskah.kb", "rapat.naskah.mb");
    }

    private static String size(Folio folio, long bytes, String kilo, String mega) {
        if (bytes < (long) KILO * KILO) {
            return folio.word(kilo, Math.max(1, Math.round((double) bytes / KILO)));
        }
        BigDecimal count =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf((long) KILO * KILO), 1, RoundingMode.HALF_UP);
        return folio.word(mega, folio.desk().words().numbers().of(count));
    }

    private static int rows(String text) {
        return (int) Math.min(MOST_ROWS, text.lines().count() + 2);
    }
}
