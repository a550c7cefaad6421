package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.decision.Decision;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of regions as they stand at the end of the names of bodies. */
final class RegionNames {
    private static final int LONGEST = 8;
    private static final Set<RegionKind> BARE = Set.of(RegionKind.COUNTRY, RegionKind.AREA);

    private final Words words;
    private final ShortForms forms;
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    /**
     * The name of a body taken apart.
     *
     * @param stem what stands before the region
     * @param regions the regions that the end may mean; none where it is no region
     */
    record Split(String stem, Set<String> regions) {}

    RegionNames(Records records, ShortForms forms, Words words) {
        this.words = words;
        this.forms = forms;
        Stream<Region> rows = records.shelf().ids(RecordType.REGION).stream()
                .filter(id -> records.find(RecordType.REGION, id).isEmpty())
                .flatMap(id -> records.shelf().find(RecordType.REGION, id).stream())
                .map(held -> (Region) held.entity());
        Stream.concat(records.all(Region.class).stream(), rows).forEach(this::add);
        for (String pair : words.several("berita.wilayah-singkat")) {
            String[] sides = pair.split(":");
            List.copyOf(byName.getOrDefault(Known.key(sides[1]), Set.of()))
                    .forEach(id -> spell(regions.get(id), sides[0]));
        }
        records.all(Decision.class).stream()
                .map(Decision::name)
                .filter(Objects::nonNull)
                .filter(meaning -> meaning.region() != null
                        && regions.containsKey(meaning.region().id()))
                .forEach(meaning -> spell(regions.get(meaning.region().id()), meaning.written()));
    }

    private void add(Region region) {
        regions.put(region.id().text(), region);
        if (region.kind() == RegionKind.COUNTRY) {
            words.several("berita.negara").forEach(name -> put(region, name));
        } else {
            Stream.concat(Stream.of(region.name()), region.otherNames().stream())
                    .forEach(name -> spell(region, name));
        }
    }

    /** Makes a spelling known, with the kind before it and without. */
    private void spell(Region region, String name) {
        put(region, name);
        put(region, kind(region) + " " + name);
    }

    private void put(Region region, String name) {
        byName.computeIfAbsent(forms.plain(name), k -> new TreeSet<>())
                .add(region.id().text());
    }

    private String kind(Region region) {
        return BARE.contains(region.kind()) ? "" : words.text("pilihan.RegionKind." + Keyed.word(region.kind()));
    }

    /** What a region is called, with its kind; empty for one that is not known. */
    String shown(String id) {
        Region region = regions.get(id);
        return region == null ? "" : (kind(region) + " " + region.name()).strip();
    }

    /** Whether it is a region of the country, not the country itself. */
    boolean isPart(String id) {
        return regions.containsKey(id) && regions.get(id).kind() != RegionKind.COUNTRY;
    }

    boolean isCountry(String id) {
        return regions.containsKey(id) && !isPart(id);
    }

    /** Takes the longest name of a region from the end of a key. */
    Split split(String key) {
        List<String> tokens = List.of(key.split("-"));
        for (int i = Math.max(1, tokens.size() - LONGEST); i < tokens.size(); i++) {
            Set<String> found = byName.get(String.join("-", tokens.subList(i, tokens.size())));
            if (found != null) {
                return new Split(String.join("-", tokens.subList(0, i)), found);
            }
        }
        return new Split(key, Set.of());
    }

    /**
     * The last word of a name, where it may stand for a region: the beginnings of the words of its name on end, such as
     * initials. Two letters are enough only behind the kind of the region.
     */
    Optional<String> brief(String text, String region) {
        String[] written = text.strip().split("[\\s,]+");
        String last = written[written.length - 1];
        if (written.length < 2
                || !regions.containsKey(region)
                || !split(forms.plain(text)).regions().isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = List.of(Known.key(regions.get(region).name()).split("-"));
        String before = forms.plain(written[written.length - 2]);
        boolean kinded = before.equals(Known.key(kind(regions.get(region))));
        String blend = parts.stream().map(RegionNames::beginning).collect(Collectors.joining());
        boolean fits = parts.size() > 1 && Known.key(last).matches(blend) && (last.length() > 2 || kinded);
        return fits ? Optional.of(last) : Optional.empty();
    }

    /** A pattern for every beginning of a word, of one letter at least. */
    private static String beginning(String word) {
        String pattern = "";
        for (int i = word.length() - 1; i > 0; i--) {
            pattern = "(?:" + word.charAt(i) + pattern + ")?";
        }
        return word.charAt(0) + pattern;
    }

    /** A name with another name of a region in place of its last word; the kind before it is not doubled. */
    String replaced(String text, String region) {
        List<String> written = Arrays.asList(text.strip().split("[\\s,]+"));
        int end = written.size() - 1;
        boolean kinded = end > 1 && forms.plain(written.get(end - 1)).equals(Known.key(kind(regions.get(region))));
        return String.join(" ", written.subList(0, kinded ? end - 1 : end)) + " " + shown(region);
    }

    /** A name with the bare name of a region in place of its last word. */
    String named(String text, String region) {
        return text.strip()
                .replaceFirst(
                        "[^\\s,]+$",
                        Matcher.quoteReplacement(regions.get(region).name()));
    }

    /** What regions of the kind of this one are called; empty where it is not known. */
    String kindOf(String id) {
        return regions.containsKey(id) ? kind(regions.get(id)) : "";
    }
}
