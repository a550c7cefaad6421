package id.rakor.yaml.layout;

import id.rakor.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each comment its place. One at the end of a line belongs to what the line says. One on a line of
 * its own belongs to what follows, unless it is indented further than that: then it is the end of what
 * stands above at its indentation.
 */
final class Places {
    private final Source source;
    private final List<Comment> comments;
    private final List<Draft> closed = new ArrayList<>();
    private int next;

    /** What the end of the line now speaks of, or null. */
    private Slot aside;

    /** The list in brackets over several lines that has just ended, or null. */
    private Draft ended;

    /** What has just got its value, while comments may be further in; or null. */
    private Slot last;

    Places(Source source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
    }

    /** A key or an item of a list begins. */
    Slot slot(Draft parent, Scalar key, int at) {
        boolean indented = key == null && !parent.flow;
        Slot slot = new Slot(parent, key, indented ? parent.column : source.column(at));
        before(parent, slot, at);
        slot.apart = source.isApart(at);
        if (parent.slots.isEmpty() && parent.owner != null) {
            close(slot);
        }
        parent.slots.add(slot);
        closed.clear();
        last = null;
        aside = key == null ? null : slot;
        return slot;
    }

    /** What comes first in a block has no blank line above. */
    private static void close(Slot slot) {
        if (slot.above.isEmpty()) {
            slot.apart = false;
        } else {
            slot.above.set(0, slot.above.get(0).close());
        }
    }

    /** A plain value begins. */
    void value(Slot slot, int at) {
        List<Comment> between = take(at);
        for (Comment comment : between) {
            boolean lone = between.size() == 1 && !comment.own() && slot.key != null;
            if (!lone || !slot.comment(comment.remark().text())) {
                slot.above.add(comment.remark().close());
            }
        }
    }

    /** A plain value has ended. */
    void filled(Slot slot, int at) {
        take(at).forEach(comment -> beside(slot, comment));
        aside = slot;
        ended = null;
        last = slot.parent.flow || !slot.hasRoomBelow() ? null : slot;
    }

    private static void beside(Slot slot, Comment comment) {
        if (!slot.comment(comment.remark().text())) {
            slot.above.add(comment.remark());
        }
    }

    /** A mapping or list begins. */
    void opened(Draft draft, int at) {
        boolean here = next < comments.size() && comments.get(next).index() < at;
        if (here && draft.owner != null && draft.owner.key != null) {
            aside(comments.get(next));
        }
        aside = draft.flow ? draft.owner : null;
        last = null;
        closed.clear();
    }

    /** A mapping or list ends; of one without brackets the end is not where its comments end. */
    void closed(Draft draft, int at) {
        if (!draft.flow) {
            closed.add(draft);
            return;
        }
        while (next < comments.size() && comments.get(next).index() < at) {
            Comment comment = comments.get(next);
            if (!aside(comment)) {
                draft.foot.add(comment.remark());
                next++;
            }
            aside = null;
        }
        boolean line = draft.line == source.line(at);
        aside = line ? draft.owner : null;
        ended = line ? null : draft;
        boolean inside = draft.owner == null || draft.owner.parent.flow;
        last = inside ? null : draft.owner;
        if (draft.owner == null) {
            closed.add(draft);
        }
    }

    /** The file ends. */
    void end(int at) {
        before(null, null, at + 1);
    }

    private List<Comment> take(int until) {
        int from = next;
        while (next < comments.size() && comments.get(next).index() < until) {
            next++;
        }
        return comments.subList(from, next);
    }

    /** Puts a comment at the end of the line that it stands on, where it can be. */
    private boolean aside(Comment comment) {
        boolean done = !comment.own()
                && aside != null
                && aside.comment(comment.remark().text());
        if (!done && !comment.own() && ended != null) {
            ended.foot.add(comment.remark());
            done = true;
        }
        next += done ? 1 : 0;
        return done;
    }

    private void before(Draft parent, Slot slot, int at) {
        if (next < comments.size() && comments.get(next).index() < at) {
            aside(comments.get(next));
        }
        int depth = 0;
        for (Comment comment : take(at)) {
            depth = parent != null && parent.flow ? depths() : depth(depth, comment, parent);
            target(depth, slot).add(comment.remark());
        }
        ended = null;
    }

    /** How many there are that have ended: what has just got its value, and each list or mapping around it. */
    private int depths() {
        return closed.size() + (last == null ? 0 : 1);
    }

    private int depth(int from, Comment comment, Draft parent) {
        int most = parent == null ? depths() - 1 : depths();
        int depth = from;
        while (depth < most && !fits(depth, comment.column(), parent)) {
            depth++;
        }
        return depth;
    }

    private boolean fits(int depth, int column, Draft parent) {
        int outer = depth + 1 < depths() ? column(depth + 1) : parent == null ? -1 : parent.column;
        return column >= column(depth) && column(depth) > outer;
    }

    private int column(int depth) {
        int skipped = last == null ? 0 : 1;
        return depth < skipped ? last.column + 1 : closed.get(depth - skipped).column;
    }

    private List<Remark> target(int depth, Slot slot) {
        int skipped = last == null ? 0 : 1;
        if (depth == depths()) {
            return slot.above;
        }
        return depth < skipped ? last.foot() : closed.get(depth - skipped).foot;
    }
}
