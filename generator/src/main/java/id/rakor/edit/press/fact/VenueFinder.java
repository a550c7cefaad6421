package id.rakor.edit.press.fact;

import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.Moments;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Lexicon.Match;
import id.rakor.edit.press.read.Sentence;
import id.rakor.model.RecordType;
import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the meeting was, in which region, and at what hour. */
final class VenueFinder {
    private static final int MOST_WORDS = 12;

    private final Lexicon lexicon;
    private final Pattern hour;
    private final Moments moments = new Moments(Words.builtIn(Language.INDONESIAN));

    VenueFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hour = Pattern.compile("(?iu)\\b(?:pukul|jam|pkl\\.?) ?(\\d{1,2})[.:](\\d{2})(?: ?(WIB|WITA|WIT)\\b)?");
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
            if (sentence.at(i).is("di") || sentence.at(i).is("bertempat")) {
                place(sentence, i + 1, facts);
            }
        }
    }

    private boolean speaksOfMeeting(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> lexicon.is("berita.kata-rapat", token));
    }

    private void place(Sentence sentence, int from, List<Fact> facts) {
        int end = from;
        boolean venue = false;
        while (end - from < MOST_WORDS && isPart(sentence, end, end == from)) {
            venue |= lexicon.is("berita.tempat", sentence.at(end));
            end++;
        }
        boolean there = facts.stream().anyMatch(fact -> fact.kind() == FactKind.VENUE);
        if (venue && !there && !sentence.at(from).is("dalam")) {
            facts.add(Fact.of(FactKind.VENUE, sentence.text(from, end).replaceAll("[ ,.(]+$", ""), sentence));
            int next = sentence.at(end).is(",") || sentence.at(end).is("(") ? end + 1 : end;
            region(sentence, next, facts);
            if (facts.stream().noneMatch(fact -> fact.kind() == FactKind.VENUE_REGION)) {
                inside(sentence, from, end, facts);
            }
        } else if (!venue && !there) {
            region(sentence, from, facts);
        }
    }

    private boolean isPart(Sentence sentence, int at, boolean first) {
        String text = sentence.at(at).text();
        boolean day = lexicon.set("berita.hari").contains(text.toLowerCase(Locale.ROOT));
        boolean low = lexicon.is("berita.tempat", sentence.at(at)) || lexicon.is("berita.tempat-dan", sentence.at(at));
        boolean small = low && (first || sentence.at(at + 1).isWord());
        return !day
                && at < sentence.tokens().size()
                && (sentence.at(at).isGreat() || small || text.equals("&") || text.matches("\\d{1,3}"));
    }

    /** The region behind a place; the narrower one where a wider follows. */
    private void region(Sentence sentence, int from, List<Fact> facts) {
        Match match = lexicon.match(RecordType.REGION, sentence, from);
        Optional<Name> name = narrow(match.names());
        boolean there = facts.stream().anyMatch(fact -> fact.kind() == FactKind.VENUE_REGION);
        if (name.isPresent() && !there) {
            facts.add(Fact.of(FactKind.VENUE_REGION, name.get().shown(), sentence)
                    .matched(name.get().id(), ""));
        } else if (match.length() == 0
                && sentence.at(from).isGreat()
                && sentence.at(from + 1).is(",")) {
            Match wider = lexicon.match(RecordType.REGION, sentence, from + 2);
            narrow(wider.names())
                    .filter(one -> !there)
                    .ifPresent(one -> facts.add(Fact.of(FactKind.VENUE_REGION, one.shown(), sentence)
                            .matched(one.id(), "")));
        }
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
