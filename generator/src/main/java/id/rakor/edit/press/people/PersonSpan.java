package id.rakor.edit.press.people;

import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.OfficeSpan;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import id.rakor.model.RecordType;

/** Tells where the name of a person stands: behind an office, before one, before a verb, or beside a word of speaking. */
final class PersonSpan {
    private static final int GAP = 4;
    private static final int MOST = 12;

    private final Lexicon lexicon;
    private final OfficeSpan spans;

    PersonSpan(Lexicon lexicon, OfficeSpan spans) {
        this.lexicon = lexicon;
        this.spans = spans;
    }

    /** Behind a comma a name must stand alone: what follows it is no further capital word. */
    int end(Sentence sentence, int name, int end) {
        int nameEnd = spans.nameEnd(sentence, name);
        boolean glued = name == end;
        Token next = sentence.at(nameEnd);
        boolean alone = !next.isGreat() || spans.isRank(sentence.at(name)) || next.is(",");
        boolean body = lexicon.match(RecordType.INSTITUTION, sentence, name).length() > 0
                || lexicon.match(RecordType.REGION, sentence, name).length() >= nameEnd - name;
        return nameEnd > name && (glued || alone) && !body ? nameEnd : name;
    }

    static String text(Sentence sentence, int from, int end) {
        return sentence.text(from, end).replaceAll(" ?\\([^)]*\\)", "").replaceAll("[ ,(]+$", "");
    }

    /** Where a name begins that ends right before an office, behind what was used already; -1 where none does. */
    int before(Sentence sentence, int office, int used) {
        Token before = sentence.at(office - 1);
        boolean parted = before.is(",") || before.is("(") || lexicon.is("berita.selaku", before);
        if (office == 0 || !parted) {
            return -1;
        }
        for (int start = Math.max(used, office - MOST); start < office - 1; start++) {
            boolean begins = start == 0 || !sentence.at(start - 1).isGreat() || start == used;
            int end = begins ? spans.nameEnd(sentence, start) : start;
            if (end == office - 1 && end > start) {
                return start;
            }
        }
        return -1;
    }

    /** Where a name without an office begins that ends right before a verb; -1 where none does. */
    int bare(Sentence sentence, int verb, int used) {
        for (int start = Math.max(used, verb - GAP - 1); start < verb; start++) {
            boolean begins = start == 0 || !sentence.at(start - 1).isGreat();
            if (begins && end(sentence, start, start) == verb) {
                return start;
            }
        }
        return -1;
    }

    /** Who is quoted by name alone and was not introduced. */
    void speakers(Sentence sentence, Guests guests) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            boolean said = i > 0 && lexicon.is("berita.kata-bicara", sentence.at(i - 1));
            boolean begins = i == 0 || !sentence.at(i - 1).isGreat();
            int end = begins ? spans.nameEnd(sentence, i) : i;
            boolean says = end > i && lexicon.is("berita.kata-bicara", sentence.at(end));
            if (end > i
                    && (said || says)
                    && lexicon.match(RecordType.INSTITUTION, sentence, i).length() == 0
                    && lexicon.match(RecordType.REGION, sentence, i).length() == 0) {
                guests.named(sentence, text(sentence, i, end)).spoke();
            }
            i = Math.max(i, end - 1);
        }
    }
}
