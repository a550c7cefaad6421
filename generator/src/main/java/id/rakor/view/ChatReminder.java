package id.rakor.view;

import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a meeting that was not held: how it stands, when and where, what it will deal with and who is asked
 * to come. The opening and closing of the settings are about results and stand in none of these.
 */
final class ChatReminder {
    private static final int ROWS = 12;
    private static final int LONG = 100;

    private final Chat chat;
    private final Folio folio;
    private final Meeting meeting;

    ChatReminder(Chat chat) {
        this.chat = chat;
        this.folio = chat.folio();
        this.meeting = chat.meeting();
    }

    String text() {
        String text = text(ROWS);
        for (int rows = ROWS - 1; text.length() > Chat.MOST && rows > 0; rows--) {
            text = text(rows);
        }
        return text;
    }

    /** The text with at most so many parts of the programme, and so many of those who are invited. */
    private String text(int most) {
        List<String> lines = new ArrayList<>(chat.sample());
        lines.add(folio.word("whatsapp.status." + Keyed.word(meeting.status())));
        Timing timing = meeting.timing();
        lines.addAll(
                chat.facts(timing == null ? List.of() : folio.desk().times().apart(timing), false));
        programme(lines, most);
        invited(lines, most);
        if (!chat.address().isEmpty()) {
            lines.add("");
            lines.add(folio.word("whatsapp.selengkapnya", chat.address()));
        }
        return String.join("\n", lines) + "\n";
    }

    private void programme(List<String> lines, int most) {
        List<Session> sessions = meeting.programme();
        if (sessions.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(folio.word("whatsapp.acara"));
        sessions.stream().limit(most).forEach(session -> lines.add("- " + Chat.cut(Chat.plain(row(session)), LONG)));
        if (sessions.size() > most) {
            lines.add(folio.word("whatsapp.acara_lain", sessions.size() - most));
        }
    }

    /** A part of the programme after its hour, and its day where the parts have several. */
    private String row(Session session) {
        List<String> when = new ArrayList<>();
        long days = meeting.programme().stream().map(Session::day).distinct().count();
        if (session.day() != null && days > 1) {
            when.add(folio.desk().times().brief(session.day()).text());
        }
        if (session.startTime() != null) {
            when.add(folio.desk().words().dates().hour(session.startTime()));
        }
        return when.isEmpty()
                ? session.subject()
                : folio.word("whatsapp.acara_pada", String.join(" ", when), session.subject());
    }

    private void invited(List<String> lines, int most) {
        List<String> names = new ArrayList<>();
        for (Invitee one : meeting.invitees()) {
            String name = Line.of(
                            one.person() == null
                                    ? new Titled(folio).bits(one.label(), one.institution())
                                    : Parties.bits(folio, one.person(), one.institution(), null, one.label()))
                    .plain();
            names.add(Chat.cut(Chat.plain(name), LONG));
        }
        if (names.isEmpty()) {
            return;
        }
        String shown = String.join("; ", names.subList(0, Math.min(most, names.size())));
        lines.add("");
        lines.add(
                names.size() > most
                        ? folio.word("whatsapp.undangan_lain", shown, names.size() - most)
                        : folio.word("whatsapp.undangan", shown));
    }
}
