package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.place.VenueRole;
import id.rakor.model.settings.WhatsApp;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of a meeting in a chat: title, when, where, and the results with who answers for them and by when, as
 * plain text of at most {@value #MOST} characters. What does not fit is left out result by result, and the text says
 * how many there are more and where they stand.
 */
final class Chat {
    /** The most characters of a text. */
    static final int MOST = 900;

    private static final int LONG = 160;
    private static final int LEAST = 60;

    private final Folio folio;
    private final Meeting meeting;
    private final List<Promise> rows;

    private Chat(Desk desk, Meeting meeting) {
        this.folio = new Short(desk, Routes.of(meeting));
        this.meeting = meeting;
        this.rows = new Promises(folio).of(meeting, MOST);
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
        return new Chat(desk, meeting).text();
    }

    private String text() {
        String head = head();
        String whole = joined(head, rows.stream().map(this::row).toList(), tail(0));
        if (whole.length() <= MOST) {
            return whole;
        }
        int room = MOST - joined(head, List.of(), tail(rows.size())).length();
        List<String> shown = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            String row = row(rows.get(i));
            if (row.length() + 1 > room) {
                break;
            }
            room -= row.length() + 1;
            shown.add(row);
            last = rows.get(i).gathers() ? last : shown.size();
        }
        shown = shown.subList(0, last);
        if (last == 0 && room > LEAST) {
            shown = List.of(cut(row(rows.get(0)), room - 1));
        }
        return cut(joined(head, shown, tail(left(shown.size()))), MOST);
    }

    /** How many points of their own are not among the first rows. */
    private int left(int shown) {
        return (int) rows.stream().skip(shown).filter(row -> !row.gathers()).count();
    }

    private static String joined(String head, List<String> rows, String tail) {
        List<String> parts = new ArrayList<>();
        parts.add(head);
        parts.addAll(rows);
        return String.join("\n", parts) + tail + "\n";
    }

    private String head() {
        List<String> lines = new ArrayList<>();
        WhatsApp own = folio.desk().settings().whatsApp();
        if (own != null && own.opening() != null) {
            lines.add(plain(own.opening()));
            lines.add("");
        }
        if (Boolean.TRUE.equals(folio.desk().settings().sample())) {
            lines.add(folio.word("bingkai.contoh"));
        }
        lines.add(cut(plain(meeting.title()), LONG));
        if (meeting.status() != MeetingStatus.HELD) {
            lines.add(folio.desk().names().of(meeting.status()));
        }
        for (Fact fact : new MeetingFacts(folio, meeting).make(List.of("waktu"))) {
            lines.add(cut(fact.label() + ": " + plain(fact.lines().get(0).plain()), LONG));
        }
        lines.add(cut(folio.word("rapat.fakta.tempat") + ": " + plain(place()), LONG));
        if (meeting.origin() == Origin.PRESS) {
            lines.add(folio.word("whatsapp.pemberitaan"));
        }
        results(lines);
        return String.join("\n", lines);
    }

    /** The main place, and how many more there are. */
    private String place() {
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
                    .ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return folio.absent().text();
        }
        String main = String.join(", ", parts);
        return venues.size() == 1 ? main : folio.word("whatsapp.tempat_lain", main, venues.size() - 1);
    }

    private void results(List<String> lines) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(folio.word(isBare() ? "whatsapp.hasil_saja" : "whatsapp.hasil"));
        } else if (meeting.status() == MeetingStatus.HELD) {
            lines.add("");
            lines.add(folio.word("whatsapp.tanpa_hasil"));
        }
    }

    /** Whether nobody answers for any point and none has a deadline. */
    private boolean isBare() {
        return rows.stream().allMatch(row -> row.owners().isEmpty() && row.due().isEmpty());
    }

    private String row(Promise row) {
        String text = row.number()
                + (row.number().endsWith(".") ? " " : ". ")
                + plain(row.text().plain());
        if (row.gathers() && row.owners().isEmpty() && row.due().isEmpty() || isBare()) {
            return text;
        }
        String absent = folio.absent().text();
        String owners =
                row.owners().isEmpty() ? absent : plain(Line.of(row.owners()).plain());
        String due = row.due().isEmpty() ? absent : plain(row.due().get(0).plain());
        return text + " (" + folio.word("whatsapp.janji", owners, due) + ")";
    }

    private String tail(int left) {
        List<String> lines = new ArrayList<>();
        String address = folio.href(Routes.of(meeting));
        if (left > 0) {
            String where = address.isEmpty() ? folio.desk().settings().name() : address;
            lines.add(folio.word("whatsapp.sisa", left, where));
        } else if (!address.isEmpty()) {
            lines.add(folio.word("whatsapp.selengkapnya", address));
        }
        WhatsApp own = folio.desk().settings().whatsApp();
        if (own != null && own.closing() != null) {
            lines.add("");
            lines.add(plain(own.closing()));
        }
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The beginning of a text that is too long, up to a blank. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        int end = blank > most / 2 ? blank : most - 1;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end) + "\u2026";
    }
}
