package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.model.place.Region;
import id.rakor.model.place.Venue;
import id.rakor.model.place.VenueRole;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a meeting is held. A page has a line for each place. A paper of an office's own meeting is shorter: the satellites
 * in one line, no region where the name of the place tells it, and the days of a place that has only some of them.
 */
final class Venues {
    private final Folio folio;
    private final Meeting meeting;

    Venues(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    List<Line> lines() {
        boolean brief = folio instanceof PaperFolio && meeting.origin() == Origin.OFFICE;
        return brief
                ? brief()
                : meeting.venues().stream().map(venue -> line(venue, false)).toList();
    }

    /** The place of a name, as papers have it; the name alone where the meeting has no such place. */
    Line called(String name) {
        return meeting.venues().stream()
                .filter(venue -> name.equals(venue.name()))
                .findFirst()
                .map(venue -> Line.of(bits(venue, true)))
                .orElse(Line.of(Bit.text(name)));
    }

    /** The name of the place from which the meeting is led; null where it has no name. */
    String main() {
        return meeting.venues().stream()
                .filter(venue -> venue.role() == VenueRole.MAIN)
                .findFirst()
                .or(() -> meeting.venues().stream()
                        .filter(venue -> venue.role() != VenueRole.SATELLITE)
                        .findFirst())
                .map(Venue::name)
                .orElse(null);
    }

    /** The satellites, a line each. */
    List<Line> satellites() {
        return meeting.venues().stream()
                .filter(Venues::isSatellite)
                .map(venue -> line(venue, true))
                .toList();
    }

    private List<Line> brief() {
        List<Line> lines = new ArrayList<>();
        meeting.venues().stream().filter(venue -> !isSatellite(venue)).forEach(venue -> lines.add(line(venue, true)));
        List<Bit> row = new ArrayList<>();
        for (Line satellite : satellites()) {
            row.add(Bit.text(row.isEmpty() ? folio.desk().names().of(VenueRole.SATELLITE) + ": " : "; "));
            row.addAll(satellite.bits());
        }
        if (!row.isEmpty()) {
            lines.add(Line.of(row));
        }
        return lines;
    }

    /** Whether a place is a satellite of which nothing else is to be said. */
    private static boolean isSatellite(Venue venue) {
        return venue.role() == VenueRole.SATELLITE
                && venue.meta().sources().isEmpty()
                && venue.meta().remark() == null;
    }

    private Line line(Venue venue, boolean brief) {
        List<Bit> row = bits(venue, brief);
        boolean one = meeting.venues().size() == 1;
        boolean told = brief && (venue.role() == VenueRole.MAIN || isSatellite(venue));
        if (venue.role() != null && !one && !told) {
            row.add(Bit.of(Bit.Kind.QUIET, " (" + folio.desk().names().of(venue.role()) + ")"));
        }
        List<Day> days = brief && !one ? days(venue) : List.of();
        if (!days.isEmpty()) {
            row.add(Bit.of(Bit.Kind.QUIET, " (" + folio.desk().times().days(days) + ")"));
        }
        return folio.line(venue, row.isEmpty() ? List.of(folio.absent()) : row);
    }

    private List<Bit> bits(Venue venue, boolean brief) {
        List<Bit> bits = new ArrayList<>();
        if (venue.name() != null) {
            bits.add(Bit.text(venue.name()));
        }
        if (venue.address() != null) {
            bits.add(Bit.text(venue.address()));
        }
        boolean told = brief
                && venue.name() != null
                && folio.find(Region.class, venue.region())
                        .map(region -> venue.name().contains(region.name()))
                        .orElse(false);
        if (venue.region() != null && !told) {
            bits.add(folio.link(Region.class, venue.region()));
        }
        return new ArrayList<>(Folio.row(bits));
    }

    /** The days on which the programme names a place; none when it names it on each day, or on none. */
    private List<Day> days(Venue venue) {
        Timing timing = meeting.timing();
        boolean several =
                timing != null && timing.until() != null && !timing.until().equals(timing.from());
        List<Day> days = meeting.programme().stream()
                .filter(session -> venue.name() != null && venue.name().equals(session.place()))
                .map(Session::day)
                .filter(day -> day != null && day.read() != null)
                .map(PartialDate::read)
                .distinct()
                .collect(Collectors.toList());
        long all = meeting.programme().stream()
                .map(Session::day)
                .filter(day -> day != null && day.read() != null)
                .map(PartialDate::read)
                .distinct()
                .count();
        return several && days.size() < all ? days : List.of();
    }
}
