package id.rakor.view;

import id.rakor.model.meeting.Representation;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom or what something concerns, as pieces of a line. */
final class Parties {
    private Parties() {}

    static List<Bit> bits(Folio folio, Party party) {
        folio.see(party.classification());
        return bits(folio, party.person(), party.institution(), party.region(), party.label());
    }

    /** Pieces for those whom somebody stands for: the person, then the office, which may tell the body. */
    static List<Bit> bits(Folio folio, Representation represented) {
        if (represented.office() == null) {
            return bits(folio, represented.person(), represented.institution(), null, represented.label());
        }
        List<Bit> person =
                represented.person() == null ? List.of() : bits(folio, represented.person(), null, null, null);
        List<Bit> office =
                Offices.held(folio, represented.office(), represented.label(), null, represented.institution(), null);
        return person.isEmpty() ? office : Folio.joined(person, office);
    }

    /** Pieces for a person, a body, a region and a name of the source's own; any may be null. */
    static List<Bit> bits(
            Folio folio, Ref<Person> person, Ref<Institution> institution, Ref<Region> region, String label) {
        List<Bit> links = new ArrayList<>();
        add(folio, links, Person.class, person);
        add(folio, links, Institution.class, institution);
        add(folio, links, Region.class, region);
        if (label == null) {
            return Folio.row(links);
        }
        if (links.size() == 1 && links.get(0).kind() == Bit.Kind.LINK) {
            return List.of(links.get(0).named(label));
        }
        links.add(0, Bit.text(label));
        return Folio.row(links);
    }

    private static <T extends Entity> void add(Folio folio, List<Bit> links, Class<T> type, Ref<T> ref) {
        if (ref != null) {
            links.add(folio.link(type, ref));
        }
    }

    /** Several parties in a row. */
    static List<Bit> row(Folio folio, List<Party> parties) {
        List<Bit> row = new ArrayList<>();
        for (Party party : parties) {
            if (!row.isEmpty()) {
                row.add(Bit.text("; "));
            }
            row.addAll(bits(folio, party));
        }
        return row;
    }

    /** Several parties in a row for a table: a body that nothing else is said of under its recorded short name. */
    static List<Bit> brief(Folio folio, List<Party> parties) {
        List<Bit> row = new ArrayList<>();
        for (Party party : parties) {
            if (!row.isEmpty()) {
                row.add(Bit.text("; "));
            }
            folio.see(party.classification());
            boolean bare = party.person() == null && party.region() == null && party.label() == null;
            Optional<Institution> body = bare ? folio.find(Institution.class, party.institution()) : Optional.empty();
            row.addAll(body.map(folio::brief).map(List::of).orElseGet(() -> bits(folio, party)));
        }
        return row;
    }
}
