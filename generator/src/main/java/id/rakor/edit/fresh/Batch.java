package id.rakor.edit.fresh;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.fresh.meeting.MeetingAnswers;
import id.rakor.edit.fresh.meeting.Remainder;
import id.rakor.edit.intake.Desk;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.law.Citation;
import id.rakor.edit.record.MapFile;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Result;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records that are about to be made in one go, each under an id that no other bears. */
public final class Batch {
    private final Path content;
    private final Loaded loaded;
    private final Desk desk;
    private final Placing placing;
    private final FreshId ids;
    private final Skeleton skeleton;
    private final Words words;
    private final Norms norms;
    private final Map<RecordType, Map<String, Mapping>> made = new EnumMap<>(RecordType.class);

    /** One for a content folder, with what is in it. */
    public Batch(Path content, Loaded loaded, Desk desk, Words words) {
        this.content = content;
        this.loaded = loaded;
        this.desk = desk;
        this.words = words;
        this.placing = new Placing(content, loaded.records());
        this.ids = new FreshId(loaded.records(), words);
        this.norms = new Norms(desk, loaded.records());
        boolean own = words.language() == Language.INDONESIAN;
        this.skeleton = new Skeleton(own ? words : Words.builtIn(Language.INDONESIAN));
    }

    /** Understands answers with the records that are there and those that are about to be. */
    public Judge judge() {
        Map<String, Result> results = new TreeMap<>();
        for (Meeting meeting : loaded.records().all(Meeting.class)) {
            meeting.results().forEach(one -> results(meeting.id() + "#", one, results));
        }
        return new Judge(desk, results, norms, words);
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
        return new Twins(desk, norms);
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
            case REGULATION -> id(type, norms.brief(name));
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
        return made.computeIfAbsent(type, t -> new LinkedHashMap<>()).keySet();
    }

    /** Takes a record with the answers that were understood, by their keys; other records may name it from now on. */
    public void add(RecordType type, String id, Map<String, List<String>> given) {
        Map<String, List<String>> answers = new LinkedHashMap<>(given);
        if (type == RecordType.REGION) {
            answers.computeIfPresent("nama", (key, name) -> List.of(withoutKind(name.get(0), given)));
        }
        made.computeIfAbsent(type, t -> new LinkedHashMap<>()).put(id, Answered.tree(type, answers));
        String region = type == RecordType.INSTITUTION
                ? answers.getOrDefault("wilayah", List.of()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        Questions.name(type).ifPresent(name -> desk.known(type)
                .add(id, answers.get(name.key()).get(0), region));
    }

    /** Takes a record back, as if it had not been wanted. */
    public void forget(RecordType type, String id) {
        others(type).remove(id);
        desk.known(type).forget(id);
    }

    /** Takes back all records but those that are named by some ids, or by a record that stays. */
    public void keepOnly(Set<String> ids) {
        Set<String> named = new HashSet<>(ids);
        int before;
        do {
            before = named.size();
            made.values()
                    .forEach(records -> records.forEach((id, tree) -> {
                        if (named.contains(id)) {
                            Draft.texts(tree, named);
                        }
                    }));
        } while (named.size() > before);
        made.forEach((type, records) -> new ArrayList<>(records.keySet())
                .stream().filter(id -> !named.contains(id)).forEach(id -> forget(type, id)));
    }

    /** What the name of a record says about it by itself, by key, as a person would type it. */
    public Map<String, List<String>> told(RecordType type, String name, LocalDate today) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put(Questions.name(type).orElseThrow().key(), List.of(name));
        Optional<Citation> cited = type == RecordType.REGULATION ? norms.cited(name) : Optional.empty();
        cited.ifPresent(norm -> {
            told.put("nama", List.of(norm.name()));
            told.put("nomor", List.of(norm.number()));
            told.put("tahun", List.of(norm.year()));
            told.put(
                    "tentang",
                    Stream.of(norm.subject()).filter(text -> !text.isEmpty()).toList());
            Questions.of(type).stream()
                    .filter(question -> question.key().equals("jenis"))
                    .forEach(kind -> told.put(
                            kind.key(),
                            proposals(today).said(type, kind, told).stream().toList()));
            told.values().removeIf(List::isEmpty);
        });
        return told;
    }

    /** Takes a record of a name that says all that a record cannot do without, and gives its id. */
    public Optional<String> made(RecordType type, String name, LocalDate today) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        told(type, name, today).forEach((key, texts) -> answers.put(key, new ArrayList<>(texts)));
        for (Question question : Questions.of(type)) {
            answers.computeIfPresent(
                    question.key(),
                    (key, texts) ->
                            List.of(judge().judge(type, question, texts.get(0)).value()));
            if (question.required() && !answers.containsKey(question.key())) {
                return Optional.empty();
            }
        }
        String id = id(type, answers);
        add(type, id, answers);
        return Optional.of(id);
    }

    /** Records that are about to be, by id. */
    public Map<String, String> names(RecordType type) {
        Map<String, String> names = new LinkedHashMap<>();
        others(type).forEach(id -> names.put(id, shown(type, id)));
        return names;
    }

    /** The one record that a text names outright. */
    public Optional<String> there(RecordType type, String text) {
        String name = type == RecordType.PERSON ? desk.names().split(text).bare() : text;
        List<Name> exact = desk.known(type).exact(name);
        Optional<String> norm =
                type == RecordType.REGULATION ? norms.judge(text).taken() : Optional.empty();
        return exact.size() == 1 ? Optional.of(exact.get(0).id()) : norm;
    }

    /** A record as a list shows it. */
    public String shown(RecordType type, String id) {
        return desk.known(type).find(id).map(Name::shown).orElse(id);
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

    /** All that is to be written when one more record is taken; meetings that it belongs to name it. */
    public Proposal with(RecordType type, String id, Map<String, List<String>> answers) {
        add(type, id, answers);
        List<Change> changes = new ArrayList<>(proposal().changes());
        changes.addAll(joined(type, id, answers));
        return new Proposal(changes);
    }

    /** The changes of the meetings that a record belongs to. */
    public List<Change> joined(RecordType type, String id, Map<String, List<String>> answers) {
        Joining joining = new Joining(content);
        return answers.getOrDefault(Questions.MEETINGS, List.of()).stream()
                .distinct()
                .flatMap(meeting ->
                        joining.of(file(RecordType.MEETING, meeting).orElseThrow(), type, id, answers).stream())
                .toList();
    }

    /** A new file of a record as a skeleton, with the comments that help to fill it. */
    public Change commented(RecordType type, Change change) {
        return commented(type, change, tree -> List.of());
    }

    /** The same for a meeting, with the answers that its workbook has no place for. */
    public Change commented(Change meeting, MeetingAnswers answers) {
        return commented(RecordType.MEETING, meeting, new Remainder(answers)::of);
    }

    private Change commented(RecordType type, Change change, Function<Mapping, List<Entry>> more) {
        Tree read = TreeReader.read(change.after().getBytes(StandardCharsets.UTF_8), change.file());
        Mapping tree = (Mapping) read.root().orElseThrow();
        List<Entry> entries = new ArrayList<>(tree.entries());
        entries.addAll(more.apply(tree));
        return Change.made(change.file(), skeleton.file(type, Mapping.of(entries)));
    }
}
