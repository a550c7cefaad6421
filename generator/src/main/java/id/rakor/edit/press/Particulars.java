package id.rakor.edit.press;

import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.find.LawFinder;
import id.rakor.edit.press.page.PressCode;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.model.Records;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists of a meeting as they were confirmed, each item with the source it comes from. */
final class Particulars {
    private final Records records;
    private final Values values;
    private final List<Answer> answers;
    private final Words words;
    private final String source;

    Particulars(Records records, Values values, List<Answer> answers, Words words, String source) {
        this.records = records;
        this.values = values;
        this.answers = answers;
        this.words = words;
        this.source = source;
    }

    private List<Answer> all(FactKind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }

    /** Those that a person wrote; of the others it is told that their words are missing. */
    private List<Answer> own(FactKind kind) {
        all(kind).stream()
                .filter(answer -> !answer.own())
                .forEach(answer -> values.tell(PressCode.UNWRITTEN, answer, values.label(kind)));
        return all(kind).stream().filter(Answer::own).toList();
    }

    /** The source that all of it comes from. */
    List<String> sources() {
        return List.of(source);
    }

    /** Who holds it. */
    List<Draft> organisers() {
        return all(FactKind.ORGANISER).stream()
                .map(answer -> new Draft().text("lembaga", values.body(answer)).texts("sumber", sources()))
                .toList();
    }

    /** What it is for. */
    List<String> aims() {
        return own(FactKind.AIM).stream().map(Answer::value).toList();
    }

    /** What it rests on. */
    List<Draft> laws() {
        LawFinder laws = new LawFinder(records, new Lexicon(records, words));
        List<Draft> drafts = new ArrayList<>();
        for (Answer answer : all(FactKind.REGULATION)) {
            Optional<String> id = laws.id(answer.value());
            drafts.add(new Draft()
                    .text("regulasi", id.orElse(null))
                    .text("tertulis", id.isPresent() ? null : answer.value())
                    .texts("sumber", sources()));
        }
        return drafts;
    }

    /** Groups that were there. */
    List<Draft> groups() {
        return all(FactKind.GROUP).stream()
                .map(answer -> {
                    String text = answer.value();
                    String label = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
                    return new Draft().text("sebutan", label).texts("sumber", sources());
                })
                .toList();
    }

    /** What people said, as a person wrote it. */
    List<Draft> statements() {
        return own(FactKind.STATEMENT).stream()
                .map(answer -> new Draft()
                        .text("oleh", values.speaker(answer))
                        .text("isi", answer.rest())
                        .texts("sumber", sources()))
                .toList();
    }

    /** Numbers that were named. */
    List<Draft> figures() {
        List<Draft> drafts = new ArrayList<>();
        for (Answer answer : all(FactKind.FIGURE)) {
            Draft quantity = values.quantity(answer, false);
            if (quantity != null) {
                String unit = values.unit(answer);
                String subject = answer.part(1).isEmpty() ? words.text("berita.tentang", unit) : answer.part(1);
                drafts.add(new Draft()
                        .text("tentang", subject)
                        .node("nilai", quantity.tree())
                        .text("satuan", unit)
                        .texts("sumber", sources()));
            }
        }
        return drafts;
    }

    /** Results that a person wrote in own words, with codes that are not taken yet. */
    List<Draft> results(Set<String> taken) {
        List<Draft> drafts = new ArrayList<>();
        int number = 1;
        for (Answer answer : own(FactKind.RESULT)) {
            while (taken.contains("r" + number)) {
                number++;
            }
            String text = answer.value().replaceFirst("^(\\d{1,2}|\\p{L}+) *; *", "");
            drafts.add(new Draft().text("kode", "r" + number).text("teks", text).texts("sumber", sources()));
            number++;
        }
        return drafts;
    }
}
