package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.decision.ColumnMeaning;
import id.rakor.model.decision.Decision;
import id.rakor.model.decision.NameMeaning;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Level;
import id.rakor.model.party.Person;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One question is decided once: a head of one kind of list by one decision, a name not against itself or against the
 * record that bears it. Arguments: the head or name, what says otherwise.
 */
final class DecisionsAgree implements CatalogRule {
    private static final int LONG = 400;

    @Override
    public String id() {
        return "K44";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Reading reading, Spots spots) {
        Map<String, Decision> heads = new HashMap<>();
        Map<String, Decision> names = new HashMap<>();
        for (Decision decision : reading.all(Decision.class)) {
            ColumnMeaning column = decision.column();
            if (column != null) {
                String key = Keyed.word(column.list()) + "/" + key(column.head());
                Decision other = heads.putIfAbsent(key, decision);
                if (other != null && other.column().column() != column.column()) {
                    spots.add(
                            decision, "/kolom/judul", column.head(), other.id().text());
                }
            }
            NameMeaning name = decision.name();
            if (name != null && name.institution() != null) {
                Decision other = names.putIfAbsent(key(name.written()), decision);
                if (other != null && !other.name().institution().equals(name.institution())) {
                    spots.add(
                            decision,
                            "/nama/tertulis",
                            name.written(),
                            other.id().text());
                }
            }
        }
        for (Decision decision : reading.all(Decision.class)) {
            if (decision.name() != null) {
                against(decision, reading, names, spots);
            }
        }
    }

    /** A name that a record bears, or that is decided to mean it, cannot be none of that record. */
    private static void against(Decision decision, Reading reading, Map<String, Decision> names, Spots spots) {
        NameMeaning name = decision.name();
        String key = key(name.written());
        for (Ref<Person> ref : name.notPersons()) {
            reading.get(Person.class, ref)
                    .filter(person -> person.spellings().stream()
                            .anyMatch(one -> key(one.name()).equals(key)))
                    .ifPresent(person -> spots.add(decision, "/nama/bukan_orang", name.written(), ref.id()));
        }
        Decision meant = names.get(key);
        for (Ref<Institution> ref : name.notInstitutions()) {
            boolean borne = reading.get(Institution.class, ref).stream()
                    .flatMap(DecisionsAgree::otherNames)
                    .anyMatch(one -> key(one).equals(key));
            if (borne || meant != null && ref.equals(meant.name().institution())) {
                spots.add(decision, "/nama/bukan_lembaga", name.written(), ref.id());
            }
        }
    }

    /** Names that mean a body everywhere; the short ones of a national body may mean its office in a region. */
    private static Stream<String> otherNames(Institution body) {
        List<String> brief = body.level() == Level.NATIONAL ? List.of() : body.abbreviations();
        return Stream.of(List.of(body.name()), body.otherNames(), brief).flatMap(List::stream);
    }

    private static String key(String text) {
        return Slug.of(text, LONG);
    }
}
