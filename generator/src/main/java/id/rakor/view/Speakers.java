package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Person;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who spoke at a meeting, with the rank and the office in which they are recorded as present.
 * Of those whose presence is not recorded it tells nothing but the name.
 */
final class Speakers {
    private final Folio folio;
    private final Meeting meeting;
    private final Map<String, Attendance> present = new HashMap<>();

    Speakers(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
        for (Attendance one : meeting.attendance()) {
            if (one.person() != null && !one.person().isWithheld()) {
                present.putIfAbsent(one.person().id(), one);
            }
        }
    }

    private Optional<Attendance> at(Ref<Person> person) {
        return folio.find(Person.class, person).map(p -> present.get(p.id().text()));
    }

    /** The rank, before a name; empty when it is not recorded or does not stand there. */
    List<Bit> rank(Ref<Person> person) {
        return at(person)
                .map(one -> Ranks.before(folio, Ranks.borne(folio, meeting, one)))
                .orElse(List.of());
    }

    /** The office; empty when it is not recorded. */
    List<Bit> office(Ref<Person> person) {
        return at(person)
                .map(one -> Offices.held(
                        folio, one.office(), one.capacity(), one.status(), one.institution(), one.region()))
                .orElse(List.of());
    }

    /** Rank, name and office in a row. */
    List<Bit> row(Ref<Person> person) {
        List<Bit> row = new ArrayList<>(rank(person));
        row.add(folio.link(Person.class, person));
        List<Bit> office = office(person);
        return office.isEmpty() ? row : Folio.joined(row, office);
    }
}
