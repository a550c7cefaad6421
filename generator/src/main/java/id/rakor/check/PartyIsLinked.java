package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.source.Entity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever is named in plain words among those whom something concerns is not somebody the records
 * know. It asks exact names, abbreviations and other names, and is silent where a name is that of
 * many. Arguments: the words, the keys and ids that may be meant.
 */
final class PartyIsLinked implements ValueRule<Entity> {
    private static final int MOST = 3;

    @Override
    public String id() {
        return "K41";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof Party party && party.label() != null && isPlain(party)) {
            List<String> ways = reading.named(party.label()).stream()
                    .flatMap(PartyIsLinked::way)
                    .distinct()
                    .toList();
            if (!ways.isEmpty() && ways.size() <= MOST) {
                notes.add(at.pointer(), party.label(), String.join("; ", ways));
            }
        }
    }

    private static boolean isPlain(Party party) {
        return party.person() == null && party.institution() == null && party.region() == null;
    }

    /** How a party points to a record; an office is reached through its body, else its region. */
    private static Stream<String> way(Entity named) {
        if (named instanceof Institution) {
            return Stream.of("lembaga: " + named.id());
        } else if (named instanceof Person) {
            return Stream.of("orang: " + named.id());
        } else if (named instanceof Office office && office.institution() != null) {
            return Stream.of("lembaga: " + office.institution().id());
        } else if (named instanceof Office office && office.region() != null) {
            return Stream.of("wilayah: " + office.region().id());
        }
        return Stream.empty();
    }
}
