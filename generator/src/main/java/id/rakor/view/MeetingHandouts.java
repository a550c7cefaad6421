package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import java.util.List;

/** What a reader may take along from a meeting's page: its papers, and a text for a chat. */
final class MeetingHandouts {
    private static final int MOST_ROWS = 18;

    private final Folio folio;
    private final Meeting meeting;

    MeetingHandouts(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    MeetingView.Offer make() {
        List<MeetingView.Handout> papers = Offers.of(folio, meeting);
        Handouts.Text chat = folio.desk().handouts().chats().get(meeting.id().text());
        return chat == null
                ? new MeetingView.Offer(papers, "", "", 0)
                : new MeetingView.Offer(papers, chat.text(), folio.href(chat.route()), rows(chat.text()));
    }

    private static int rows(String text) {
        return (int) Math.min(MOST_ROWS, text.lines().count() + 2);
    }
}
