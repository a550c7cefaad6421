package id.rakor.edit.press.read;

import id.rakor.edit.press.read.Lexicon.Match;
import id.rakor.model.RecordType;
import java.util.Locale;

/** Tells where an office, and where the name of a person, begins and ends in a sentence. */
public final class OfficeSpan {
    private static final int MOST = 24;
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;

    /** One that knows offices by a lexicon. */
    public OfficeSpan(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The token behind the office that begins here; the same token where none does. */
    public int end(Sentence sentence, int at) {
        Match known = lexicon.match(RecordType.OFFICE, sentence, at);
        boolean begins = lexicon.isOffice(sentence.at(at)) || known.length() > 1;
        boolean other = lexicon.is("berita.bukan-jabatan-sesudah", sentence.at(at - 1))
                || lexicon.is("berita.tempat", sentence.at(at - 1));
        if (!begins || other) {
            return at;
        }
        int i = at + Math.max(1, known.length());
        while (i < sentence.tokens().size() && i - at < MOST) {
            int next = next(sentence, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        i = behindPlace(sentence, i);
        return sentence.at(at - 1).is("(") ? Math.max(i, closing(sentence, at)) : beforeRank(sentence, i);
    }

    /** Behind a word for a small place the words that follow are its name, "Kepala Desa Contoh Asri", up to a rank or title. */
    private int behindPlace(Sentence sentence, int end) {
        int i = end;
        while (lexicon.is("berita.tempat-kecil", sentence.at(end - 1))
                && i - end < 3
                && lexicon.isPlaceName(sentence.at(i))
                && !isRank(sentence.at(i))) {
            i++;
        }
        return i;
    }

    /** In brackets behind a name all is the office: "Fulan (Sekcam Contoh Raya)". */
    private static int closing(Sentence sentence, int at) {
        int i = at;
        while (i - at < MOST / 2 && sentence.at(i).isWord()) {
            i++;
        }
        return sentence.at(i).is(")") ? i : at;
    }

    /** An office runs up to a rank that follows within a few words: "Danramil 07 Stabat Kapten Arh ...". */
    private int beforeRank(Sentence sentence, int end) {
        int i = end;
        while (i - end < 3 && sentence.at(i).isGreat() && !isRank(sentence.at(i)) && !isDegree(sentence.at(i))) {
            i++;
        }
        boolean titled = i > end && sentence.at(i).text().length() > 1 && isRank(sentence.at(i));
        return titled
                        || lexicon.set("berita.pangkat-awal")
                                .contains(sentence.at(i).folded())
                ? i
                : end;
    }

    private int next(Sentence sentence, int i) {
        Token token = sentence.at(i);
        Match body = lexicon.match(RecordType.INSTITUTION, sentence, i);
        int known = Math.max(lexicon.region(sentence, i), body.length());
        if (token.is("(")) {
            int close = i;
            while (close < sentence.tokens().size()
                    && close - i < 8
                    && !sentence.at(close).is(")")) {
                close++;
            }
            String inner = sentence.text(i, Math.min(close, sentence.tokens().size()));
            boolean date = inner.matches(".*\\d.*");
            return sentence.at(close).is(")") && !date && sentence.at(i + 1).isGreat() && !isRank(sentence.at(i + 1))
                    ? close + 1
                    : i;
        } else if (known > 0 && !isRank(token)) {
            return i + known;
        } else if (!isBali(sentence, i)
                && (lexicon.isUnit(token)
                        || lexicon.isOffice(token)
                        || lexicon.isBody(token)
                        || lexicon.is("berita.kata-jabatan", token) && !isArticle(token))
                && !isRank(token)) {
            return i + 1;
        }
        boolean more = unitFollows(sentence, i + 1);
        boolean list = token.is(",")
                && sentence.at(i + 2).is(",")
                && lexicon.isUnit(sentence.at(i + 1))
                && !lexicon.isOffice(sentence.at(i + 1))
                && !lexicon.isBody(sentence.at(i + 1));
        boolean last = token.is(",") && sentence.at(i + 1).is("dan") && unitFollows(sentence, i + 2);
        boolean parted = token.is("/") && (more || lexicon.region(sentence, i + 1) > 0);
        return token.is("dan") && more || parted || list || last ? i + 1 : i;
    }

    /** Whether a short word is part of a name rather than letters that stand for a force: "Al", not "AL". */
    private boolean isArticle(Token token) {
        return lexicon.is("berita.nama-tengah", token)
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Whether a number in Roman letters begins a name of Bali: "I Made ...". */
    private boolean isBali(Sentence sentence, int i) {
        return sentence.at(i).is("I") && lexicon.is("berita.nama-bali", sentence.at(i + 1));
    }

    private boolean unitFollows(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean unit = lexicon.isUnit(token) || token.isGreat() && lexicon.is("berita.kata-jabatan", token);
        return unit && !lexicon.isOffice(token) && !lexicon.isBody(token);
    }

    /** Whether a rank or a title begins a name here. */
    public boolean isRank(Token token) {
        return lexicon.set("berita.pangkat-awal").contains(token.folded())
                || lexicon.set("impor.gelar-depan").contains(token.folded().replace(".", ""));
    }

    /** The token behind the name of a person that begins here; the same token where none does. */
    public int nameEnd(Sentence sentence, int at) {
        int i = front(sentence, at);
        int bare = 0;
        while (bare < LONGEST_NAME && isName(sentence, i, bare == 0 && i > at)) {
            bare++;
            i++;
        }
        if (bare == 0) {
            return at;
        }
        while (sentence.at(i).is(",") && isDegree(sentence.at(i + 1))) {
            i += 2;
        }
        while (isDegree(sentence.at(i))) {
            i++;
        }
        while (sentence.at(i).is(",") && isDegree(sentence.at(i + 1))) {
            i += 2;
        }
        return i;
    }

    /** Behind rank and titles: "Marsekal TNI (Purn.) Dr. (H.C.)". */
    private int front(Sentence sentence, int at) {
        int i = at;
        boolean more = true;
        while (more) {
            Token token = sentence.at(i);
            boolean rank = isRank(token) || i > at && lexicon.set("impor.korps").contains(token.folded());
            boolean bracket = token.is("(") && sentence.at(i + 2).is(")") && i > at;
            boolean greeting = lexicon.is("impor.sapaan", token);
            i += bracket ? 3 : rank || greeting ? 1 : 0;
            more = rank || bracket || greeting;
        }
        return i;
    }

    /** Whether a token is part of a name; right behind a title a word may be that which bodies are called by as well. */
    private boolean isName(Sentence sentence, int i, boolean titled) {
        Token token = sentence.at(i);
        String text = token.text();
        if (i >= sentence.tokens().size()
                || !token.isGreat()
                || text.matches(".*[\\d/].*|(?i)se-.*")
                || isDegree(token)) {
            return lexicon.is("berita.nama-tengah", token) && sentence.at(i + 1).isGreat();
        }
        if (isArticle(token)) {
            return sentence.at(i + 1).isGreat();
        }
        boolean loud = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.contains(".");
        boolean other = lexicon.isOffice(token)
                || lexicon.isBody(token)
                || lexicon.is("berita.kata-kecil", token)
                || lexicon.is("berita.hari", token)
                || lexicon.is("berita.bulan", token)
                || lexicon.is("berita.bukan-nama", token)
                || lexicon.is("berita.kata-bicara", token);
        return !loud && !other && (titled || !lexicon.isUnit(token) || isBali(sentence, i));
    }

    private boolean isDegree(Token token) {
        String bare = token.folded().replace(".", "");
        return token.isGreat()
                && (lexicon.set("impor.gelar-belakang").contains(bare)
                        || token.text().matches("(S|M|Ph|Sp|A\\.Md|B)\\.\\p{Lu}.*"));
    }
}
