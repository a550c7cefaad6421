package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.decision.Decision;
import id.rakor.model.decision.NameMeaning;
import id.rakor.model.party.Institution;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import id.rakor.text.BareOrder;
import id.rakor.text.Language;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which records of one type are known, and the ones a written name may have meant. It does not decide:
 * of several it gives all, in one order.
 */
public final class Known {
    private static final int LONG = 400;
    private static final String OPEN = " [";
    private static final String CLOSE = "]";

    private final Map<String, List<Name>> byName = new TreeMap<>();
    private final Map<String, Name> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> not = new TreeMap<>();
    private final Map<String, Name> decided = new TreeMap<>();
    private final BodyIndex bodies;

    /**
     * A record by its names.
     *
     * @param id its id
     * @param shown how it is called in a list
     * @param entity the record
     * @param own whether it is the office's own, not a row of a reference table
     */
    public record Name(String id, String shown, Entity entity, boolean own) {}

    private Known(BodyIndex bodies) {
        this.bodies = bodies;
    }

    /** The names of the records of a type, those of reference tables behind the office's own. */
    public static Known of(RecordType type, Records records, Words words) {
        Known known = new Known(type == RecordType.INSTITUTION ? index(records, words) : null);
        Stream<Held> rows = records.shelf().ids(type).stream()
                .filter(id -> records.find(type, id).isEmpty())
                .flatMap(id -> records.shelf().find(type, id).stream());
        for (Held held : Stream.concat(records.of(type).stream(), rows).toList()) {
            Entity entity = held.entity();
            Name name = new Name(entity.id().text(), Spellings.shown(entity, words), entity, !held.isRow());
            known.byId.put(name.id(), name);
            Set<String> keys = new HashSet<>();
            Spellings.of(entity, records, words).forEach(text -> keys.add(key(text)));
            keys.forEach(key ->
                    known.byName.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
            if (entity instanceof Institution body) {
                String region = body.region() == null ? null : body.region().id();
                known.bodies.add(name, Spellings.names(body), region);
            }
        }
        records.all(Decision.class).stream()
                .map(Decision::name)
                .filter(Objects::nonNull)
                .forEach(decided -> known.decide(type, decided));
        return known;
    }

    private static BodyIndex index(Records records, Words words) {
        Words names = words.language() == Language.INDONESIAN ? words : Words.builtIn(Language.INDONESIAN);
        ShortForms forms = new ShortForms(names);
        return new BodyIndex(forms, new RegionNames(records, forms, names));
    }

    /** What the office decided about a name that lists write. */
    private void decide(RecordType type, NameMeaning meaning) {
        String key = key(meaning.written());
        List<? extends Ref<?>> others =
                switch (type) {
                    case PERSON -> meaning.notPersons();
                    case INSTITUTION -> meaning.notInstitutions();
                    default -> List.of();
                };
        others.forEach(ref -> not.computeIfAbsent(key, k -> new HashSet<>()).add(ref.id()));
        Ref<?> meant =
                switch (type) {
                    case INSTITUTION -> meaning.institution();
                    case REGION -> meaning.region();
                    default -> null;
                };
        if (meant != null) {
            find(meant.id()).ifPresent(name -> {
                decided.put(key, name);
                List<Name> names = byName.computeIfAbsent(key, k -> new ArrayList<>());
                if (!names.contains(name)) {
                    names.add(name);
                }
            });
        }
    }

    /** The record that the office decided a text to mean. */
    public Optional<Name> decided(String text) {
        return Optional.ofNullable(decided.get(key(text)));
    }

    /**
     * Bodies as they are named in a region; only of institutions.
     *
     * @param region the id of the region, or null
     */
    public HomeBodies home(String region) {
        return new HomeBodies(this, bodies, Objects.toString(region, ""));
    }

    /** Whether the office decided that a text does not mean a record, however near its name is. */
    public boolean isNot(String text, String id) {
        return not.getOrDefault(key(text), Set.of()).contains(id);
    }

    /** What two spellings of one name have in common. */
    public static String key(String text) {
        return Slug.of(text, LONG);
    }

    /** Makes a record known that is only about to be; nothing but its id and name is. */
    public Name add(String id, String shown) {
        return add(id, shown, null);
    }

    /** The same of a body whose region is known; it may be null. */
    public Name add(String id, String shown, String region) {
        return add(id, List.of(shown), region);
    }

    /**
     * Makes a record known that is only about to be.
     *
     * @param spellings how it is called; first the name that is shown
     * @param region the id of its region, or null
     */
    public Name add(String id, List<String> spellings, String region) {
        Name name = new Name(id, spellings.get(0), null, true);
        byId.put(id, name);
        spellings.stream().map(Known::key).distinct().forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>())
                .add(name));
        if (bodies != null) {
            bodies.add(name, spellings.stream(), region);
        }
        return name;
    }

    /** Makes a record unknown again that was only about to be. */
    public void forget(String id) {
        Name name = byId.get(id);
        if (name == null || name.entity() != null) {
            return;
        }
        byId.remove(id);
        byName.values().forEach(names -> names.remove(name));
        byName.values().removeIf(List::isEmpty);
        if (bodies != null) {
            bodies.forget(name);
        }
    }

    /** The record with an id. */
    public Optional<Name> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All records, by id. */
    public Collection<Name> all() {
        return byId.values();
    }

    /** The records that a text names outright; bodies also by the usual short forms and without their region. */
    public List<Name> exact(String text) {
        List<Name> named = spelled(text);
        return named.isEmpty() && bodies != null ? bodies.find(text) : named;
    }

    /** The records that a text names letter by letter: by a list's {@code name [id]}, by a spelling, or by its id. */
    public List<Name> spelled(String text) {
        if (text.endsWith(CLOSE) && text.contains(OPEN)) {
            String id = text.substring(text.lastIndexOf(OPEN) + OPEN.length(), text.length() - 1);
            return byId.containsKey(id) ? List.of(byId.get(id)) : List.of();
        }
        List<Name> named = byName.getOrDefault(key(text), List.of());
        return named.isEmpty() && byId.containsKey(text) ? List.of(byId.get(text)) : named;
    }

    /** A name as a list writes it, {@code name [id]}, without the id. */
    public static String bare(String text) {
        boolean identified = text.endsWith(CLOSE) && text.contains(OPEN);
        return identified ? text.substring(0, text.lastIndexOf(OPEN)).strip() : text;
    }

    /** The records that a text may have meant by a slip of the hand or with words left out, the likeliest first. */
    public List<Name> near(String text, int most) {
        Predicate<Name> meant = name -> !isNot(text, name.id()) && (bodies == null || bodies.mayMean(text, name));
        Set<Name> near = new LinkedHashSet<>(near(key(text), byName, most, meant));
        if (bodies != null) {
            near.addAll(near(bodies.wanted(text), bodies.keys(), most, meant));
        }
        return near.stream().limit(most).toList();
    }

    private static List<Name> near(
            String wanted, Map<String, ? extends Collection<Name>> all, int most, Predicate<Name> meant) {
        Map<String, Name> found = new LinkedHashMap<>();
        Consumer<Name> find = name -> {
            if (meant.test(name)) {
                found.putIfAbsent(name.id(), name);
            }
        };
        Collection<String> left = new HashSet<>(all.keySet());
        Optional<String> near = NearName.of(wanted, left);
        while (near.isPresent() && found.size() < most) {
            all.get(near.get()).forEach(find);
            left.remove(near.get());
            near = NearName.of(wanted, left);
        }
        Set<String> words = words(wanted);
        all.forEach((key, names) -> {
            if (found.size() < most && isPart(words, words(key))) {
                names.forEach(find);
            }
        });
        return found.values().stream().limit(most).toList();
    }

    private static Set<String> words(String key) {
        return Arrays.stream(key.split("-")).filter(word -> word.length() > 1).collect(Collectors.toSet());
    }

    /** Whether all words of one name stand in the other, and are enough to mean something. */
    private static boolean isPart(Set<String> one, Set<String> other) {
        Set<String> few = one.size() <= other.size() ? one : other;
        Set<String> many = few == one ? other : one;
        return few.size() >= 2 && many.containsAll(few);
    }

    /** The names as a list shows them, in order; those that two records bear with their ids. */
    public List<String> shown(boolean ownOnly) {
        Map<String, Long> counts =
                byId.values().stream().collect(Collectors.groupingBy(name -> key(name.shown()), Collectors.counting()));
        Function<Name, String> unique =
                name -> counts.get(key(name.shown())) == 1 ? name.shown() : name.shown() + OPEN + name.id() + CLOSE;
        return byId.values().stream()
                .filter(name -> name.own() || !ownOnly)
                .sorted(Comparator.comparing(Name::shown, BareOrder.INSTANCE).thenComparing(Name::id))
                .map(unique)
                .toList();
    }
}
