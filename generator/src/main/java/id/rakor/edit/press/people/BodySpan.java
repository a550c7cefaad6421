package id.rakor.edit.press.people;

import id.rakor.edit.known.Known.Name;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Lexicon.Match;
import id.rakor.edit.press.read.Sentence;
import id.rakor.edit.press.read.Token;
import id.rakor.model.RecordType;
import java.util.List;
import java.util.stream.Collectors;

/** Tells where the name of a body begins and ends in a sentence. */
public final class BodySpan {
    private static final int MOST = 12;
    private static final int CANDIDATES = 3;

    private final Lexicon lexicon;

    /** One that knows bodies by a lexicon. */
    public BodySpan(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The token behind the name that begins here; the same token where none does. */
    public int end(Sentence sentence, int at, int until) {
        Match known = lexicon.match(RecordType.INSTITUTION, sentence, at);
        Token first = sentence.at(at);
        if (known.length() == 0 && !lexicon.isBody(first)) {
            return at;
        }
        boolean open = known.length() < 2 && lexicon.is("berita.lembaga-umum", first);
        int i = at + Math.max(1, known.length());
        while (i < until && i - at < MOST) {
            Token token = sentence.at(i);
            int region = lexicon.region(sentence, i);
            Match body = lexicon.match(RecordType.INSTITUTION, sentence, i);
            if (token.is("(")) {
                int close = i;
                while (close < until && !sentence.at(close).is(")")) {
                    close++;
                }
                boolean digits = sentence.text(i, Math.min(close, until)).matches(".*\\d{2}.*");
                if (close >= until || digits || close - i > 6) {
                    return i;
                }
                i = close + 1;
            } else if (region > 0) {
                i += region;
            } else if (body.length() > 1 || lexicon.isUnit(token) || open && isPart(token)) {
                i += Math.max(1, body.length());
            } else if (token.is("dan")
                    && !lexicon.isBody(sentence.at(i + 1))
                    && (lexicon.isUnit(sentence.at(i + 1)) || open && isPart(sentence.at(i + 1)))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isPart(Token token) {
        return token.isGreat()
                && !lexicon.isOffice(token)
                && !lexicon.is("berita.hari", token)
                && !lexicon.is("berita.gelar", token)
                && !lexicon.is("berita.judul-awal", token)
                && !lexicon.is("berita.pangkat-awal", token);
    }

    /** Whether a name is more than the word that any such body begins with. */
    public boolean isTelling(Sentence sentence, int from, int until) {
        return until - from > 1 || !lexicon.is("berita.lembaga-umum", sentence.at(from));
    }

    /** The name as it is recorded: without short forms in brackets, the kind of body in full. */
    String name(Sentence sentence, int from, int until) {
        String name = sentence.text(from, until).replaceAll(" ?\\([^)]*\\)", "").replaceAll("[ ,]+$", "");
        for (String pair : lexicon.words().several("berita.lembaga-panjang")) {
            String[] sides = pair.split(":");
            if (name.startsWith(sides[0] + " ")) {
                return sides[1] + name.substring(sides[0].length());
            }
        }
        return name;
    }

    /** A fact about a body, with the records it may mean. */
    public Fact fact(FactKind kind, Sentence sentence, int from, int until) {
        String name = name(sentence, from, until);
        List<Name> whole = lexicon.names(RecordType.INSTITUTION, name);
        List<Name> exact = whole.isEmpty()
                ? lexicon.names(
                        RecordType.INSTITUTION,
                        name.replaceFirst(" (" + lexicon.words().text("berita.negara") + ")$", ""))
                : whole;
        List<Name> near =
                exact.isEmpty() ? lexicon.known(RecordType.INSTITUTION).near(name, CANDIDATES) : exact;
        String others = exact.size() == 1 ? "" : near.stream().map(Name::shown).collect(Collectors.joining("; "));
        return Fact.of(kind, name, sentence)
                .matched(exact.size() == 1 ? exact.get(0).id() : "", others);
    }
}
