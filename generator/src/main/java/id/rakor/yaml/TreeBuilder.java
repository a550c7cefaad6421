package id.rakor.yaml;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Grows a tree from the events of the parser, without recursion, and stops at a depth of {@value
 * #MAX_DEPTH}. Several stretches of one file may be given one after another; the keys of their
 * outermost mapping then come together in one.
 */
final class TreeBuilder {
    /** How many mappings and lists may lie inside one another. */
    static final int MAX_DEPTH = 40;

    private static final String YAML_TAG = "tag:yaml.org,2002:";
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final String file;
    private final SourceLines lines;
    private final List<Finding> findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Frame top;
    private Node root;
    private ScalarEvent last;
    private int offset;
    private int documents;

    TreeBuilder(String file, SourceLines lines, List<Finding> findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    /** Reads from a line to the end of the file, or to the first fault that stops it. */
    Optional<Fault> read(int firstLine) {
        offset = firstLine - 1;
        documents = 0;
        last = null;
        Optional<Fault> fault = events(lines.from(firstLine));
        fault.ifPresent(this::cut);
        return fault;
    }

    /** What was read; empty when there is nothing. */
    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    private Optional<Fault> events(String text) {
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event instanceof DocumentStartEvent start && isSurplus(start)) {
                    return Optional.empty();
                }
                if (event instanceof CollectionStartEvent && open.size() == MAX_DEPTH) {
                    return Optional.of(tooDeep(event));
                }
                take(event);
            }
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return Optional.of(new Faults(lines, offset).of(e, last));
        } catch (YamlEngineException e) {
            return Optional.of(new Fault(YamlCode.SYNTAX, offset + 1, 1, List.of()));
        }
    }

    private boolean isSurplus(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            report(YamlCode.DIRECTIVE, start);
        }
        if (++documents > 1) {
            report(YamlCode.SEVERAL_DOCUMENTS, start);
        }
        return documents > 1;
    }

    private Fault tooDeep(Event event) {
        return new Fault(YamlCode.TOO_DEEP, line(event), column(event), List.of(Integer.toString(MAX_DEPTH)));
    }

    private void take(Event event) {
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(a -> report(YamlCode.ANCHOR, event, a.getValue()));
        }
        if (event instanceof AliasEvent alias) {
            report(YamlCode.ALIAS, event, alias.getAlias().getValue());
            add(new Node.Refused(line(event), column(event)));
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(t -> report(YamlCode.TAG, event, written(t)));
            last = scalar;
            add(scalar(scalar));
        } else if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(t -> report(YamlCode.TAG, event, written(t)));
            start(start);
        } else if (event instanceof CollectionEndEvent) {
            add(open.pop().node());
        }
    }

    /** A tag as people write it. */
    private static String written(String tag) {
        return tag.startsWith(YAML_TAG) ? "!!" + tag.substring(YAML_TAG.length()) : tag;
    }

    private void start(CollectionStartEvent event) {
        Frame frame = new Frame(event instanceof MappingStartEvent, line(event), column(event));
        if (open.isEmpty()) {
            if (top != null && top.isMapping() && frame.isMapping()) {
                frame = top;
            }
            top = frame;
        }
        open.push(frame);
    }

    private Node.Scalar scalar(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        int length = Math.max(1, end.getIndex() - start.getIndex());
        return new Node.Scalar(event.getValue(), event.isPlain(), length, line(event), column(event));
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node, this::reportEntry);
        }
    }

    private void reportEntry(YamlCode code, Node at, String... args) {
        Finding finding = Finding.of(code, Place.at(file, at.line(), at.column()), args);
        boolean inside = code == YamlCode.COMPLEX_KEY
                && findings.stream().anyMatch(f -> f.code() == code && f.place().line() == at.line());
        if (!inside) {
            findings.add(finding);
        }
    }

    private void cut(Fault fault) {
        while (!open.isEmpty()) {
            Frame frame = open.pop();
            frame.cut(fault.line());
            add(frame.node());
        }
        if (root instanceof Node.Scalar) {
            root = null;
        }
    }

    private void report(YamlCode code, Event event, String... args) {
        findings.add(Finding.of(code, Place.at(file, line(event), column(event)), args));
    }

    private int line(Event event) {
        return event.getStartMark().orElseThrow().getLine() + 1 + offset;
    }

    private static int column(Event event) {
        return event.getStartMark().orElseThrow().getColumn() + 1;
    }
}
