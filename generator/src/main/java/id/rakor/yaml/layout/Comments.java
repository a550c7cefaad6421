package id.rakor.yaml.layout;

import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Item;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Part.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds comments: every {@code #} that is not part of a value begins one, and the line's end ends it. */
final class Comments {
    private final Source source;
    private final List<Comment> found = new ArrayList<>();

    private Comments(Source source) {
        this.source = source;
    }

    /** All comments of a text, from top to bottom. */
    static List<Comment> of(Source source, List<Event> events) {
        Comments comments = new Comments(source);
        int from = 0;
        for (Event event : events) {
            int start = event.getStartMark().orElseThrow().getIndex();
            if (start >= from && isThere(event)) {
                comments.between(from, start);
                if (event instanceof ScalarEvent scalar && isBlock(scalar)) {
                    comments.between(start, source.end(start));
                }
                from = event.getEndMark().orElseThrow().getIndex();
            }
        }
        comments.between(from, source.length());
        return comments.found;
    }

    /** Whether something of the event stands in the text: a value, or a bracket. */
    private static boolean isThere(Event event) {
        return event instanceof ScalarEvent
                || (event instanceof CollectionStartEvent start && start.isFlow())
                || event instanceof CollectionEndEvent;
    }

    static boolean isBlock(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private void between(int from, int to) {
        int gap = from;
        boolean dashed = false;
        for (int i = from; i < to; i++) {
            if (source.at(i) == '#') {
                int end = source.end(i);
                String before = source.text(gap, i);
                dashed |= before.contains("-") || before.contains("?");
                found.add(comment(i, end, dashed));
                gap = end;
                i = end;
            }
        }
    }

    private Comment comment(int start, int end, boolean dashed) {
        boolean first = source.isFirst(start);
        Remark remark = new Remark(source.text(start, end).strip(), first && source.isApart(start));
        return new Comment(start, dashed ? -1 : source.column(start), first || dashed, remark);
    }

    static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        add(sheet.head(), texts);
        add(sheet.root(), texts);
        return texts;
    }

    private static void add(List<Remark> remarks, List<String> texts) {
        remarks.forEach(remark -> texts.add(remark.text()));
    }

    private static void add(Margin margin, Part value, List<String> texts) {
        add(margin.above(), texts);
        if (!margin.beside().isEmpty()) {
            texts.add(margin.beside());
        }
        add(value, texts);
    }

    private static void add(Part part, List<String> texts) {
        if (part instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                add(entry.margin(), entry.value(), texts);
            }
        } else if (part instanceof Sequence sequence) {
            for (Item item : sequence.items()) {
                add(item.margin(), item.value(), texts);
            }
        }
        add(part.foot(), texts);
    }
}
