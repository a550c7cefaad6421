package id.rakor.edit.press.read;

/**
 * Tells by the words between two offices who came for whom: "A yang diwakili B", "A melalui B", "sambutan A dibacakan B",
 * "B mewakili A", "B membacakan sambutan A".
 */
public final class StandIns {
    private static final int NONE = -1;
    private static final int BETWEEN = 8;
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final OfficeSpan offices;

    /** One that knows the words by a lexicon. */
    public StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.offices = new OfficeSpan(lexicon);
    }

    /** Where the one begins who came instead of the one that ends here; -1 where nobody is said to have. */
    public int deputy(Sentence sentence, int end) {
        boolean speech = false;
        for (int i = end; i < end + BETWEEN; i++) {
            Token token = sentence.at(i);
            int behind = lexicon.is("berita.wakil.oleh", sentence.at(i + 1)) ? i + 2 : i + 1;
            if (lexicon.is("berita.wakil.pasif", token) || speech && lexicon.is("berita.wakil.pasif-ucapan", token)) {
                return behind;
            } else if (lexicon.is("berita.wakil.lewat", token)) {
                return offices.end(sentence, behind) > behind ? behind : NONE;
            }
            speech |= lexicon.is("berita.wakil.ucapan", token);
            if (!isBetween(token)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Where the one begins for whom the one came that ends here; -1 where nobody is named. */
    public int principal(Sentence sentence, int end) {
        for (int i = end; i < end + NEAR; i++) {
            Token token = sentence.at(i);
            if (lexicon.is("berita.wakil.aktif", token)) {
                return i + 1;
            } else if (lexicon.is("berita.wakil.baca", token)) {
                return behindSpeech(sentence, i + 1);
            } else if (!lexicon.is("berita.wakil.sambil", token) && !token.is(",") && !token.is(")")) {
                return NONE;
            }
        }
        return NONE;
    }

    private int behindSpeech(Sentence sentence, int from) {
        int i = from;
        boolean speech = false;
        while (i < from + NEAR && isBetween(sentence.at(i))) {
            speech |= lexicon.is("berita.wakil.ucapan", sentence.at(i));
            i++;
        }
        return speech && offices.end(sentence, i) > i ? i : NONE;
    }

    /** The verb right before an office that says that somebody came for its holder; -1 where there is none. */
    public int verb(Sentence sentence, int office) {
        int i = office - 1;
        boolean speech = false;
        while (i > office - NEAR && isBetween(sentence.at(i))) {
            speech |= lexicon.is("berita.wakil.ucapan", sentence.at(i));
            i--;
        }
        boolean acts = i == office - 1 && lexicon.is("berita.wakil.aktif", sentence.at(i));
        return acts || speech && isReading(sentence, i) ? i : NONE;
    }

    /** Whether a verb says that a speech was read. */
    public boolean isReading(Sentence sentence, int verb) {
        return lexicon.is("berita.wakil.baca", sentence.at(verb));
    }

    private boolean isBetween(Token token) {
        return token.is(",") || lexicon.is("berita.wakil.antara", token) || lexicon.is("berita.wakil.ucapan", token);
    }
}
