package id.rakor.edit.press.find;

import id.rakor.edit.known.Moments;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.page.Page;
import id.rakor.edit.press.page.Page.Imprint;
import id.rakor.edit.press.people.BodyFinder;
import id.rakor.edit.press.people.PeopleFinder;
import id.rakor.edit.press.people.StatementFinder;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Sentences;
import id.rakor.model.Records;
import id.rakor.model.value.Day;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a report for what can be recorded of the meeting it tells of, each thing with the sentence it comes from. It
 * decides nothing: a person confirms. Of aims, statements and results it finds no more than the place, for they are to be
 * written in one's own words.
 */
public final class Facts {
    private final Records records;
    private final Lexicon lexicon;

    /** One that knows the names of some records. */
    public Facts(Records records, Words words) {
        this.records = records;
        this.lexicon = new Lexicon(records, words);
    }

    /** The words by which it reads. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The facts of a report, in the order in which they are confirmed. */
    public List<Fact> of(Page page) {
        List<Sentence> sentences = new Sentences(lexicon.abbreviations()).of(page.lines());
        lexicon.learn(sentences);
        Imprint imprint = page.imprint();
        List<Fact> facts = new ArrayList<>();
        HeadFinder head = new HeadFinder(lexicon);
        head.find(sentences, facts);
        LocalDate published = day(imprint.published()).orElse(null);
        int foot = imprint.year().isEmpty() ? 0 : Integer.parseInt(imprint.year());
        new DayFinder(lexicon, published, foot)
                .find(sentences)
                .filter(fact -> !fact.value().isEmpty() || !fact.readings().isEmpty())
                .ifPresent(facts::add);
        VenueFinder venue = new VenueFinder(lexicon);
        venue.learn(sentences);
        sentences.forEach(sentence -> venue.find(sentence, facts));
        head.organiser(sentences, facts);
        venue.conclude(facts);
        new PeopleFinder(lexicon).find(sentences, facts);
        BodyFinder bodies = new BodyFinder(lexicon);
        LawFinder laws = new LawFinder(records, lexicon);
        FigureFinder figures = new FigureFinder(lexicon);
        for (Sentence sentence : sentences) {
            bodies.find(sentence, facts);
            laws.find(sentence, facts);
            figures.find(sentence, facts);
        }
        BodyFinder.settle(facts);
        new AimFinder(lexicon).find(sentences, facts);
        new StatementFinder(lexicon).find(sentences, facts);
        new ResultFinder(lexicon).find(sentences, facts);
        imprint(imprint, facts);
        facts.sort(Comparator.comparing(Fact::kind));
        return facts;
    }

    private static Optional<LocalDate> day(String text) {
        String turned = text.replaceFirst("^(\\p{L}+) (\\d{1,2}), (\\d{4})$", "$2 $1 $3");
        return new Moments(Words.builtIn(Language.INDONESIAN))
                .day(turned)
                .or(() -> new Moments(Words.builtIn(Language.ENGLISH)).day(turned))
                .map(Moments.Moment::day)
                .filter(Day::isExact)
                .map(Day::earliest);
    }

    private void imprint(Imprint imprint, List<Fact> facts) {
        add(FactKind.HEADLINE, imprint.title(), facts);
        add(FactKind.PUBLISHER, imprint.publisher(), facts);
        Optional<LocalDate> day = day(imprint.published());
        if (day.isPresent()) {
            add(FactKind.PUBLISHED, lexicon.words().dates().full(day.get()), facts);
        } else if (!imprint.year().isEmpty()) {
            facts.add(Fact.page(FactKind.PUBLISHED, imprint.year()).unsure());
        }
        add(FactKind.ADDRESS, imprint.address(), facts);
        imprint.reporters().forEach(name -> add(FactKind.REPORTER, name, facts));
        imprint.editors().forEach(name -> add(FactKind.EDITOR, name, facts));
    }

    private static void add(FactKind kind, String value, List<Fact> facts) {
        if (!value.isBlank()) {
            facts.add(Fact.page(kind, value));
        }
    }
}
