package id.rakor.view;

import id.rakor.catalog.Citation;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.source.Entity;
import id.rakor.text.BareOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Those who served a body or a region, by name. A term of office that names neither body nor region
 * is served where its office belongs.
 */
final class Officials {
    private Officials() {}

    /**
     * Somebody who serves or served it.
     *
     * @param person who
     * @param tenure as what
     */
    record Served(Person person, Tenure tenure) {}

    /** A line for each of them, with the office held last. */
    static List<Line> of(Folio folio, Entity place) {
        return Citing.owners(citations(folio, place))
                .map(Person.class::cast)
                .sorted(Comparator.comparing(Person::name, BareOrder.INSTANCE).thenComparing(Person::id))
                .map(person -> line(folio, person))
                .toList();
    }

    /** The terms of office themselves, in the order in which they are recorded. */
    static Stream<Served> terms(Folio folio, Entity place) {
        return citations(folio, place)
                .map(citation -> new Served((Person) citation.owner(), tenure(citation)))
                .distinct();
    }

    private static Stream<Citation> citations(Folio folio, Entity place) {
        List<Citation> citing = folio.desk().reading().citing(place);
        Stream<Citation> own = citing.stream().filter(Officials::isTerm);
        Stream<Citation> byOffice = Citing.owners(citing.stream().filter(c -> c.owner() instanceof Office))
                .flatMap(office -> folio.desk().reading().citing(office).stream())
                .filter(c -> isTerm(c) && isBare(c));
        return Stream.concat(own, byOffice);
    }

    private static boolean isTerm(Citation citation) {
        return citation.owner() instanceof Person && citation.part().equals("jabatan");
    }

    private static boolean isBare(Citation citation) {
        Tenure tenure = tenure(citation);
        return tenure.institution() == null && tenure.region() == null;
    }

    private static Tenure tenure(Citation citation) {
        int term = Integer.parseInt(citation.pointer().split("/")[2]);
        return ((Person) citation.owner()).tenures().get(term);
    }

    private static Line line(Folio folio, Person person) {
        String office = PersonMaker.latestOffice(folio, person);
        return Line.of(folio.link(person), Bit.of(Bit.Kind.QUIET, ", " + office));
    }
}
