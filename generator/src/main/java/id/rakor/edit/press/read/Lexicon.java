package id.rakor.edit.press.read;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which a report is understood: those of the words file, and the names of what is recorded. */
public final class Lexicon {
    private static final int LONGEST = 12;

    private final Words words;
    private final Map<RecordType, Known> known = new EnumMap<>(RecordType.class);
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> local = new HashSet<>();

    /**
     * A name that stands in a sentence.
     *
     * @param length how many tokens it takes
     * @param names the records it may mean
     */
    public record Match(int length, List<Name> names) {
        /** No name. */
        static final Match NONE = new Match(0, List.of());
    }

    /** One that knows the names of some records. */
    public Lexicon(Records records, Words words) {
        this.words = words;
        for (RecordType type :
                List.of(RecordType.PERSON, RecordType.INSTITUTION, RecordType.OFFICE, RecordType.REGION)) {
            known.put(type, Known.of(type, records, words));
        }
        for (String pair : words.several("berita.wilayah-singkat")) {
            String[] sides = pair.split(":");
            places.put(Known.key(sides[0]), sides[1]);
        }
        for (RecordType type : List.of(RecordType.INSTITUTION, RecordType.OFFICE)) {
            known.get(type)
                    .all()
                    .forEach(name -> units.addAll(
                            Arrays.asList(name.shown().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
        }
        units.removeIf(word -> word.length() < 3);
        units.addAll(set("berita.kata-unit"));
        units.removeAll(set("berita.kata-bukan-unit"));
    }

    /** The words file. */
    public Words words() {
        return words;
    }

    /** What is known of a type. */
    public Known known(RecordType type) {
        return known.get(type);
    }

    /** The words of a key, in small letters. */
    public Set<String> set(String key) {
        return sets.computeIfAbsent(key, k -> words.several(k).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Words that are written with a point: abbreviations, ranks, and titles before a name. */
    public Set<String> abbreviations() {
        Set<String> all = new HashSet<>(set("berita.singkatan"));
        all.addAll(set("berita.pangkat-awal"));
        all.addAll(set("impor.gelar-depan"));
        return all;
    }

    /** Whether a word is among those of a key. */
    public boolean is(String key, Token token) {
        return set(key).contains(token.folded());
    }

    /** Whether a word is one that offices and bodies are called by. */
    public boolean isUnit(Token token) {
        return token.isGreat() && units.contains(token.folded())
                || token.text().matches("[IVX]{1,4}|\\d{1,4}(/\\S+)?|[A-Z]{1,3}/\\S+");
    }

    /** Whether an office begins with a word. */
    public boolean isOffice(Token token) {
        String first = token.folded().replaceFirst("(?<=.)[-/].*", "");
        return token.isGreat()
                && (set("impor.jabatan").contains(first)
                        || set("berita.jabatan").contains(first));
    }

    /** Whether a body begins with a word. */
    public boolean isBody(Token token) {
        return token.isGreat() && set("berita.lembaga").contains(token.folded());
    }

    /** Takes note of the places that a report itself calls regions: "Kabupaten Misal". */
    public void learn(List<Sentence> sentences) {
        local.clear();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.at(i).isGreat() && is("berita.jenis-wilayah", sentence.at(i))) {
                    int end = i + 1;
                    while (end - i < 4 && isPlaceName(sentence.at(end))) {
                        end++;
                    }
                    if (end > i + 1) {
                        local.add(Known.key(sentence.text(i + 1, end)));
                    }
                }
            }
        }
    }

    /** Whether a word may be the name of a place: one that says nothing else. */
    public boolean isPlaceName(Token token) {
        return token.isGreat()
                && !isUnit(token)
                && !isOffice(token)
                && !isBody(token)
                && !is("berita.kata-kecil", token)
                && !is("berita.hari", token)
                && !is("berita.bulan", token)
                && !is("berita.jenis-wilayah", token);
    }

    /** How many tokens the name of a region takes that begins here; 0 where none does. */
    public int region(Sentence sentence, int at) {
        int known = match(RecordType.REGION, sentence, at).length();
        for (int n = 3; n > known && sentence.at(at).isGreat(); n--) {
            boolean inside = at + n <= sentence.tokens().size();
            String text = inside ? sentence.text(at, at + n) : "";
            if (inside && text.matches("[\\p{L} '\u2019-]+") && local.contains(Known.key(text))) {
                return n;
            }
        }
        return known;
    }

    /** The longest name of a type that begins at a token. */
    public Match match(RecordType type, Sentence sentence, int at) {
        if (!sentence.at(at).isWord() || !sentence.at(at).isGreat()) {
            return Match.NONE;
        }
        int most = Math.min(LONGEST, sentence.tokens().size() - at);
        for (int n = most; n > 0; n--) {
            if (sentence.at(at + n - 1).isWord()) {
                String text = sentence.text(at, at + n);
                List<Name> names = text.matches("[\\p{L}\\p{N} ,./'\u2019-]+") ? spelled(type, text) : List.of();
                if (!names.isEmpty()) {
                    return new Match(n, names);
                }
            }
        }
        return Match.NONE;
    }

    /** The records of a type that a text names outright; of bodies also those that it names in short. */
    public List<Name> names(RecordType type, String text) {
        List<Name> spelled = spelled(type, text);
        return spelled.isEmpty() ? known.get(type).exact(text) : spelled;
    }

    private List<Name> spelled(RecordType type, String text) {
        String plain = text.replaceAll("(?i)\\bkab\\.? ", "Kabupaten ").replaceAll("(?i)\\bprov\\.? ", "Provinsi ");
        List<Name> names = known.get(type).spelled(plain);
        if (names.isEmpty() && type == RecordType.REGION) {
            String bare = plain.replaceFirst("^(Kabupaten|Provinsi|Kota) ", "");
            String longer = places.get(Known.key(bare));
            names = longer == null
                    ? List.of()
                    : known.get(type).spelled(plain.substring(0, plain.length() - bare.length()) + longer);
        }
        return names;
    }
}
