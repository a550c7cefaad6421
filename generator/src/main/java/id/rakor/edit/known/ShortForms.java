package id.rakor.edit.known;

import id.rakor.edit.known.HomeBodies.LongForm;
import id.rakor.model.place.Region;
import id.rakor.near.NearName;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The usual short forms of the names of bodies, of the words file: single words, wherever they stand, and what a name begins
 * with. A short form may stand for several names. It knows no body and no region.
 */
public final class ShortForms {
    private static final String PART = "-";

    /** Behind a short form, another one that goes with it: {@code "TNI AL"}. */
    private static final Pattern BRANCH = Pattern.compile("\\p{Lu}{2,3}(?= |$)");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");

    private final List<String> kinds;
    private final Set<String> apart;
    private final Set<String> fulls;
    private final List<String> beginnings;
    private final Map<String, String> single = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<Row>> byFirst = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String full, String brief) {}

    /** Those of the words file. */
    public ShortForms(Words words) {
        kinds = words.several("nama.singkat.wilayah-mulai");
        apart = words.several("nama.singkat.pembeda").stream().map(Known::key).collect(Collectors.toSet());
        for (String row : words.several("nama.singkat.kata")) {
            String[] sides = row.split("=");
            for (String brief : sides[1].split("/")) {
                single.put(Known.key(brief), Known.key(sides[0]));
                if (!sides[0].contains(" ")) {
                    this.words.put(Known.key(brief), sides[0]);
                }
            }
        }
        for (String line : words.several("nama.singkat.lembaga")) {
            String[] sides = line.split("=");
            Arrays.stream(sides[1].split("/")).forEach(brief -> {
                Row row = new Row(sides[0], brief);
                rows.add(row);
                byFirst.computeIfAbsent(tokensOf(plain(brief)).get(0), k -> new ArrayList<>())
                        .add(new Row(plain(sides[0]), plain(brief)));
            });
        }
        fulls = rows.stream().map(row -> plain(row.full())).collect(Collectors.toSet());
        beginnings =
                Stream.concat(fulls.stream(), kinds.stream().map(this::plain)).toList();
    }

    /** The key of a name, each single word in full; of a word written twice on end, one. */
    public String plain(String text) {
        List<String> plain = new ArrayList<>();
        for (String token : tokensOf(Known.key(text))) {
            for (String word : tokensOf(single.getOrDefault(token, token))) {
                if (plain.isEmpty() || !plain.get(plain.size() - 1).equals(word)) {
                    plain.add(word);
                }
            }
        }
        return String.join(PART, plain);
    }

    /** The keys of all names that a text may stand for, in full; that of the text itself where nothing in it is short. */
    public Set<String> full(String text) {
        String plain = plain(text);
        List<String> tokens = tokensOf(plain);
        List<Row> fitting = tokens.isEmpty()
                ? List.of()
                : byFirst.getOrDefault(tokens.get(0), List.of()).stream()
                        .filter(row -> begins(plain, row.brief()))
                        .toList();
        int longest = fitting.stream()
                .mapToInt(row -> tokensOf(row.brief()).size())
                .max()
                .orElse(0);
        Set<String> full = new LinkedHashSet<>();
        fitting.stream()
                .filter(row -> tokensOf(row.brief()).size() == longest)
                .forEach(row ->
                        full.add(plain(row.full() + PART + String.join(PART, tokens.subList(longest, tokens.size())))));
        return full.isEmpty() ? Set.of(plain) : full;
    }

    /**
     * Whether one name is surely not the other: they begin as bodies of different kinds do, Dinsos and Dinkes, or differ in
     * nothing but a word that tells neighbours apart, Sabak Barat and Sabak Timur.
     */
    boolean areApart(String one, String other) {
        Set<String> names = full(one);
        Set<String> others = full(other);
        boolean neighbours = Collections.disjoint(names, others)
                && names.stream().anyMatch(name -> others.stream()
                        .anyMatch(more -> without(name).equals(without(more))));
        List<Part> some = parts(one);
        List<Part> more = parts(other);
        return neighbours
                || isOtherwiseCalled(one, other)
                || !some.isEmpty()
                        && !more.isEmpty()
                        && (isNone(some, more, Part::mayBeOfKind) || isNone(some, more, Part::mayBeAtPlace));
    }

    /** Whether both are known by initials, and not by the same: BNNK and BNN, BAZNAS and BANSOS. */
    private boolean isOtherwiseCalled(String one, String other) {
        Set<String> some = initials(one);
        Set<String> more = initials(other);
        return !some.isEmpty()
                && !more.isEmpty()
                && some.stream().noneMatch(a -> more.stream().anyMatch(b -> isSameLetters(a, b)))
                && Collections.disjoint(full(one), full(other));
    }

    private static boolean isSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** The initials that a name begins with, as it is written or in short; none of a name that is all in capitals. */
    private Set<String> initials(String text) {
        String first = text.strip().split("[ /]", 2)[0];
        boolean mixed = !text.equals(text.toUpperCase(Locale.ROOT));
        if (INITIALS.matcher(first).matches() && (mixed || first.equals(text.strip()))) {
            return Set.of(first);
        }
        Set<String> starts = parts(text).stream().map(Part::beginning).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> INITIALS.matcher(row.brief()).matches() && starts.contains(plain(row.full())))
                .map(Row::brief)
                .collect(Collectors.toSet());
    }

    private static boolean isNone(List<Part> some, List<Part> more, BiPredicate<Part, Part> fits) {
        return some.stream().noneMatch(a -> more.stream().anyMatch(b -> fits.test(a, b)));
    }

    private List<String> without(String key) {
        return tokensOf(key).stream().filter(word -> !apart.contains(word)).toList();
    }

    /** A name in full, cut behind the longest beginning it has. */
    private record Part(String beginning, String rest) {
        boolean mayBeOfKind(Part other) {
            return begins(beginning, other.beginning) || begins(other.beginning, beginning);
        }

        /** Polsek Dendang may be at Bendang by a slip, not at Mendahara, and Kecamatan Serawai not at Sepauk. */
        boolean mayBeAtPlace(Part other) {
            boolean alike = rest.isEmpty()
                    || other.rest.isEmpty()
                    || rest.charAt(0) == other.rest.charAt(0)
                    || NearName.of(rest, Set.of(other.rest)).isPresent();
            boolean oneWord = !rest.contains(PART) && !other.rest.contains(PART);
            boolean named = !rest.isEmpty() && !other.rest.isEmpty();
            return alike && !(oneWord && named && !NearName.isSlip(rest, other.rest));
        }
    }

    private List<Part> parts(String text) {
        return full(text).stream()
                .flatMap(
                        key -> beginnings.stream()
                                .filter(beginning -> begins(key, beginning))
                                .max(Comparator.comparing(String::length))
                                .stream()
                                .map(beginning -> new Part(
                                        beginning,
                                        key.substring(Math.min(key.length(), beginning.length() + PART.length())))))
                .toList();
    }

    /** Whether a text is one of the full beginnings alone: what it names stands in every region. */
    boolean isBeginning(String key) {
        return fulls.contains(key);
    }

    /**
     * The usual short names of a body, with the region as its name has it. None where the name goes on with anything else than a
     * region, for then it is another body.
     *
     * @param region the region it serves, or null
     */
    public List<String> shortened(String body, Region region) {
        String name = body.strip().replaceAll("\\s+", " ");
        Optional<String> full = rows.stream()
                .map(Row::full)
                .filter(one -> begins(Known.key(name), Known.key(one)))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
        if (full.isEmpty()) {
            return List.of();
        }
        List<String> all = List.of(name.split(" "));
        String rest = String.join(" ", all.subList(full.get().split(" ").length, all.size()));
        boolean ofRegion = rest.isEmpty()
                || region != null && Known.key(rest).equals(Known.key(region.name()))
                || kinds.stream().anyMatch(word -> Known.key(rest).startsWith(Known.key(word) + PART));
        return rows.stream()
                .filter(row -> ofRegion && row.full().equals(full.get()))
                .map(row -> (row.brief() + " " + rest).strip())
                .toList();
    }

    /**
     * A name written out; none where it does not begin in short, or with what stands for several names of which none ends with a
     * kind of region.
     *
     * @param kind the kind of the region it is of, or empty
     */
    Optional<LongForm> longForm(String text, String kind) {
        List<LongForm> all = longForms(text);
        return all.stream()
                .filter(form ->
                        all.size() == 1 || !kind.isEmpty() && form.full().endsWith(" " + kind))
                .filter(form -> !BRANCH.matcher(form.rest()).lookingAt())
                .findFirst();
    }

    /** The name in full that a text in short may mean, the likeliest where it stands for several; none where nothing is short. */
    public Optional<String> whole(String text) {
        List<LongForm> all = longForms(text);
        return isShort(text)
                ? Optional.of(all.isEmpty() ? spelled(text) : all.get(0).whole(""))
                : Optional.empty();
    }

    private List<LongForm> longForms(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<LongForm> all = List.of();
        for (int n = words.size(); n > 0 && all.isEmpty(); n--) {
            String start = String.join(" ", words.subList(0, n));
            String rest = spelled(String.join(" ", words.subList(n, words.size())));
            Stream<Row> fitting = rows.stream().filter(row -> plain(row.brief()).equals(plain(start)));
            all = fitting.map(row -> new LongForm(start, row.full(), rest)).toList();
        }
        return all;
    }

    /** A text with its short single words written out that stand for one word each: {@code "Kab."}. */
    String spelled(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> words.getOrDefault(Known.key(word), word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a name is written in short, at its beginning or in a single word. */
    boolean isShort(String text) {
        return !spelled(text).equals(text.strip().replaceAll("\\s+", " "))
                || !full(text).equals(Set.of(plain(text)));
    }

    private static boolean begins(String key, String beginning) {
        return (key + PART).startsWith(beginning + PART);
    }

    private static List<String> tokensOf(String key) {
        return Arrays.stream(key.split(PART)).filter(word -> !word.isEmpty()).toList();
    }
}
