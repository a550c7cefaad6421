package id.rakor.edit.press.find;

import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences that tell what the meeting is for. It takes no more than their first words: the aim is written in a
 * person's own.
 */
final class AimFinder {
    private static final int MOST = 4;

    private final Lexicon lexicon;
    private final Pattern plain;
    private final Pattern loose;

    AimFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.plain = cue(lexicon.words().text("berita.kata-tujuan"));
        this.loose = cue(lexicon.words().text("berita.kata-guna"));
    }

    private static Pattern cue(String words) {
        return Pattern.compile("(?iu)\\b(?:" + words + ")\\b(?: \\S+){1,3}");
    }

    void find(List<Sentence> sentences, List<Fact> facts) {
        int found = 0;
        for (Sentence sentence : sentences) {
            Matcher said = plain.matcher(sentence.text());
            Matcher hinted = loose.matcher(sentence.text());
            boolean meeting = sentence.tokens().stream().anyMatch(token -> lexicon.is("berita.judul-awal", token));
            boolean sure = said.find();
            if (found < MOST && (sure || meeting && hinted.find())) {
                String first = (sure ? said : hinted).group().replaceAll("[,;:.]+$", "");
                Fact fact = Fact.of(FactKind.AIM, first + "\u2026", sentence);
                facts.add(sure ? fact : fact.unsure());
                found++;
            }
        }
    }
}
