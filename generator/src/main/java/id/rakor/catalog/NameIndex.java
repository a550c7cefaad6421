package id.rakor.catalog;

import id.rakor.model.Records;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Spelling;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who bears a name: institutions, offices and persons by name, abbreviation and other names. Case
 * and punctuation do not count; names that are only near are not found.
 */
final class NameIndex {
    private final Map<String, List<Entity>> byName = new HashMap<>();

    NameIndex(Records records) {
        for (Institution one : records.all(Institution.class)) {
            add(one, one.name());
            one.abbreviations().forEach(name -> add(one, name));
            one.otherNames().forEach(name -> add(one, name));
        }
        for (Office one : records.all(Office.class)) {
            add(one, one.name());
            one.abbreviations().forEach(name -> add(one, name));
            one.otherNames().forEach(name -> add(one, name));
        }
        for (Person one : records.all(Person.class)) {
            add(one, one.name());
            one.spellings().stream().map(Spelling::name).forEach(name -> add(one, name));
        }
    }

    /** Who bears a name, in the order of types and ids. */
    List<Entity> of(String name) {
        return List.copyOf(byName.getOrDefault(plain(name), List.of()));
    }

    private void add(Entity entity, String name) {
        List<Entity> same = byName.computeIfAbsent(plain(name), n -> new ArrayList<>(1));
        if (same.isEmpty() || same.get(same.size() - 1) != entity) {
            same.add(entity);
        }
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
