package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Theme;
import java.util.List;
import java.util.Objects;

/** A meeting as an event of schema.org. */
final class MeetingThing {
    private static final String TERMS = "https://schema.org/";

    private final Folio folio;
    private final Things things;
    private final Meeting meeting;

    MeetingThing(Folio folio, Things things, Meeting meeting) {
        this.folio = folio;
        this.things = things;
        this.meeting = meeting;
    }

    Thing tell(Thing event) {
        List<Thing> organisers = meeting.organisers().stream()
                .map(Organiser::institution)
                .map(ref -> things.named(Institution.class, ref))
                .filter(Objects::nonNull)
                .toList();
        List<Thing> attendees = meeting.attendance().stream()
                .map(Attendance::person)
                .map(ref -> things.named(Person.class, ref))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return when(event)
                .text("eventStatus", TERMS + status(meeting.status()))
                .text("eventAttendanceMode", meeting.mode() == null ? null : TERMS + mode(meeting.mode()))
                .things(
                        "location",
                        meeting.venues().stream()
                                .map(this::place)
                                .filter(Objects::nonNull)
                                .toList())
                .things("organizer", organisers)
                .things("attendee", attendees)
                .things("about", things.named(Theme.class, meeting.themes()))
                .things(
                        "subjectOf",
                        meeting.documents().stream().map(this::document).toList());
    }

    private Thing when(Thing event) {
        return meeting.timing() == null
                ? event
                : event.text("startDate", Things.date(meeting.timing().from()))
                        .text("endDate", Things.date(meeting.timing().until()));
    }

    private static String status(MeetingStatus status) {
        return switch (status) {
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
            default -> "EventScheduled";
        };
    }

    private static String mode(Mode mode) {
        return switch (mode) {
            case REMOTE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
            default -> "OfflineEventAttendanceMode";
        };
    }

    private Thing place(Venue venue) {
        Thing place = Thing.of("Place", "")
                .text("name", venue.name())
                .text("address", venue.address())
                .thing("containedInPlace", things.named(Region.class, venue.region()));
        return place.properties().isEmpty() ? null : place;
    }

    private Thing document(Document document) {
        String kind = folio.desk().names().of(document.kind());
        return Thing.of(document.kind() == DocumentKind.PHOTO ? "Photograph" : "Report", "")
                .text("name", document.title() == null ? kind : document.title())
                .text("identifier", document.number())
                .text("datePublished", Things.date(document.date()));
    }
}
