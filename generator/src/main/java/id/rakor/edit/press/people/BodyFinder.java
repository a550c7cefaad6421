package id.rakor.edit.press.people;

import id.rakor.edit.known.Known;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.OfficeSpan;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.StandIns;
import java.util.List;

/** Finds the bodies and the groups that were there, and bodies that are only spoken of. */
public final class BodyFinder {
    private final Lexicon lexicon;
    private final BodySpan spans;
    private final OfficeSpan offices;
    private final StandIns standIns;

    /** One that knows the words by a lexicon. */
    public BodyFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spans = new BodySpan(lexicon);
        this.offices = new OfficeSpan(lexicon);
        this.standIns = new StandIns(lexicon);
    }

    /** Adds what a sentence names. */
    public void find(Sentence sentence, List<Fact> facts) {
        boolean there = false;
        int i = 0;
        while (i < sentence.tokens().size()) {
            there |= lexicon.is("berita.kata-hadir", sentence.at(i));
            int office = offices.end(sentence, i);
            int end = office > i ? i : spans.end(sentence, i, sentence.tokens().size());
            boolean group = there
                    && (lexicon.is("berita.para", sentence.at(i)) && !isLoose(sentence, i)
                            || lexicon.is("berita.kelompok", sentence.at(i)));
            if (office > i) {
                i = Math.max(office, offices.nameEnd(sentence, office));
            } else if (group) {
                i = group(sentence, i, facts);
            } else if (end > i) {
                if (spans.isTelling(sentence, i, end)) {
                    add(spans.fact(FactKind.BODY, sentence, i, end), there, facts);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Leaves out bodies that are only spoken of where the title names them, or another body does more fully. */
    public static void settle(List<Fact> facts) {
        List<Fact> others = facts.stream()
                .filter(fact -> fact.kind() == FactKind.TITLE
                        || fact.kind() == FactKind.ORGANISER
                        || fact.kind() == FactKind.BODY)
                .toList();
        facts.removeIf(fact -> fact.kind() == FactKind.BODY
                && !fact.sure()
                && others.stream().anyMatch(other -> other != fact && isPart(fact.value(), other)));
    }

    private static boolean isPart(String body, Fact other) {
        String part = "-" + Known.key(body) + "-";
        String whole = "-" + Known.key(other.value()) + "-";
        return whole.contains(part) && (whole.length() > part.length() || other.sure());
    }

    private void add(Fact fact, boolean there, List<Fact> facts) {
        String key = Known.key(fact.value());
        boolean known = facts.stream()
                .filter(one -> one.kind() == FactKind.BODY || one.kind() == FactKind.ORGANISER)
                .anyMatch(one -> Known.key(one.value()).equals(key)
                        || !fact.known().isEmpty() && one.known().equals(fact.known()));
        boolean few = fact.value().length() < 3;
        if (!known && !few) {
            facts.add(there ? fact : fact.unsure());
        }
    }

    /** Whether a word of number is followed by what is no group: "sejumlah paparan". */
    private boolean isLoose(Sentence sentence, int i) {
        return lexicon.is("berita.banyak", sentence.at(i))
                && !sentence.at(i).is("para")
                && !sentence.at(i + 1).isGreat()
                && !lexicon.is("berita.kelompok-isi", sentence.at(i + 1));
    }

    /** A group, from its first word to the next comma or the end of its words. */
    private int group(Sentence sentence, int from, List<Fact> facts) {
        int end = from + 1;
        while (end < sentence.tokens().size()
                && end - from < 8
                && sentence.at(end).isWord()
                && !sentence.at(end).is("serta")
                && !sentence.at(end).is("dan")
                && !sentence.at(end).is("yang")
                && !lexicon.is("berita.wakil.pasif", sentence.at(end))) {
            end++;
        }
        String value = sentence.text(from, end);
        boolean there = facts.stream()
                .anyMatch(fact ->
                        fact.kind() == FactKind.GROUP && Known.key(value).contains(Known.key(fact.value())));
        boolean away = standIns.deputy(sentence, end) > 0;
        if (!away && (end - from > 1 || lexicon.is("berita.kelompok", sentence.at(from))) && !there) {
            facts.add(Fact.of(FactKind.GROUP, value, sentence));
        }
        return end;
    }
}
