package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.decision.Decision;
import id.rakor.model.decision.NameMeaning;
import id.rakor.model.law.Election;
import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.Term;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.party.Spelling;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import id.rakor.text.BareOrder;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which records of one type are known, and the ones a written name may have meant. It does not decide:
 * of several it gives all, in one order.
 */
public final class Known {
    private static final int LONG = 400;
    private static final Set<RegionKind> BARE = Set.of(RegionKind.COUNTRY, RegionKind.AREA);
    private static final String OPEN = " [";
    private static final String CLOSE = "]";

    private final Map<String, List<Name>> byName = new TreeMap<>();
    private final Map<String, Name> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> not = new TreeMap<>();

    /**
     * A record by its names.
     *
     * @param id its id
     * @param shown how it is called in a list
     * @param entity the record
     * @param own whether it is the office's own, not a row of a reference table
     */
    public record Name(String id, String shown, Entity entity, boolean own) {}

    private Known() {}

    /** The names of the records of a type, those of reference tables behind the office's own. */
    public static Known of(RecordType type, Records records, Words words) {
        Known known = new Known();
        Stream<Held> rows = records.shelf().ids(type).stream()
                .filter(id -> records.find(type, id).isEmpty())
                .flatMap(id -> records.shelf().find(type, id).stream());
        for (Held held : Stream.concat(records.of(type).stream(), rows).toList()) {
            Entity entity = held.entity();
            Name name = new Name(entity.id().text(), shown(entity, words), entity, !held.isRow());
            known.byId.put(name.id(), name);
            Set<String> keys = new HashSet<>();
            spellings(entity, records, words).forEach(text -> keys.add(key(text)));
            keys.forEach(key ->
                    known.byName.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
        }
        records.all(Decision.class).stream()
                .map(Decision::name)
                .filter(Objects::nonNull)
                .forEach(decided -> known.decide(type, decided));
        return known;
    }

    /** What the office decided about a name that lists write. */
    private void decide(RecordType type, NameMeaning decided) {
        String key = key(decided.written());
        List<? extends Ref<?>> others =
                switch (type) {
                    case PERSON -> decided.notPersons();
                    case INSTITUTION -> decided.notInstitutions();
                    default -> List.of();
                };
        others.forEach(ref -> not.computeIfAbsent(key, k -> new HashSet<>()).add(ref.id()));
        if (type == RecordType.INSTITUTION && decided.institution() != null) {
            find(decided.institution().id())
                    .filter(name -> !byName.getOrDefault(key, List.of()).contains(name))
                    .ifPresent(name ->
                            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
        }
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
        Name name = new Name(id, shown, null, true);
        byId.put(id, name);
        byName.computeIfAbsent(key(shown), k -> new ArrayList<>()).add(name);
        return name;
    }

    /** The record with an id. */
    public Optional<Name> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All records, by id. */
    public Collection<Name> all() {
        return byId.values();
    }

    /** The records that a text names outright: by a list's {@code name [id]}, by a spelling, or by its id. */
    public List<Name> exact(String text) {
        if (text.endsWith(CLOSE) && text.contains(OPEN)) {
            String id = text.substring(text.lastIndexOf(OPEN) + OPEN.length(), text.length() - 1);
            return byId.containsKey(id) ? List.of(byId.get(id)) : List.of();
        }
        List<Name> named = byName.getOrDefault(key(text), List.of());
        return named.isEmpty() && byId.containsKey(text) ? List.of(byId.get(text)) : named;
    }

    /** The records that a text may have meant by a slip of the hand or with words left out, the likeliest first. */
    public List<Name> near(String text, int most) {
        String wanted = key(text);
        Map<String, Name> found = new LinkedHashMap<>();
        Collection<String> left = new HashSet<>(byName.keySet());
        Optional<String> near = NearName.of(wanted, left);
        while (near.isPresent() && found.size() < most) {
            byName.get(near.get()).forEach(name -> found.putIfAbsent(name.id(), name));
            left.remove(near.get());
            near = NearName.of(wanted, left);
        }
        Set<String> words = words(wanted);
        byName.forEach((key, names) -> {
            if (found.size() < most && isPart(words, words(key))) {
                names.forEach(name -> found.putIfAbsent(name.id(), name));
            }
        });
        return found.values().stream()
                .filter(name -> !isNot(text, name.id()))
                .limit(most)
                .toList();
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

    private static String shown(Entity entity, Words words) {
        if (entity instanceof Region region) {
            String kind = words.text("pilihan.RegionKind." + Keyed.word(region.kind()));
            return BARE.contains(region.kind()) ? region.name() : words.text("nama.wilayah", kind, region.name());
        }
        return plain(entity);
    }

    private static String plain(Entity entity) {
        if (entity instanceof Person person) {
            return person.name();
        } else if (entity instanceof Institution institution) {
            return institution.name();
        } else if (entity instanceof Office office) {
            return office.name();
        } else if (entity instanceof Theme theme) {
            return theme.name();
        } else if (entity instanceof Series series) {
            return series.name();
        }
        return other(entity).orElse(entity.id().text());
    }

    private static Optional<String> other(Entity entity) {
        if (entity instanceof Regulation regulation) {
            return Optional.of(regulation.name());
        } else if (entity instanceof Election election) {
            return Optional.of(election.name());
        } else if (entity instanceof ConflictCase conflict) {
            return Optional.of(conflict.name());
        } else if (entity instanceof Term term) {
            return Optional.of(term.shortForm());
        } else if (entity instanceof Meeting meeting) {
            return Optional.of(meeting.title());
        } else if (entity instanceof ActionPlan plan) {
            return Optional.of(plan.title());
        }
        return entity instanceof Source source ? Optional.ofNullable(source.title()) : Optional.empty();
    }

    private static Stream<String> spellings(Entity entity, Records records, Words words) {
        if (entity instanceof Person person) {
            return Stream.concat(
                    Stream.of(person.name()), person.spellings().stream().map(Spelling::name));
        } else if (entity instanceof Institution body) {
            Stream<String> names = all(body.name(), body.abbreviations(), body.otherNames(), body.formerNames());
            return withoutRegion(names, body.region(), records, words);
        } else if (entity instanceof Office office) {
            Stream<String> names =
                    all(office.name(), office.abbreviations(), office.otherNames(), office.formerNames());
            return withoutRegion(names, office.region(), records, words);
        } else if (entity instanceof Region region) {
            Stream<String> names = all(region.name(), region.otherNames(), List.of(), region.formerNames());
            Stream<String> code = Stream.ofNullable(region.code());
            return Stream.of(names, code, Stream.of(shown(region, words))).flatMap(s -> s);
        }
        return Stream.of(plain(entity));
    }

    private static Stream<String> all(String name, List<String> some, List<String> more, List<NameSpan> former) {
        return Stream.of(
                        Stream.of(name),
                        some.stream(),
                        more.stream(),
                        former.stream().map(NameSpan::name))
                .flatMap(names -> names);
    }

    /** Names, and the same without the region at their end, as an office in that region says them. */
    private static Stream<String> withoutRegion(Stream<String> names, Ref<Region> ref, Records records, Words words) {
        Optional<Region> region = Optional.ofNullable(ref)
                .flatMap(r -> records.find(RecordType.REGION, r.id())
                        .or(() -> records.shelf().find(RecordType.REGION, r.id())))
                .map(held -> (Region) held.entity());
        if (region.isEmpty()) {
            return names;
        }
        List<String> ends =
                List.of(key(shown(region.get(), words)), key(region.get().name()));
        return names.flatMap(name -> Stream.concat(
                Stream.of(name),
                ends.stream()
                        .filter(end -> key(name).endsWith("-" + end))
                        .limit(1)
                        .map(end -> key(name).substring(0, key(name).length() - end.length() - 1))));
    }
}
