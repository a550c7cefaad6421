package id.rakor.load;

import id.rakor.finding.Place;
import id.rakor.load.Harvest.Named;
import id.rakor.load.Loaded.Unread;
import id.rakor.load.bind.Binder;
import id.rakor.load.bind.Binder.Given;
import id.rakor.load.bind.Faults;
import id.rakor.load.bind.LoadCode;
import id.rakor.load.bind.Pointer;
import id.rakor.load.bind.Vocabulary;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Id;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file of records. */
final class RecordReader {
    private final RecordFile source;
    private final Faults faults;
    private final List<Named> named = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Binder binder;

    private RecordReader(RecordFile source, Vocabulary vocabulary) {
        this.source = source;
        this.faults = new Faults(source.file());
        this.binder = new Binder(vocabulary, faults);
    }

    static Harvest read(RecordFile source, Vocabulary vocabulary) {
        return read(source, TreeReader.read(source.path(), source.file()), vocabulary);
    }

    /** Reads a part of a file that is at hand. */
    static Harvest read(RecordFile source, byte[] bytes, Vocabulary vocabulary) {
        return read(source, TreeReader.read(bytes, source.file()), vocabulary);
    }

    private static Harvest read(RecordFile source, Tree tree, Vocabulary vocabulary) {
        RecordReader reader = new RecordReader(source, vocabulary);
        reader.faults.findings().addAll(tree.findings());
        Node root = tree.root().orElse(null);
        Settings settings = source.type() == null ? reader.settings(root) : null;
        if (source.type() != null) {
            reader.records(root);
        }
        return new Harvest(source.file(), reader.named, reader.held, reader.unread, settings, reader.faults);
    }

    private Settings settings(Node root) {
        Shape shape = Shape.of(Settings.class);
        return root == null ? null : (Settings) binder.record(shape, root, "", Given.NOTHING);
    }

    private void records(Node root) {
        if (source.isMap()) {
            several(root);
        } else {
            one(root, source.id(), Place.file(source.file()), "", source.beside());
        }
    }

    private void several(Node root) {
        if (root instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                String id = entry.key().text();
                String pointer = Pointer.to("", id);
                if (!Id.isValid(id)) {
                    faults.findings().add(Names.finding(id, faults.keyPlace(entry.key(), pointer)));
                }
                one(entry.value(), id, faults.keyPlace(entry.key(), pointer), pointer, Map.of());
            }
        } else if (root instanceof Sequence) {
            faults.report(LoadCode.IDS_EXPECTED, root, "", "- \u2026");
        }
    }

    private void one(Node node, String id, Place place, String pointer, Map<String, Prose> beside) {
        RecordType type = source.type();
        Id valid = Id.isValid(id) ? new Id(id) : null;
        if (valid != null) {
            named.add(new Named(type, id, place));
        }
        Node given = node instanceof Scalar scalar && scalar.isAbsent()
                ? new Mapping(List.of(), false, Math.max(1, place.line()), Math.max(1, place.column()))
                : node;
        Record record =
                given == null ? null : binder.record(Shape.of(type.type()), given, pointer, new Given(valid, beside));
        if (record != null) {
            held.add(new Held((Entity) record, source.file(), pointer));
        } else if (valid != null) {
            unread.add(new Unread(type, id));
        }
        if (type == RecordType.MEETING
                && given instanceof Mapping mapping
                && !faults.findings().isEmpty()) {
            lostResults(record, mapping, id);
        }
    }

    /** Results that stand in the file but could not be read are not missing. */
    private void lostResults(Record record, Mapping mapping, String id) {
        Set<String> codes = new HashSet<>();
        mapping.entry("hasil").ifPresent(entry -> written(entry.value(), codes));
        if (record instanceof Meeting meeting) {
            read(meeting.results(), codes);
        }
        codes.forEach(code -> unread.add(new Unread(RecordType.RESULT, id + "#" + code)));
    }

    private static void written(Node node, Set<String> codes) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> written(item, codes));
        } else if (node instanceof Mapping mapping) {
            if (mapping.entry("kode").map(Entry::value).orElse(null) instanceof Scalar code) {
                codes.add(code.text().strip());
            }
            mapping.entry("butir").ifPresent(entry -> written(entry.value(), codes));
        }
    }

    private static void read(List<Result> results, Set<String> codes) {
        for (Result result : results) {
            codes.remove(result.code());
            read(result.children(), codes);
        }
    }
}
