package id.rakor.yaml.layout;

import id.rakor.yaml.Node.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Grows a sheet from the events of the parser, and lets {@link Places} give each comment its place. */
final class SheetReader {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Source source;
    private final List<Event> events = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Places places;
    private Draft root;

    SheetReader(String text) {
        source = new Source(text);
        new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)).forEachRemaining(events::add);
        places = new Places(source, Comments.of(source, events));
    }

    Sheet sheet() {
        for (Event event : events) {
            if (event instanceof ScalarEvent scalar) {
                scalar(scalar);
            } else if (event instanceof CollectionStartEvent start) {
                start(start);
            } else if (event instanceof CollectionEndEvent) {
                end(event);
            }
        }
        places.end(source.length());
        List<Remark> head = head(root.slots.isEmpty() ? null : root.slots.get(0));
        return new Sheet(head, root.part());
    }

    private void scalar(ScalarEvent event) {
        int from = from(event);
        int to = event.getEndMark().orElseThrow().getIndex();
        Scalar scalar = new Scalar(event.getValue(), event.isPlain(), 0, 0, 0);
        Draft top = open.peek();
        if (top.mapping && top.waiting == null) {
            top.waiting = places.slot(top, scalar, from);
        } else {
            Slot slot = top.mapping ? top.waiting : places.slot(top, null, from);
            places.value(slot, from);
            slot.fill(scalar, BlockLines.of(event, source.text(from, to)));
            top.waiting = null;
            places.filled(slot, to);
        }
    }

    private void start(CollectionStartEvent event) {
        int at = from(event);
        Draft top = open.peek();
        Slot owner = top == null ? null : top.mapping ? top.waiting : places.slot(top, null, at);
        Draft draft = new Draft(
                event instanceof MappingStartEvent, event.isFlow(), source.line(at), source.column(at), owner);
        if (owner == null) {
            root = draft;
        } else {
            owner.fill(draft);
            top.waiting = null;
        }
        open.push(draft);
        places.opened(draft, at);
    }

    private void end(Event event) {
        places.closed(open.pop(), from(event));
    }

    private static int from(Event event) {
        return event.getStartMark().orElseThrow().getIndex();
    }

    /** Takes the comments of the top from the first key: those above the last blank line. */
    private static List<Remark> head(Slot first) {
        if (first == null) {
            return List.of();
        }
        int size = first.apart ? first.above.size() : 0;
        for (int i = 1; i < first.above.size() && !first.apart; i++) {
            size = first.above.get(i).apart() ? i : size;
        }
        List<Remark> top = first.above.subList(0, size);
        List<Remark> head = List.copyOf(top);
        top.clear();
        first.apart = false;
        first.above.replaceAll(Remark::close);
        return head;
    }
}
