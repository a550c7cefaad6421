package id.rakor.pdf.layout.page;

import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives words that were divided at the end of a line a node of their own that reads them whole. A soft hyphen at the end
 * of a mark says that the word goes on in the next mark of its node; it is drawn as a hyphen.
 */
final class Divided {
    private static final String SOFT = "\u00ad";

    private final Map<Tag, State> states = new IdentityHashMap<>();

    private static final class State {
        private Tag plain;
        private Tag word;
        private String said = "";
    }

    /** The same marks, page by page. */
    static List<List<Mark>> whole(List<List<Mark>> pages) {
        Divided divided = new Divided();
        pages.forEach(page -> page.forEach(divided::find));
        return divided.states.isEmpty()
                ? pages
                : pages.stream().map(divided::split).toList();
    }

    private void find(Mark mark) {
        if (mark instanceof Mark.Text text && text.text().endsWith(SOFT) && text.owner() instanceof Tag tag) {
            states.put(tag, new State());
        }
    }

    private List<Mark> split(List<Mark> page) {
        List<Mark> out = new ArrayList<>(page.size() + 16);
        for (Mark mark : page) {
            if (mark instanceof Mark.Text text) {
                State state = text.owner() instanceof Tag tag ? states.get(tag) : null;
                if (state != null) {
                    split(text, (Tag) text.owner(), state, out);
                    continue;
                }
            }
            out.add(mark);
        }
        return out;
    }

    private static void split(Mark.Text mark, Tag owner, State state, List<Mark> out) {
        Mark.Text rest = mark;
        if (state.word != null) {
            int space = rest.text().indexOf(' ');
            int end = space < 0 ? rest.text().length() : space;
            rest = word(rest, end, state, out);
        }
        if (rest.text().endsWith(SOFT)) {
            int start = rest.text().lastIndexOf(' ') + 1;
            rest = plain(rest, start, owner, state, out);
            state.plain = null;
            state.word = owner.child(Role.SPAN);
            state.said = "";
            word(rest, rest.text().length(), state, out);
        } else {
            plain(rest, rest.text().length(), owner, state, out);
        }
    }

    private static Mark.Text word(Mark.Text mark, int end, State state, List<Mark> out) {
        String part = mark.text().substring(0, end);
        boolean goesOn = part.endsWith(SOFT);
        String letters = goesOn ? part.substring(0, part.length() - 1) : part;
        state.said += letters;
        state.word.actual(state.said);
        Mark.Text head = part(mark, 0, end, state.word);
        out.add(goesOn ? with(head, letters + "-") : head);
        if (!goesOn) {
            state.word = null;
        }
        return end == mark.text().length()
                ? with(mark, "")
                : part(mark, end, mark.text().length(), null);
    }

    private static Mark.Text plain(Mark.Text mark, int end, Tag owner, State state, List<Mark> out) {
        if (end == 0) {
            return mark;
        }
        if (state.plain == null) {
            state.plain = owner.child(Role.SPAN);
        }
        out.add(part(mark, 0, end, state.plain));
        return end == mark.text().length()
                ? with(mark, "")
                : part(mark, end, mark.text().length(), null);
    }

    private static Mark.Text part(Mark.Text mark, int from, int to, Tag owner) {
        String before = mark.text().substring(0, from);
        long spaces = before.chars().filter(c -> c == ' ').count();
        float x = mark.x() + (from == 0 ? 0 : mark.face().width(before, mark.size()) + spaces * mark.stretch());
        String text = mark.text().substring(from, to);
        return new Mark.Text(owner, mark.face(), mark.size(), mark.ink(), x, mark.baseline(), text, mark.stretch());
    }

    private static Mark.Text with(Mark.Text mark, String text) {
        return new Mark.Text(
                mark.owner(), mark.face(), mark.size(), mark.ink(), mark.x(), mark.baseline(), text, mark.stretch());
    }
}
