package id.rakor.edit.migrate;

import id.rakor.edit.Change;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.RecordFile;
import id.rakor.model.RecordType;
import id.rakor.yaml.layout.Part;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The record files of a content folder with all their comments, as they become. A file in which nothing changes keeps
 * every letter.
 */
public final class Sheets {
    /** The file of the settings. */
    static final String SETTINGS = "rakor.yaml";

    private final Map<String, RecordFile> files = new TreeMap<>();
    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, Sheet> now = new TreeMap<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Sheets() {}

    void add(RecordFile file, String text, Sheet sheet) {
        files.put(file.file(), file);
        before.put(file.file(), text);
        now.put(file.file(), sheet);
    }

    /** Says what a person must know or do. */
    public void tell(MigrateCode code, String file, String pointer, String... args) {
        findings.add(Finding.of(code, Place.of(file, pointer), args));
    }

    List<Finding> findings() {
        return findings;
    }

    /** A file as it is now, or null. */
    Sheet sheet(String file) {
        return now.get(file);
    }

    /** Puts a file in place of what is there. */
    void put(String file, Sheet sheet) {
        if (!sheet.equals(now.get(file))) {
            now.put(file, sheet);
            changed.add(file);
        }
    }

    /** The ids of the records of a type. */
    public List<String> ids(RecordType type) {
        List<String> ids = new ArrayList<>();
        each(type, (where, record) -> {
            ids.add(where.id());
            return record;
        });
        return ids;
    }

    /**
     * Where a record stands.
     *
     * @param file its file
     * @param pointer the way to it in the file; empty for the whole
     * @param id its id
     */
    public record Where(String file, String pointer, String id) {}

    /** Gives each record of a type to a change, file by file. */
    public void each(RecordType type, BiFunction<Where, Mapping, Part> change) {
        for (String name : List.copyOf(now.keySet())) {
            RecordFile file = files.get(name);
            Sheet sheet = now.get(name);
            if (type(name) != type || !(sheet.root() instanceof Mapping root)) {
                continue;
            }
            boolean single = file != null && !file.isMap();
            Part after = single ? change.apply(new Where(name, "", file.id()), root) : rows(name, root, change);
            put(name, new Sheet(sheet.head(), after));
        }
    }

    private RecordType type(String name) {
        RecordFile file = files.get(name);
        return file == null
                ? RecordType.named(name.substring(0, name.indexOf('/'))).orElse(null)
                : file.type();
    }

    private static Part rows(String name, Mapping root, BiFunction<Where, Mapping, Part> change) {
        List<Entry> entries = new ArrayList<>();
        for (Entry row : root.entries()) {
            String id = row.key().text();
            Part value = row.value() instanceof Mapping record
                    ? change.apply(new Where(name, "/" + id, id), record)
                    : row.value();
            entries.add(new Entry(row.margin(), row.key(), value));
        }
        return new Mapping(entries, root.foot());
    }

    /** What becomes of the files. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changed.forEach(file ->
                changes.add(new Change(file, before.get(file), now.get(file).print())));
        return changes;
    }
}
