package id.rakor.edit.press.find;

import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.people.BodySpan;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.MeetingKind;
import id.rakor.model.meeting.Mode;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the meeting is called, of what kind it is, how people met, its slogan, and whose it is. */
final class HeadFinder {
    private static final int MOST = 18;
    private static final int FIRST = 5;

    private final Lexicon lexicon;
    private final Choices choices;
    private final Pattern slogan;
    private String title = "";
    private int score;
    private Sentence from;

    HeadFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.choices = new Choices(lexicon.words());
        this.slogan = Pattern.compile("(?iu)\\b(?:ber)?tema(?:kan|nya)?\\b[ :,]{1,3}(?:adalah )?[\"\u201c\u2018']"
                + "([^\"\u201d\u2019]{8,250}?)[\"\u201d\u2019']");
    }

    void find(List<Sentence> sentences, List<Fact> facts) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> modes = new LinkedHashSet<>();
        Sentence mode = null;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                candidate(sentence, i);
            }
            if (modes.addAll(words("berita.cara.", Mode.class, sentence)) && mode == null) {
                mode = sentence;
            }
        }
        if (from == null) {
            return;
        }
        Fact head = Fact.of(FactKind.TITLE, title, from);
        facts.add(score < 30 ? head.unsure() : head);
        kinds.addAll(words("berita.jenis.", MeetingKind.class, from));
        if (kinds.contains(Keyed.word(MeetingKind.NATIONAL_COORDINATION))) {
            kinds.remove(Keyed.word(MeetingKind.COORDINATION));
        }
        List<String> labels = kinds.stream()
                .map(word -> choices.label(MeetingKind.class, word))
                .toList();
        if (!labels.isEmpty()) {
            facts.add(Fact.of(FactKind.KIND, String.join("; ", labels), from));
        }
        mode(modes, mode, facts);
        slogan(sentences, facts);
    }

    private void mode(Set<String> modes, Sentence mode, List<Fact> facts) {
        if (!modes.isEmpty()) {
            String word = modes.contains(Keyed.word(Mode.HYBRID)) || modes.size() > 1
                    ? Keyed.word(Mode.HYBRID)
                    : modes.iterator().next();
            facts.add(Fact.of(FactKind.MODE, choices.label(Mode.class, word), mode));
        }
    }

    private void slogan(List<Sentence> sentences, List<Fact> facts) {
        for (Sentence sentence : sentences) {
            Matcher matcher = slogan.matcher(sentence.text());
            if (matcher.find()) {
                facts.add(Fact.of(FactKind.BANNER, matcher.group(1).strip(), sentence));
                break;
            }
        }
    }

    private Set<String> words(String prefix, Class<?> type, Sentence sentence) {
        Set<String> found = new LinkedHashSet<>();
        String low = " " + sentence.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        for (String word : Keyed.words(type)) {
            if (lexicon.words().has(prefix + word)
                    && lexicon.words().several(prefix + word).stream()
                            .anyMatch(name -> low.contains(" " + name + " "))) {
                found.add(word);
            }
        }
        return found;
    }

    /** Takes a title that begins at a token where it is better than the one that is there. */
    private void candidate(Sentence sentence, int at) {
        if (!lexicon.is("berita.judul-awal", sentence.at(at))) {
            return;
        }
        List<String> words = new ArrayList<>();
        int great = 0;
        int i = at;
        while (i < sentence.tokens().size() && words.size() < MOST) {
            Token token = sentence.at(i);
            if (token.is("(")) {
                i = after(sentence, i);
                continue;
            }
            boolean year = token.text().matches("20\\d\\d") && words.size() > 2;
            if (!year && (!token.isWord() && !token.is("/") || isStop(sentence, i, words))) {
                break;
            }
            great += token.isGreat() ? 1 : 0;
            words.add(token.text());
            i++;
            if (year && !(sentence.at(i).isGreat() && lexicon.is("berita.judul-lanjut", sentence.at(i)))) {
                break;
            }
        }
        while (!words.isEmpty()
                && lexicon.set("berita.judul-ekor")
                        .contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        int worth = words.size() < 3 ? words.size() : 10 + 2 * words.size() + 2 * great - sentence.order();
        if (worth > score) {
            score = worth;
            from = sentence;
            title = written(words);
        }
    }

    private boolean isStop(Sentence sentence, int i, List<String> words) {
        Token token = sentence.at(i);
        boolean day = lexicon.is("berita.hari", token);
        boolean verb = token.folded().matches("(di|me|ber)\\p{L}{4,}") && !token.isGreat();
        return !words.isEmpty() && (day || verb || lexicon.is("berita.judul-henti", token));
    }

    private static int after(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.tokens().size() && !sentence.at(i).is(")")) {
            i++;
        }
        return i + 1;
    }

    /** A title as titles are written: short forms of the kind in full, great letters where they belong. */
    private String written(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            String full = lexicon.words().has("berita.panjang." + low)
                    ? lexicon.words().text("berita.panjang." + low)
                    : word;
            boolean small = lexicon.set("berita.judul-kecil").contains(low) && text.length() > 0;
            text.append(text.length() == 0 ? "" : " ")
                    .append(small ? low : full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1));
        }
        return text.toString().replaceAll(" ?/ ?", "/");
    }

    /** Finds who holds the meeting: the body that stands before the verb, or behind "by". */
    void organiser(List<Sentence> sentences, List<Fact> facts) {
        for (Sentence sentence : sentences) {
            boolean meeting = sentence.tokens().stream().anyMatch(token -> lexicon.is("berita.judul-awal", token));
            for (int i = 0; meeting && i < sentence.tokens().size(); i++) {
                boolean active = lexicon.is("berita.gelar", sentence.at(i));
                boolean passive = lexicon.is("berita.digelar", sentence.at(i));
                if (active || passive) {
                    bodies(
                            sentence,
                            active ? 0 : i + 1,
                            active ? i : Math.min(i + 14, sentence.tokens().size()),
                            facts);
                }
                if (facts.stream().anyMatch(fact -> fact.kind() == FactKind.ORGANISER)) {
                    region(facts, sentences);
                    return;
                }
            }
        }
        region(facts, sentences);
    }

    private void bodies(Sentence sentence, int from, int until, List<Fact> facts) {
        BodySpan spans = new BodySpan(lexicon);
        for (int i = from; i < until; i++) {
            int end = spans.end(sentence, i, until);
            if (end > i) {
                if (spans.isTelling(sentence, i, end)) {
                    facts.add(spans.fact(FactKind.ORGANISER, sentence, i, end));
                }
                i = end;
            }
        }
    }

    /** The region of the organiser, or the one that its name holds. */
    private void region(List<Fact> facts, List<Sentence> sentences) {
        Optional<Fact> organiser =
                facts.stream().filter(fact -> fact.kind() == FactKind.ORGANISER).findFirst();
        Optional<Name> body =
                organiser.flatMap(fact -> lexicon.known(RecordType.INSTITUTION).find(fact.known()));
        Optional<String> known = body.map(name -> ((Institution) name.entity()).region())
                .filter(Objects::nonNull)
                .map(ref -> ref.id());
        Optional<Name> region =
                known.flatMap(id -> lexicon.known(RecordType.REGION).find(id));
        Sentence where = sentences.isEmpty() ? null : sentences.get(0);
        String text = organiser.map(Fact::value).orElse(title);
        for (Sentence sentence : sentences) {
            where = organiser
                            .map(Fact::sentence)
                            .filter(sentence.text()::equals)
                            .isPresent()
                    ? sentence
                    : where;
        }
        if (region.isEmpty()) {
            region = in(text).or(() -> in(title));
        }
        Sentence source = where;
        if (region.isEmpty() && organiser.isEmpty()) {
            only(sentences)
                    .filter(one -> facts.stream()
                            .noneMatch(fact -> fact.kind() == FactKind.VENUE_REGION
                                    && fact.known().equals(one.known())))
                    .ifPresent(facts::add);
        }
        if (region.isEmpty() && organiser.isPresent() && source != null) {
            in(source.text())
                    .ifPresent(name -> facts.add(Fact.of(FactKind.REGION, name.shown(), source)
                            .matched(name.id(), "")
                            .unsure()));
        }
        region.ifPresent(
                name -> facts.add(Fact.of(FactKind.REGION, name.shown(), source).matched(name.id(), "")));
    }

    /** The one region that the first sentences name; where they name several, none. */
    private Optional<Fact> only(List<Sentence> sentences) {
        Map<String, Fact> found = new LinkedHashMap<>();
        for (Sentence sentence : sentences.subList(0, Math.min(FIRST, sentences.size()))) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                for (Name name : lexicon.match(RecordType.REGION, sentence, i).names()) {
                    if (((Region) name.entity()).kind() != RegionKind.COUNTRY) {
                        found.putIfAbsent(
                                name.id(),
                                Fact.of(FactKind.REGION, name.shown(), sentence)
                                        .matched(name.id(), "")
                                        .unsure());
                    }
                }
            }
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private Optional<Name> in(String text) {
        String[] words = text.split(" ");
        Optional<Name> best = Optional.empty();
        for (int i = 0; i < words.length && best.isEmpty(); i++) {
            for (int end = words.length; end > i && best.isEmpty(); end--) {
                String part = String.join(" ", Arrays.copyOfRange(words, i, end));
                if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
                    List<Name> names = lexicon.names(RecordType.REGION, part);
                    best = names.size() == 1 ? Optional.of(names.get(0)) : regency(names);
                }
            }
        }
        return best;
    }

    private static Optional<Name> regency(List<Name> names) {
        return names.stream()
                .filter(name -> Keyed.word(((Region) name.entity()).kind()).equals("provinsi"))
                .findFirst();
    }
}
