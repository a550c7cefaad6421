package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.place.VenueRole;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of a meeting in a chat, as plain text of at most {@value #MOST} characters: of one that was held its
 * results, of any other that it is coming, put off or called off. It knows what both begin with; it does not know what
 * stands in either.
 */
final class Chat {
    /** The most characters of a text. */
    static final int MOST = 900;

    private static final int LONG = 160;

    private final Folio folio;
    private final Meeting meeting;

    private Chat(Desk desk, Meeting meeting) {
        this.folio = new Short(desk, Routes.of(meeting));
        this.meeting = meeting;
    }

    /** Bodies go by their short forms here. */
    private static final class Short extends PaperFolio {
        Short(Desk desk, Route route) {
            super(desk, route);
        }

        @Override
        Bit link(Entity entity) {
            return entity instanceof Institution body && !body.abbreviations().isEmpty()
                    ? link(entity, body.abbreviations().get(0))
                    : super.link(entity);
        }
    }

    /** The text on a meeting. */
    static String of(Desk desk, Meeting meeting) {
        Chat chat = new Chat(desk, meeting);
        String text =
                meeting.status() == MeetingStatus.HELD ? new ChatResults(chat).text() : new ChatReminder(chat).text();
        return cut(text, MOST);
    }

    Folio folio() {
        return folio;
    }

    Meeting meeting() {
        return meeting;
    }

    /** The mark of invented records; nothing where they are real. */
    List<String> sample() {
        return Boolean.TRUE.equals(folio.desk().settings().sample())
                ? List.of(folio.word("bingkai.contoh"))
                : List.of();
    }

    /**
     * Its title, when and where, and whether that is known from the press alone.
     *
     * @param when its days and hours
     * @param brief whether the main place goes by its name alone
     */
    List<String> facts(List<Bit> when, boolean brief) {
        List<String> lines = new ArrayList<>();
        lines.add(cut(plain(meeting.title()), LONG));
        String time =
                when.isEmpty() ? folio.absent().text() : plain(Line.of(when).plain());
        lines.add(cut(folio.word("rapat.fakta.waktu") + ": " + time, LONG));
        lines.add(cut(folio.word("rapat.fakta.tempat") + ": " + plain(place(brief)), LONG));
        if (meeting.origin() == Origin.PRESS) {
            lines.add(folio.word("whatsapp.pemberitaan"));
        }
        return lines;
    }

    /** The main place, and how many more there are. */
    private String place(boolean brief) {
        List<Venue> venues = new ArrayList<>(meeting.venues());
        venues.sort(Comparator.comparing(venue -> venue.role() != VenueRole.MAIN));
        List<String> parts = new ArrayList<>();
        for (Venue venue : venues.subList(0, Math.min(1, venues.size()))) {
            Stream.of(venue.name(), venue.address())
                    .filter(text -> text != null)
                    .limit(1)
                    .forEach(parts::add);
            folio.find(Region.class, venue.region())
                    .map(folio.desk().names()::of)
                    .filter(name -> !String.join("", parts).contains(name))
                    .filter(name -> !brief || parts.isEmpty())
                    .ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return folio.absent().text();
        }
        String main = String.join(", ", parts);
        return venues.size() == 1 ? main : folio.word("whatsapp.tempat_lain", main, venues.size() - 1);
    }

    /** The full address of the meeting's page; empty where the site has none. */
    String address() {
        return folio.href(Routes.of(meeting));
    }

    /** A text on one line. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The beginning of a text that is too long, up to a blank. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        int end = blank > most / 2 ? blank : most - 1;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end).replaceFirst("[\\s,;:]+$", "") + "\u2026";
    }
}
