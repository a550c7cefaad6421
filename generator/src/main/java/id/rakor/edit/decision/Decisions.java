package id.rakor.edit.decision;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.known.Known;
import id.rakor.edit.record.MapFile;
import id.rakor.edit.record.OtherName;
import id.rakor.edit.record.OtherWord;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.decision.Decision;
import id.rakor.model.decision.ListColumn;
import id.rakor.model.decision.ListKind;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the office decided before while lists were taken, and what is decided now and kept for the next time. Each thing
 * has one home: another spelling of the office's own record stands in that record, all else among the decisions.
 */
public final class Decisions {
    private static final String FILE = RecordType.DECISION.folder() + "/impor.yaml";

    private final Records records;
    private final LocalDate on;
    private final Map<String, Mapping> fresh = new LinkedHashMap<>();
    private final Map<Held, ListColumn> others = new LinkedHashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private String list = "";

    private record Spelling(Held held, String name) {}

    /**
     * Those of some records.
     *
     * @param on the day of what is decided now
     */
    public Decisions(Records records, LocalDate on) {
        this.records = records;
        this.on = on;
    }

    /** What is decided from here on is decided over a list. */
    public void over(String file) {
        this.list = file;
    }

    /** What the heads of a kind of list mean by what the office decided, each under {@link Known#key}. */
    public Map<String, ListColumn> columns(ListKind kind) {
        Map<String, ListColumn> columns = new LinkedHashMap<>();
        for (Decision decision : records.all(Decision.class)) {
            if (isOn(decision, kind) && decision.column().column().isIn(kind)) {
                columns.putIfAbsent(
                        Known.key(decision.column().head()), decision.column().column());
            }
        }
        return columns;
    }

    private static boolean isOn(Decision decision, ListKind kind) {
        return decision.column() != null && decision.column().list() == kind;
    }

    /** The decision on a head, with its place. */
    public Optional<Held> find(ListKind kind, String head) {
        return records.of(RecordType.DECISION).stream()
                .filter(held -> isOn((Decision) held.entity(), kind))
                .filter(held ->
                        Known.key(((Decision) held.entity()).column().head()).equals(Known.key(head)))
                .findFirst();
    }

    /** Keeps what a column means; what was decided otherwise before gives way. */
    public void keep(ListKind kind, String head, ListColumn column) {
        Optional<Held> before = find(kind, head);
        if (before.isEmpty()) {
            String stem = "kolom-" + Keyed.word(kind) + "-" + head;
            put(stem, "kolom", Entry.of("lembar", word(kind)), text("judul", head), Entry.of("isi", word(column)));
        } else if (((Decision) before.get().entity()).column().column() != column) {
            others.put(before.get(), column);
        }
    }

    /** Keeps that a name means a record: as another spelling of it where it is the office's own. */
    public void keep(RecordType type, String id, String written) {
        Optional<Held> own = records.find(type, id).filter(held -> !held.isRow() && !bears(held, written));
        if (own.isPresent()) {
            spellings.add(new Spelling(own.get(), written));
        } else if (type != RecordType.PERSON) {
            put("nama-" + written, "nama", text("tertulis", written), Entry.of(type.folder(), Scalar.text(id)));
        }
    }

    /** Whether a record has a name already, among others that mean it. */
    private static boolean bears(Held held, String written) {
        return held.entity() instanceof Institution body
                && Stream.concat(body.abbreviations().stream(), body.otherNames().stream())
                        .anyMatch(name -> Known.key(name).equals(Known.key(written)));
    }

    /** Keeps that a name means none of some records. */
    public void keepApart(RecordType type, List<String> ids, String written) {
        if (type == RecordType.REGION) {
            return;
        }
        String key = type == RecordType.PERSON ? "bukan_orang" : "bukan_lembaga";
        List<Node> items = ids.stream().map(id -> (Node) Scalar.text(id)).toList();
        put("nama-" + written, "nama", text("tertulis", written), Entry.of(key, Sequence.of(items)));
    }

    private static Entry text(String key, String text) {
        return Entry.of(key, Scalar.text(text));
    }

    private static Node word(Enum<?> constant) {
        return Scalar.text(Keyed.word(constant));
    }

    private void put(String stem, String key, Entry... meaning) {
        String slug = Slug.of(stem, Id.MAX - 3);
        String id = slug;
        for (int i = 2;
                fresh.containsKey(id) || records.find(RecordType.DECISION, id).isPresent();
                i++) {
            id = slug + "-" + i;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("tanggal", Scalar.plain(on.toString())));
        if (!list.isEmpty()) {
            entries.add(text("daftar", list));
        }
        entries.add(Entry.of(key, Mapping.of(List.of(meaning))));
        fresh.put(id, Mapping.of(entries));
    }

    /** How many things are decided anew. */
    public int many() {
        return fresh.size() + others.size() + spellings.size();
    }

    /** A proposal with what is to be kept beside it. */
    public Proposal with(Path content, Proposal proposal) {
        Map<String, Change> changes = new LinkedHashMap<>();
        proposal.changes().forEach(change -> changes.put(change.file(), change));
        if (!fresh.isEmpty()) {
            changes.put(FILE, MapFile.grown(content, FILE, fresh));
        }
        others.forEach((held, column) -> changes.compute(
                held.file(),
                (file, earlier) -> OtherWord.of(content, held, "/kolom/isi", Keyed.word(column), earlier)));
        spellings.forEach(one -> changes.compute(
                one.held().file(), (file, earlier) -> OtherName.of(content, one.held(), one.name(), earlier)));
        return new Proposal(List.copyOf(changes.values()), proposal.moves());
    }
}
