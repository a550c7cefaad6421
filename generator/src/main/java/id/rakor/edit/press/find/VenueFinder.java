package id.rakor.edit.press.find;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.Moments;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Lexicon.Match;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import id.rakor.model.RecordType;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the meeting was, in which region, and at what hour. A place that is named by no more than its name, "di
 * Stabat", is one where a day follows, where the meeting is said to have been held there, or where the report itself is dated
 * from; it is to be looked at.
 */
final class VenueFinder {
    private static final int MOST_WORDS = 12;
    private static final Pattern DATELINE =
            Pattern.compile("^(?=\\p{Lu})([\\p{L} .,/(]{3,50}?)\\)? ?[-\u2013\u2014]+ ");

    private final Lexicon lexicon;
    private final Pattern hour;
    private final Set<String> datelines = new HashSet<>();
    private final Moments moments = new Moments(Words.builtIn(Language.INDONESIAN));

    VenueFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hour = Pattern.compile("(?iu)\\b(?:pukul|jam|pkl\\.?) ?(\\d{1,2})[.:](\\d{2})(?: ?(WIB|WITA|WIT)\\b)?");
    }

    /** Takes note of the places that paragraphs are dated from: "STABAT - ...". */
    void learn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher matcher = DATELINE.matcher(sentence.text());
            if (matcher.find()) {
                for (String part : matcher.group(1).split("[,(/]")) {
                    datelines.add(Known.key(part));
                }
            }
        }
    }

    /** Concludes that a place named by its name alone lies in the region of the organiser, where that is a small one. */
    void conclude(List<Fact> facts) {
        Optional<Fact> place = facts.stream()
                .filter(fact -> fact.kind() == FactKind.VENUE && !fact.sure())
                .findFirst();
        boolean open = place.isPresent() && facts.stream().noneMatch(fact -> fact.kind() == FactKind.VENUE_REGION);
        facts.stream()
                .filter(fact -> open && fact.kind() == FactKind.REGION)
                .filter(fact -> lexicon.known(RecordType.REGION)
                        .find(fact.known())
                        .filter(name -> ((Region) name.entity()).kind() == RegionKind.REGENCY)
                        .isPresent())
                .findFirst()
                .ifPresent(region -> facts.add(new Fact(
                        FactKind.VENUE_REGION,
                        region.value(),
                        List.of(),
                        place.get().line(),
                        place.get().sentence(),
                        false,
                        region.known(),
                        "")));
    }

    /** Looks at one sentence; of venues and hours the first counts. */
    void find(Sentence sentence, List<Fact> facts) {
        if (!speaksOfMeeting(sentence)) {
            return;
        }
        Matcher matcher = hour.matcher(sentence.text());
        if (matcher.find() && facts.stream().noneMatch(fact -> fact.kind() == FactKind.HOUR)) {
            String zone = matcher.group(3) == null ? "" : " " + matcher.group(3).toUpperCase(Locale.ROOT);
            String text = matcher.group(1) + "." + matcher.group(2) + zone;
            if (moments.hour(text).isPresent()) {
                facts.add(Fact.of(FactKind.HOUR, text, sentence));
            }
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.at(i);
            boolean in = token.is("di") || lexicon.is("berita.kata-bertempat", token);
            if (in || lexicon.is("berita.tempat", glued(token))) {
                place(sentence, in ? i + 1 : i, facts);
            }
        }
    }

    /** A word that "in" is written together with: "diruang". */
    private static Token glued(Token token) {
        boolean long_ = token.text().length() > 4 && token.folded().startsWith("di");
        return long_ ? new Token(token.text().substring(2), token.start() + 2, token.end()) : new Token(".", 0, 0);
    }

    private boolean speaksOfMeeting(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> lexicon.is("berita.kata-rapat", token));
    }

    private void place(Sentence sentence, int from, List<Fact> facts) {
        int end = from;
        boolean venue = lexicon.is("berita.tempat", glued(sentence.at(from)));
        end += venue ? 1 : 0;
        while (end - from < MOST_WORDS && isPart(sentence, end, end == from)) {
            venue |= lexicon.is("berita.tempat", sentence.at(end));
            end++;
        }
        boolean there = facts.stream().anyMatch(fact -> fact.kind() == FactKind.VENUE);
        if (there || sentence.at(from).is("dalam")) {
            return;
        }
        int next = sentence.at(end).is(",") || sentence.at(end).is("(") ? end + 1 : end;
        if (venue) {
            facts.add(Fact.of(FactKind.VENUE, name(sentence, from, end), sentence));
            region(sentence, next, true, facts);
            if (facts.stream().noneMatch(fact -> fact.kind() == FactKind.VENUE_REGION)) {
                inside(sentence, from, end, facts);
            }
        } else if (!region(sentence, from, isHere(sentence, from, end), facts)
                && isPlaceName(sentence, from, end)
                && (isHere(sentence, from, end) || isDateline(sentence.text(from, end)))) {
            facts.add(
                    Fact.of(FactKind.VENUE, name(sentence, from, end), sentence).unsure());
            region(sentence, next, true, facts);
        }
    }

    /** The name of a place as it is recorded: with a great letter, without a word that is glued to it. */
    private String name(Sentence sentence, int from, int end) {
        String text = sentence.text(from, end).replaceAll("[ ,.(]+$", "");
        String bare = lexicon.is("berita.tempat", glued(sentence.at(from))) ? text.substring(2) : text;
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private boolean isPlaceName(Sentence sentence, int from, int end) {
        return end > from
                && end - from < 4
                && lexicon.match(RecordType.REGION, sentence, from).length() == 0
                && sentence.tokens().subList(from, end).stream().allMatch(lexicon::isPlaceName);
    }

    /** Whether a day follows, or the words before say that the meeting was held there. */
    private boolean isHere(Sentence sentence, int from, int end) {
        boolean held = lexicon.is("berita.digelar", sentence.at(from - 2))
                || lexicon.is("berita.kata-bertempat", sentence.at(from - 2))
                || lexicon.is("berita.kata-bertempat", sentence.at(from - 1));
        int i = end;
        while (i < end + 3
                && (sentence.at(i).is(",")
                        || sentence.at(i).is("(")
                        || lexicon.is("berita.kata-pada", sentence.at(i)))) {
            i++;
        }
        return held || lexicon.is("berita.hari", sentence.at(i));
    }

    private boolean isDateline(String place) {
        return datelines.contains(Known.key(place));
    }

    private boolean isPart(Sentence sentence, int at, boolean first) {
        String text = sentence.at(at).text();
        boolean day = lexicon.set("berita.hari").contains(text.toLowerCase(Locale.ROOT));
        boolean low = lexicon.is("berita.tempat", sentence.at(at)) || lexicon.is("berita.tempat-dan", sentence.at(at));
        Token next = sentence.at(at + 1);
        boolean joins = next.isGreat() || lexicon.is("berita.tempat", next);
        boolean small = low && (first || !sentence.at(at).is("dan") || joins);
        return !day
                && at < sentence.tokens().size()
                && (sentence.at(at).isGreat() || small || text.equals("&") || text.matches("\\d{1,3}"));
    }

    /** Whether a region is named behind a place; the narrower one where a wider follows. */
    private boolean region(Sentence sentence, int from, boolean sure, List<Fact> facts) {
        Match match = lexicon.match(RecordType.REGION, sentence, from);
        Optional<Name> name = narrow(match.names());
        boolean there = facts.stream().anyMatch(fact -> fact.kind() == FactKind.VENUE_REGION);
        if (name.isPresent() && !there) {
            facts.add(Fact.of(FactKind.VENUE_REGION, name.get().shown(), sentence)
                    .matched(name.get().id(), "")
                    .sureIf(sure));
        } else if (match.length() == 0
                && sentence.at(from).isGreat()
                && sentence.at(from + 1).is(",")) {
            Match wider = lexicon.match(RecordType.REGION, sentence, from + 2);
            narrow(wider.names())
                    .filter(one -> !there)
                    .ifPresent(one -> facts.add(Fact.of(FactKind.VENUE_REGION, one.shown(), sentence)
                            .matched(one.id(), "")
                            .sureIf(sure)));
        }
        return match.length() > 0;
    }

    /** A region inside the name of a place, "Kantor Bupati Langkat". */
    private void inside(Sentence sentence, int from, int end, List<Fact> facts) {
        for (int i = from; i < end; i++) {
            Optional<Name> name =
                    narrow(lexicon.match(RecordType.REGION, sentence, i).names());
            if (name.isPresent()) {
                facts.add(Fact.of(FactKind.VENUE_REGION, name.get().shown(), sentence)
                        .matched(name.get().id(), "")
                        .unsure());
                return;
            }
        }
    }

    /** The region meant: a province or what lies below one; of a regency and a city of one name neither. */
    private static Optional<Name> narrow(List<Name> names) {
        List<Name> some = names.stream()
                .filter(name -> ((Region) name.entity()).kind() != RegionKind.COUNTRY
                        && ((Region) name.entity()).kind() != RegionKind.AREA)
                .toList();
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
