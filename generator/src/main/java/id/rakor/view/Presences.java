package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.place.Region;
import id.rakor.view.MeetingView.Attendee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who were at a meeting as a list to be signed has them: in the recorded order, the name left open where only an
 * office or a body is known, and a body not told again that the title of the office tells.
 */
final class Presences {
    private final Folio folio;
    private final Set<String> common;

    Presences(Folio folio) {
        this.folio = folio;
        this.common = Set.of(folio.word("naskah.absen.kata_umum").split("\\|"));
    }

    /** One of them, given what pages show. */
    Attendee of(Attendance one, Attendee shown, List<Line> besides) {
        List<Line> lines = new ArrayList<>();
        List<Bit> office = office(one);
        if (!office.isEmpty()) {
            lines.add(folio.line(one, "sebagai", office));
        }
        lines.addAll(besides);
        boolean named = one.person() != null;
        return new Attendee(
                shown.anchor(), named ? shown.name() : Line.of(List.of()), lines, shown.represents(), shown.roles());
    }

    private List<Bit> office(Attendance one) {
        String title = one.capacity() != null
                ? one.capacity()
                : folio.find(Office.class, one.office()).map(Office::name).orElse("");
        Optional<Institution> body = folio.find(Institution.class, one.institution());
        if (title.isEmpty() || body.isEmpty()) {
            return Offices.held(folio, one.office(), one.capacity(), one.status(), one.institution(), one.region());
        }
        String rest = beyond(title, body.get().name());
        if (tells(title, body.get())) {
            return Offices.held(folio, one.office(), one.capacity(), one.status(), null, null);
        } else if (rest.length() < body.get().name().length()) {
            List<Bit> bits =
                    new ArrayList<>(Offices.held(folio, one.office(), one.capacity(), one.status(), null, null));
            bits.add(Bit.text(rest));
            return bits;
        }
        return Offices.held(folio, one.office(), one.capacity(), one.status(), one.institution(), one.region());
    }

    /** Whether a title tells the body: by its name, by an abbreviation of it, or as the government of a region it names. */
    private boolean tells(String title, Institution body) {
        List<String> words = Arrays.asList(title.split("\\s+"));
        if (title.contains(body.name())
                || body.abbreviations().stream().anyMatch(a -> words.containsAll(Arrays.asList(a.split("\\s+"))))) {
            return true;
        }
        String region =
                folio.find(Region.class, body.region()).map(Region::name).orElse("");
        return !region.isEmpty()
                && title.contains(region)
                && Arrays.stream(body.name().replace(region, "").strip().split("\\s+"))
                        .allMatch(common::contains);
    }

    /** What the name of a body says beyond the words that a title ends with; the whole name when they have none in common. */
    private static String beyond(String title, String body) {
        for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
            if (body.startsWith(title.substring(at + 1) + " ")) {
                return body.substring(title.length() - at - 1);
            }
        }
        return body;
    }
}
