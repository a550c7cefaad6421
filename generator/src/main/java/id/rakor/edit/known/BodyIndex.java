package id.rakor.edit.known;

import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.RegionNames.Split;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bodies by their names in full: short forms widened, the region taken off. Each name is taken in once and each question is a
 * look-up.
 */
final class BodyIndex {
    private final ShortForms forms;
    private final RegionNames regions;
    private final Map<String, Set<Name>> byFull = new TreeMap<>();
    private final Map<String, Set<Name>> byStem = new TreeMap<>();
    private final Map<String, Set<Name>> byKey = new TreeMap<>();
    private final Map<String, Set<String>> fullOf = new HashMap<>();
    private final Map<String, Set<String>> officialOf = new HashMap<>();
    private final Map<String, Set<String>> regionsOf = new HashMap<>();

    BodyIndex(ShortForms forms, RegionNames regions) {
        this.forms = forms;
        this.regions = regions;
    }

    ShortForms forms() {
        return forms;
    }

    RegionNames regions() {
        return regions;
    }

    /**
     * Takes a body in.
     *
     * @param region the id of its region, or null where only its name tells
     */
    void add(Name name, Stream<String> spellings, String region) {
        String id = name.id();
        if (name.entity() instanceof Institution body) {
            Stream.concat(Stream.of(body.name()), body.otherNames().stream())
                    .forEach(text -> put(officialOf, id, forms.plain(text)));
        }
        if (region != null) {
            put(regionsOf, id, region);
        }
        spellings.flatMap(text -> inFull(text, region)).forEach(text -> {
            put(fullOf, id, Known.key(text));
            full(text).forEach(key -> {
                put(fullOf, id, key);
                under(byFull, key, name);
                Split split = regions.split(key);
                if (region == null) {
                    split.regions().forEach(one -> put(regionsOf, id, one));
                }
                boolean own = region == null || split.regions().contains(region);
                under(byStem, own ? split.stem() : key, name);
            });
        });
    }

    /** Takes a body out again. */
    void forget(Name name) {
        for (Map<String, Set<Name>> map : List.of(byFull, byStem, byKey)) {
            map.values().forEach(names -> names.remove(name));
            map.values().removeIf(Set::isEmpty);
        }
        for (Map<String, Set<String>> map : List.of(fullOf, officialOf, regionsOf)) {
            map.remove(name.id());
        }
    }

    private void under(Map<String, Set<Name>> map, String key, Name name) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
    }

    /** A spelling, and the same with the region in full where it ends with that in short. */
    private Stream<String> inFull(String text, String region) {
        boolean brief = region != null && regions.brief(text, region).isPresent();
        return brief ? Stream.of(text, regions.replaced(text, region)) : Stream.of(text);
    }

    private static void put(Map<String, Set<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, k -> new HashSet<>()).add(value);
    }

    /** All names that a text may stand for; the kind of a region that is only meant counts as if it were written. */
    private Set<String> full(String text) {
        Set<String> full = new LinkedHashSet<>();
        for (String key : forms.full(text)) {
            full.add(key);
            Split split = regions.split(key);
            for (String region : split.regions()) {
                if (regions.isPart(region)) {
                    full.addAll(forms.full(split.stem() + " " + regions.shown(region)));
                }
            }
        }
        return full;
    }

    /** The bodies that a text names in full, or whose region is that of the text, or that it names without a region. */
    List<Name> find(String text) {
        Set<Name> found = new LinkedHashSet<>();
        for (String key : full(text)) {
            found.addAll(byFull.getOrDefault(key, Set.of()));
            Split split = regions.split(key);
            byStem.getOrDefault(split.stem(), Set.of()).stream()
                    .filter(name -> split.regions().isEmpty() || meets(split.regions(), name))
                    .forEach(found::add);
        }
        return new ArrayList<>(found);
    }

    /** The bodies of a region that a text without one would name if it named the region. */
    List<Name> at(String text, String region) {
        return find(text + " " + regions.shown(region)).stream()
                .filter(name -> regionsOf(name).contains(region))
                .toList();
    }

    private boolean meets(Set<String> some, Name name) {
        return !Collections.disjoint(some, regionsOf(name));
    }

    /** The regions of a body: its own, or what its name may mean. */
    Set<String> regionsOf(Name name) {
        return regionsOf.getOrDefault(name.id(), Set.of());
    }

    /** The regions that the end of a text may mean. */
    Set<String> regionsIn(String text) {
        return regions.split(forms.plain(text)).regions();
    }

    /** Whether a text is a whole name of a body, short or not, not one without its region. */
    boolean isFull(String text, Name name) {
        Set<String> names = fullOf.getOrDefault(name.id(), Set.of());
        return names.contains(Known.key(text)) || forms.full(text).stream().anyMatch(names::contains);
    }

    /** Whether a text is a short form of the name of a body of the whole country. */
    boolean isShortCentral(String text, Name name) {
        return isCentral(name)
                && regionsIn(text).isEmpty()
                && !officialOf.getOrDefault(name.id(), Set.of()).contains(forms.plain(text));
    }

    private boolean isCentral(Name name) {
        if (!(name.entity() instanceof Institution body)) {
            return false;
        }
        boolean kind = body.kind() == InstitutionKind.MINISTRY || body.kind() == InstitutionKind.AGENCY;
        return body.region() == null
                ? body.level() == Level.NATIONAL || body.level() == null && kind
                : regions.isCountry(body.region().id());
    }

    /** Whether the recorded name of a body is a short form of a text that is in full. */
    boolean isShortFor(Name name, String text) {
        if (!(name.entity() instanceof Institution body) || !forms.isShort(body.name()) || forms.isShort(text)) {
            return false;
        }
        String region = body.region() == null ? null : body.region().id();
        Set<String> stems = inFull(body.name(), region).flatMap(this::stems).collect(Collectors.toSet());
        return stems(text).anyMatch(stems::contains);
    }

    private Stream<String> stems(String text) {
        return full(text).stream().map(key -> regions.split(key).stem());
    }

    /** Whether a text with no region names what every region has. */
    boolean isGeneric(String text) {
        return forms.full(text).stream().anyMatch(forms::isBeginning);
    }

    /** All keys, for those who look for near ones. */
    Map<String, Set<Name>> keys() {
        return byKey;
    }

    /** The text in full, as near names are looked for. */
    String wanted(String text) {
        return forms.full(text).iterator().next();
    }

    /** Whether a near name may be meant: not one of another region than the text names, nor one that surely is of another kind. */
    boolean mayMean(String text, Name name) {
        String other = name.entity() instanceof Institution body ? body.name() : name.shown();
        if (forms.areApart(text, other)) {
            return false;
        }
        Set<String> in = regionsIn(text);
        return in.isEmpty() || regionsOf(name).isEmpty() || meets(in, name);
    }
}
