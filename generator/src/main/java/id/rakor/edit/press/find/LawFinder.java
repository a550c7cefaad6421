package id.rakor.edit.press.find;

import id.rakor.edit.known.Known;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.law.Regulation;
import id.rakor.model.law.RegulationKind;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the regulations that are named with number and year, and says which of them are recorded. One that stands in the title
 * of another, or that is named by its title alone, is to be looked at.
 */
public final class LawFinder {
    private final Lexicon lexicon;
    private final Map<String, String> same = new LinkedHashMap<>();
    private final List<Regulation> known = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Pattern cited;
    private final Pattern named;
    private final Pattern inTitle;

    /** One that knows the regulations of some records. */
    public LawFinder(Records records, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String pair : lexicon.words().several("berita.regulasi.sama")) {
            same.put(Known.key(pair.split(":")[0]), pair.split(":")[1]);
        }
        Stream.concat(
                        records.of(RecordType.REGULATION).stream(),
                        records.shelf().ids(RecordType.REGULATION).stream()
                                .filter(id ->
                                        records.find(RecordType.REGULATION, id).isEmpty())
                                .flatMap(id -> records.shelf().find(RecordType.REGULATION, id).stream()))
                .forEach(held -> known.add((Regulation) held.entity()));
        for (RegulationKind kind : RegulationKind.values()) {
            String key = "berita.regulasi." + Keyed.word(kind);
            if (lexicon.words().has(key)) {
                lexicon.words().several(key).stream().forEach(name -> kinds.put(Known.key(name), Keyed.word(kind)));
            }
        }
        List<String> names = new ArrayList<>(kinds.keySet());
        names.sort((a, b) -> b.length() - a.length());
        String any = String.join("|", names).replace("-", "[ -]+");
        String about = lexicon.words().text("berita.regulasi.tentang");
        String and = lexicon.words().text("berita.regulasi.dan");
        this.named = Pattern.compile("(?iu)\\b(" + any + ") (?:(?:" + about + ") )?(\\p{L}+(?:[ -]\\p{L}+){1,9})");
        this.inTitle = Pattern.compile("(?iu),? ?(?:" + about + ") (?:(?!(?:" + and + ") )\\p{L}+ )*");
        this.cited = Pattern.compile("(?iu)\\b((?:" + any + ")(?:[ ]\\p{Lu}[\\p{L}/]+){0,4}?)(?: ?\\([^)]{2,20}\\))?"
                + "(?: (?:" + lexicon.words().text("berita.negara") + "))?,? *(?:(?:"
                + lexicon.words().text("berita.nomor")
                + ")[ .:]*)?([\\p{N}][\\p{L}\\p{N}./-]*?)"
                + "(?:,? (?:" + lexicon.words().text("berita.tahun") + ")\\.? ?|/ ?)(\\d{4})\\b(?! (?:"
                + lexicon.words().text("berita.tahun") + "))");
    }

    void find(Sentence sentence, List<Fact> facts) {
        constitution(sentence, facts);
        Matcher matcher = cited.matcher(sentence.text());
        int behind = -1;
        while (matcher.find()) {
            boolean titled = behind >= 0
                    && inTitle.matcher(sentence.text().substring(behind, matcher.start()))
                            .matches();
            behind = matcher.end();
            String name = name(matcher);
            String value = lexicon.words().text("berita.regulasi.bentuk", name, matcher.group(2), matcher.group(3));
            boolean there =
                    facts.stream().anyMatch(fact -> fact.kind() == FactKind.REGULATION && isSame(fact.value(), value));
            if (!there) {
                Optional<Regulation> one = known(name, matcher.group(2), Integer.parseInt(matcher.group(3)));
                String shown = one.map(Regulation::name).orElse(value);
                if (facts.stream().noneMatch(fact -> fact.value().equals(shown))) {
                    facts.add(Fact.of(FactKind.REGULATION, shown, sentence)
                            .matched(one.map(r -> r.id().text()).orElse(""), "")
                            .sureIf(!titled));
                }
            }
        }
        titled(sentence, facts);
    }

    /** A regulation that is named by kind and title, without a number: which one it is, is concluded. */
    private void titled(Sentence sentence, List<Fact> facts) {
        Matcher matcher = named.matcher(sentence.text());
        while (matcher.find()) {
            String kind = kinds.getOrDefault(Known.key(matcher.group(1)), "");
            String said = Known.key(matcher.group(2)) + "-";
            List<Regulation> meant = known.stream()
                    .filter(one -> Keyed.word(one.kind()).equals(kind) && one.subject() != null)
                    .filter(one -> said.startsWith(Known.key(one.subject()) + "-"))
                    .toList();
            boolean there = meant.size() != 1
                    || facts.stream()
                            .anyMatch(fact -> fact.value().equals(meant.get(0).name()));
            if (!there) {
                facts.add(Fact.of(FactKind.REGULATION, meant.get(0).name(), sentence)
                        .matched(meant.get(0).id().text(), "")
                        .unsure());
            }
        }
    }

    /** The constitution is named without a number. */
    private void constitution(Sentence sentence, List<Fact> facts) {
        Matcher matcher = Pattern.compile("\\b(?:" + lexicon.words().text("berita.uud") + ") (\\d{4})\\b")
                .matcher(sentence.text());
        if (matcher.find() && facts.stream().noneMatch(fact -> fact.value().equals(matcher.group()))) {
            Optional<Regulation> one = known.stream()
                    .filter(law -> law.kind() == RegulationKind.CONSTITUTION
                            && Objects.equals(law.year(), Integer.valueOf(matcher.group(1))))
                    .findFirst();
            facts.add(Fact.of(FactKind.REGULATION, matcher.group(), sentence)
                    .matched(one.map(law -> law.id().text()).orElse(""), ""));
        }
    }

    private String name(Matcher matcher) {
        String name = matcher.group(1).strip();
        return same.getOrDefault(Known.key(name), name);
    }

    private static boolean isSame(String one, String other) {
        return Known.key(one).equals(Known.key(other));
    }

    private Optional<Regulation> known(String name, String number, int year) {
        String kind = kinds.entrySet().stream()
                .filter(entry -> Known.key(name).startsWith(entry.getKey()))
                .max((a, b) -> a.getKey().length() - b.getKey().length())
                .map(Map.Entry::getValue)
                .orElse("");
        List<Regulation> alike = known.stream()
                .filter(one -> Objects.equals(one.number(), number) && Objects.equals(one.year(), year))
                .filter(one -> Keyed.word(one.kind()).equals(kind))
                .toList();
        List<Regulation> named = alike.stream()
                .filter(one -> Known.key(one.name()).split("-nomor-")[0].startsWith(Known.key(name))
                        || Known.key(name).startsWith(Known.key(one.name()).split("-nomor-")[0]))
                .toList();
        boolean ministerial = kind.equals(Keyed.word(RegulationKind.MINISTERIAL))
                || kind.equals(Keyed.word(RegulationKind.MINISTERIAL_DECREE));
        return named.size() == 1
                ? Optional.of(named.get(0))
                : !ministerial && alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** The id of the regulation that a text names with number and year; empty when it is none that is recorded. */
    public Optional<String> id(String text) {
        Matcher matcher = cited.matcher(text);
        return matcher.find()
                ? known(name(matcher), matcher.group(2), Integer.parseInt(matcher.group(3)))
                        .map(one -> one.id().text())
                : known.stream()
                        .filter(one -> isSame(one.name(), text))
                        .map(one -> one.id().text())
                        .findFirst();
    }
}
