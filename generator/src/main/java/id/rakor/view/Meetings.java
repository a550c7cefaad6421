package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.RelatedMeeting;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meeting in a row of a register: title, date and place, since many meetings share a title. */
final class Meetings {
    private Meetings() {}

    /** The way to a meeting, and below it when and where it was. */
    static List<Line> cell(Folio folio, Meeting meeting) {
        return List.of(Line.of(folio.link(meeting)), Line.of(Bit.of(Bit.Kind.QUIET, when(folio, meeting))));
    }

    /** The way to a meeting with date and place in one line. */
    static List<Bit> bits(Folio folio, Meeting meeting) {
        return List.of(folio.link(meeting), Bit.of(Bit.Kind.QUIET, ", " + when(folio, meeting)));
    }

    /** Meetings that one looks back to and those before it in its series, the latest first, each once. */
    static List<Meeting> earlier(Folio folio, List<Meeting> before, Meeting meeting) {
        Map<String, Meeting> earlier = new LinkedHashMap<>();
        before.forEach(one -> earlier.put(one.id().text(), one));
        for (RelatedMeeting related : meeting.related()) {
            folio.find(Meeting.class, related.meeting())
                    .ifPresent(one -> earlier.putIfAbsent(one.id().text(), one));
        }
        return earlier.values().stream().sorted(Calendar.LATEST_FIRST).toList();
    }

    /** When and where a meeting was, in short. */
    static String when(Folio folio, Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(
                meeting.timing() == null || meeting.timing().from() == null
                        ? folio.word("rapat.tanpa_tanggal")
                        : folio.desk().times().brief(meeting.timing()).text());
        where(folio, meeting).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** The region in which it met, else the name of the place, else the region whose meeting it is. */
    static Optional<String> where(Folio folio, Meeting meeting) {
        return venueRegion(folio, meeting)
                .or(() -> meeting.venues().stream()
                        .map(Venue::name)
                        .filter(name -> name != null)
                        .findFirst())
                .or(() -> folio.find(Region.class, meeting.organiserRegion())
                        .map(folio.desk().names()::of));
    }

    private static Optional<String> venueRegion(Folio folio, Meeting meeting) {
        return meeting.venues().stream()
                .flatMap(venue -> folio.find(Region.class, venue.region()).stream())
                .map(folio.desk().names()::of)
                .findFirst();
    }
}
