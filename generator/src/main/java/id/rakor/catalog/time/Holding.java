package id.rakor.catalog.time;

import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.Day;

/**
 * Somebody who holds or held an office.
 *
 * @param person who
 * @param tenure in what way and how long
 */
public record Holding(Person person, Tenure tenure) {
    /** Whether the office was surely held on a day: by its dates, or because a source shows it then. */
    public boolean isOn(Day day) {
        return spell().covers(day) || tenure.recorded().stream().anyMatch(date -> day.equals(date.read()));
    }

    /** Whether the office was surely not held on a day. */
    public boolean isNotOn(Day day) {
        return spell().excludes(day);
    }

    private Spell spell() {
        return new Spell(tenure.from(), tenure.until());
    }
}
