package id.rakor.edit.press.read;

import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.value.Keyed;
import java.util.List;

/** Tells what somebody does at a meeting by the words before and behind a name. */
public final class Cues {
    /** What somebody does who does no more than being there. */
    public static final String PRESENT = "hadir";

    /** What somebody does who is only quoted. */
    public static final String SPEAKING = "bicara";

    private final Lexicon lexicon;

    /** One that knows the words by a lexicon. */
    public Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether it is a role, more than being there and speaking. */
    public static boolean isRole(String cue) {
        return !cue.isEmpty() && !cue.equals(PRESENT) && !cue.equals(SPEAKING);
    }

    /** What the words at a token say that those who follow do. */
    public String before(Sentence sentence, int i) {
        Token token = sentence.at(i);
        for (AttendanceRole role : AttendanceRole.values()) {
            String key = "berita.peran." + Keyed.word(role);
            if (lexicon.words().has(key) && lexicon.is(key, token)) {
                return Keyed.word(role);
            }
        }
        return lexicon.is("berita.kata-hadir", token)
                ? PRESENT
                : lexicon.is("berita.kata-bicara", token) ? SPEAKING : "";
    }

    /** Whether no more than one person does it. */
    public static boolean isOnce(String cue) {
        return List.of(Keyed.word(AttendanceRole.OPENER), Keyed.word(AttendanceRole.CHAIR), SPEAKING)
                .contains(cue);
    }

    /** What the words behind a name say that this person did. */
    public String after(Sentence sentence, int end) {
        int i = sentence.at(end).is(",") ? end + 1 : end;
        for (int n = i; n < i + 3; n++) {
            for (AttendanceRole role : AttendanceRole.values()) {
                String key = "berita.peran-sesudah." + Keyed.word(role);
                if (lexicon.words().has(key) && lexicon.is(key, sentence.at(n))) {
                    return Keyed.word(role);
                }
            }
            if (lexicon.is("berita.kata-bicara", sentence.at(n))
                    || lexicon.is("berita.kata-dalam", sentence.at(n))
                            && n == i
                            && sentence.at(end).is(",")) {
                return SPEAKING;
            }
            if (sentence.at(n).isGreat() || sentence.at(n).is(".")) {
                return "";
            }
        }
        return "";
    }
}
