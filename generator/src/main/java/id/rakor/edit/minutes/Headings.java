package id.rakor.edit.minutes;

import id.rakor.edit.word.Block;
import id.rakor.edit.word.Block.Para;
import java.util.List;
import java.util.regex.Pattern;

/** Which paragraphs are headings: those that the document calls so, and short bold ones that something follows. */
final class Headings {
    private static final int LONGEST = 100;
    private static final int DEEPEST = 5;
    private static final Pattern ROMAN = Pattern.compile("^[IVXL]+[.)].*");
    private static final Pattern CAPITAL = Pattern.compile("^[A-Z][.)].*");
    private static final Pattern NUMBER = Pattern.compile("^\\d+[.)].*");
    private static final Pattern NO_END = Pattern.compile(".*[.,;]$");
    private static final Pattern OF_PERSON = Pattern.compile("(?i)^\\(?(nip|nik|pembina|penata|nrp)\\b.*");
    private static final Pattern DEGREE = Pattern.compile(".*, ?(S|M|Dr|A\\.Md)\\.?\\p{L}*\\.?.*");

    private final List<Block> blocks;
    private int styled;
    private boolean roman;
    private boolean capital;

    Headings(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The level of a block among headings, from 1; 0 when it is none. To be asked in order. */
    int level(int at) {
        if (!(blocks.get(at) instanceof Para para) || para.line().isBlank()) {
            return 0;
        }
        if (para.level() > 0) {
            styled = para.level();
            return Math.min(para.level(), DEEPEST);
        }
        return isBold(para) && isFollowed(at, para) ? Math.min(styled + rank(written(para)), DEEPEST) : 0;
    }

    private static boolean isBold(Para para) {
        String text = para.line().text().strip();
        return para.line().isBold()
                && !para.aside()
                && text.length() <= LONGEST
                && text.indexOf('\t') < 0
                && text.indexOf('\n') < 0
                && text.matches(".*\\p{L}.*")
                && !(para.label() != null && para.label().isBullet())
                && !NO_END.matcher(text).matches()
                && !DEGREE.matcher(text).matches()
                && Labels.field(para.line(), 0).isEmpty();
    }

    private boolean isFollowed(int at, Para para) {
        for (int i = at + 1; i < blocks.size(); i++) {
            Block next = blocks.get(i);
            if (!(next instanceof Para after)) {
                return true;
            } else if (!after.line().isBlank()) {
                boolean same = para.label() != null
                        && after.label() != null
                        && para.label().list().equals(after.label().list());
                return !same && !OF_PERSON.matcher(after.line().text().strip()).matches();
            }
        }
        return false;
    }

    private static String written(Para para) {
        return (para.label() == null ? "" : para.label().text() + " ")
                + para.line().text().strip();
    }

    private int rank(String text) {
        if (ROMAN.matcher(text).matches() && !(capital && text.matches("^[CDLI]\\..*") && !roman)) {
            roman = true;
            return 1;
        } else if (CAPITAL.matcher(text).matches()) {
            capital = true;
            return roman ? 2 : 1;
        } else if (NUMBER.matcher(text).matches()) {
            return 1 + (roman ? 1 : 0) + (capital ? 1 : 0);
        }
        return 1;
    }
}
