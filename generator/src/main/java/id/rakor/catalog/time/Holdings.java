package id.rakor.catalog.time;

import id.rakor.model.Records;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who held which office, the earliest first; those of whom no time is known come last. */
public final class Holdings {
    private final Map<String, List<Holding>> byOffice = new HashMap<>();

    /** The holders among some records. */
    public Holdings(Records records) {
        for (Person person : records.all(Person.class)) {
            for (Tenure tenure : person.tenures()) {
                if (tenure.office() != null && !tenure.office().isWithheld()) {
                    byOffice.computeIfAbsent(tenure.office().id(), id -> new ArrayList<>())
                            .add(new Holding(person, tenure));
                }
            }
        }
        Comparator<Holding> earliestFirst =
                Comparator.comparing(Holdings::first, Comparator.nullsLast(Comparator.naturalOrder()));
        byOffice.values().forEach(list -> list.sort(earliestFirst));
    }

    /** The first day known of a holding; null when none is. */
    private static LocalDate first(Holding holding) {
        Tenure tenure = holding.tenure();
        Stream<PartialDate> dates = Stream.concat(Stream.of(tenure).map(Tenure::from), tenure.recorded().stream());
        LocalDate known = dates.map(Spell::earliest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return known == null ? Spell.earliest(tenure.until()) : known;
    }

    /** All who hold or held an office. */
    public List<Holding> of(Office office) {
        return List.copyOf(byOffice.getOrDefault(office.id().text(), List.of()));
    }
}
