package id.rakor.edit.fresh;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.record.EditedFile;
import id.rakor.edit.record.MapFile;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.model.value.Shape;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Records that are about to be made in one go, each under an id that no other bears. */
public final class Batch {
    private static final List<String> MEETING_KEYS = Shape.of(Meeting.class).keys();

    private final Path content;
    private final Loaded loaded;
    private final Desk desk;
    private final Placing placing;
    private final FreshId ids;
    private final Skeleton skeleton;
    private final Words words;
    private final Map<RecordType, Map<String, Mapping>> made = new EnumMap<>(RecordType.class);

    /** One for a content folder, with what is in it. */
    public Batch(Path content, Loaded loaded, Desk desk, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.desk = desk;
        this.words = words;
        this.placing = new Placing(content, loaded.records());
        this.ids = new FreshId(loaded.records(), words);
        boolean own = words.language() == Language.INDONESIAN;
        this.skeleton = new Skeleton(own ? words : Words.builtIn(Language.INDONESIAN));
    }

    /** Understands answers with the records that are there and those that are about to be. */
    public Judge judge() {
        Map<String, Result> results = new TreeMap<>();
        for (Meeting meeting : loaded.records().all(Meeting.class)) {
            meeting.results().forEach(one -> results(meeting.id() + "#", one, results));
        }
        return new Judge(desk, results, words);
    }

    private static void results(String before, Result one, Map<String, Result> into) {
        into.put(before + one.code(), one);
        one.children().forEach(child -> results(before, child, into));
    }

    /** What may be proposed. */
    public Proposals proposals(LocalDate today) {
        return new Proposals(desk, today, words);
    }

    /** What may be meant by the name of a new record. */
    public Twins twins() {
        return new Twins(desk);
    }

    /** The file of a record that is there; empty for one that is about to be, or that comes with the program. */
    public Optional<String> file(RecordType type, String id) {
        return loaded.records().find(type, id).filter(held -> !held.isRow()).map(Held::file);
    }

    /** An id that is free for a record of a name. */
    public String id(RecordType type, String name) {
        return id(type, name, "");
    }

    /** An id that is free for a record of a name and a year. */
    public String id(RecordType type, String name, String year) {
        return ids.of(type, name, year, others(type));
    }

    /** An id that is free for a record with some answers. */
    public String id(RecordType type, Map<String, List<String>> answers) {
        String name = answers.get(Questions.name(type).orElseThrow().key()).get(0);
        return switch (type) {
            case PERSON -> id(type, desk.names().split(name).bare());
            case REGION -> id(type, kind(answers) + " " + withoutKind(name, answers));
            case ACTION_PLAN ->
                id(type, name, answers.getOrDefault("tahun", List.of("")).get(0));
            default -> id(type, name);
        };
    }

    private static String kind(Map<String, List<String>> answers) {
        return answers.getOrDefault("jenis", List.of("")).get(0);
    }

    /** The name of a region without its kind. */
    private static String withoutKind(String name, Map<String, List<String>> answers) {
        String kind = kind(answers).replace('-', ' ');
        boolean named = !kind.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(kind + " ");
        return named ? name.substring(kind.length()).strip() : name;
    }

    /** Whether an id is borne by a record, was borne by one, or is about to be. */
    public boolean isTaken(RecordType type, String id) {
        return ids.isTaken(type, id) || others(type).contains(id);
    }

    private Set<String> others(RecordType type) {
        return made.getOrDefault(type, Map.of()).keySet();
    }

    /** Takes a record with the answers that were understood, by their keys; other records may name it from now on. */
    public void add(RecordType type, String id, Map<String, List<String>> given) {
        Map<String, List<String>> answers = new LinkedHashMap<>(given);
        if (type == RecordType.REGION) {
            answers.computeIfPresent("nama", (key, name) -> List.of(withoutKind(name.get(0), given)));
        }
        made.computeIfAbsent(type, t -> new LinkedHashMap<>()).put(id, tree(type, answers));
        String region = type == RecordType.INSTITUTION
                ? answers.getOrDefault("wilayah", List.of()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        Questions.name(type).ifPresent(name -> desk.known(type)
                .add(id, answers.get(name.key()).get(0), region));
    }

    /** Records that are about to be, by id. */
    public Map<String, String> names(RecordType type) {
        Map<String, String> names = new LinkedHashMap<>();
        others(type)
                .forEach(id -> names.put(
                        id, desk.known(type).find(id).map(name -> name.shown()).orElse(id)));
        return names;
    }

    private static Mapping tree(RecordType type, Map<String, List<String>> answers) {
        Draft draft = new Draft();
        for (String key : Shape.of(type.type()).keys()) {
            List<String> values = answers.getOrDefault(key, List.of());
            Optional<Question> question = Questions.of(type).stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst();
            if (!values.isEmpty() && question.isPresent()) {
                put(draft, question.get(), values);
            }
        }
        return draft.tree();
    }

    private static void put(Draft draft, Question question, List<String> values) {
        String key = question.key();
        if (question.form() == Form.POINTS) {
            List<Draft> points = new ArrayList<>();
            for (String value : values) {
                points.add(new Draft().text("kode", "a" + (points.size() + 1)).text("teks", value));
            }
            draft.drafts(key, points);
        } else if (question.many()) {
            draft.texts(key, values);
        } else if (question.form() == Form.DAY || question.form() == Form.NUMBER || question.form() == Form.YEAR) {
            draft.plain(key, values.get(0));
        } else {
            draft.text(key, values.get(0));
        }
    }

    /** All that is to be written for the records that were taken. */
    public Proposal proposal() {
        List<Change> changes = new ArrayList<>();
        Map<String, List<String>> entries = new LinkedHashMap<>();
        made.forEach((type, records) -> records.forEach((id, tree) -> {
            String file = placing.file(type, id, tree);
            if (type.layout() == RecordType.Layout.MAP) {
                entries.computeIfAbsent(file, f -> new ArrayList<>()).add(skeleton.entry(type, id, tree));
            } else {
                changes.add(Change.made(file, skeleton.file(type, tree)));
            }
        }));
        entries.forEach((file, texts) -> changes.add(MapFile.grown(content, file, texts)));
        return new Proposal(changes);
    }

    /** All that is to be written when one more record is taken; meetings that a source tells of name it. */
    public Proposal with(RecordType type, String id, Map<String, List<String>> answers) {
        add(type, id, answers);
        List<Change> changes = new ArrayList<>(proposal().changes());
        if (type == RecordType.SOURCE) {
            answers.getOrDefault(Questions.MEETINGS, List.of()).stream()
                    .distinct()
                    .forEach(meeting -> changes.add(citing(meeting, id)));
        }
        return new Proposal(changes);
    }

    /** The record of a meeting with one more source. */
    private Change citing(String meeting, String source) {
        try {
            EditedFile record =
                    EditedFile.of(content, file(RecordType.MEETING, meeting).orElseThrow());
            record.append("", "sumber", List.of(Scalar.text(source)), MEETING_KEYS);
            return record.change();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file of a record as a skeleton, with the comments that help to fill it. */
    public Change commented(RecordType type, Change change) {
        Tree tree = TreeReader.read(change.after().getBytes(StandardCharsets.UTF_8), change.file());
        return Change.made(
                change.file(), skeleton.file(type, (Mapping) tree.root().orElseThrow()));
    }
}
