package id.rakor.edit.known;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.source.Source;
import id.rakor.model.source.SourceKind;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reports of the press as sources: which of them is recorded already, and what becomes of a new one. */
public final class Sources {
    private static final int PUBLISHER = 22;
    private static final int TITLE = 30;

    private final Records records;
    private final Map<String, Node> made = new LinkedHashMap<>();
    private List<String> told = List.of();

    /** Those among some records. */
    public Sources(Records records) {
        this.records = records;
    }

    /** The source that is a report already: of the same address, or of the same title and publisher. */
    public Optional<String> report(String address, String title, String publisher) {
        return records.of(RecordType.SOURCE).stream()
                .map(held -> (Source) held.entity())
                .filter(source -> !address.isEmpty() && address.equals(source.address())
                        || isSame(source, address, title, publisher))
                .map(source -> source.id().text())
                .findFirst();
    }

    private static boolean isSame(Source source, String address, String title, String publisher) {
        boolean placed = !publisher.isEmpty() || address.isEmpty() && source.address() == null;
        return placed
                && !title.isEmpty()
                && title.equals(source.title())
                && Known.key(publisher).equals(Known.key(Objects.toString(source.publisher(), "")));
    }

    /** The source that is a report of nothing but a publisher and a day already. */
    private Optional<String> untitled(String publisher, Node published) {
        Node day = published instanceof Mapping parts
                ? parts.entry("baca").map(Entry::value).orElse(null)
                : published;
        String told = day instanceof Scalar scalar ? scalar.text() : "";
        return records.of(RecordType.SOURCE).stream()
                .map(held -> (Source) held.entity())
                .filter(source -> source.title() == null && source.address() == null && source.publisher() != null)
                .filter(source -> Known.key(publisher).equals(Known.key(source.publisher())))
                .filter(source -> told.equals(day(source)))
                .map(source -> source.id().text())
                .findFirst();
    }

    private static String day(Source source) {
        boolean dated = source.published() != null && source.published().read() != null;
        return dated ? source.published().read().toString() : "";
    }

    /** A report that tells of what is being taken: the source that it is already, else a new one. */
    public void tell(String address, String title, String publisher, Node published) {
        boolean untitled = title.isEmpty() && address.isEmpty();
        Optional<String> there = untitled ? untitled(publisher, published) : report(address, title, publisher);
        String id = there.orElseGet(() -> fresh(title, publisher));
        told = List.of(id);
        if (there.isEmpty()) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.of("jenis", Scalar.text(Keyed.word(SourceKind.PRESS))));
            List.of(Map.entry("judul", title), Map.entry("penerbit", publisher), Map.entry("alamat", address)).stream()
                    .filter(part -> !part.getValue().isEmpty())
                    .forEach(part -> entries.add(Entry.of(part.getKey(), Scalar.text(part.getValue()))));
            Optional.ofNullable(published).ifPresent(node -> entries.add(Entry.of("terbit", node)));
            made.put(id, Mapping.of(entries));
        }
    }

    /** The sources that tell of it. */
    public List<String> told() {
        return told;
    }

    /** The new ones among some sources. */
    public Map<String, Node> made(Set<String> used) {
        Map<String, Node> some = new LinkedHashMap<>(made);
        some.keySet().retainAll(used);
        return some;
    }

    /** An id for a report that no source bears. */
    public String fresh(String title, String publisher) {
        String kind = Keyed.word(SourceKind.PRESS);
        String stem = (Slug.of(publisher.isEmpty() ? kind : publisher, PUBLISHER) + "-" + Slug.of(title, TITLE))
                .replaceAll("^-|-$", "");
        stem = stem.isEmpty() ? kind : stem;
        String id = stem;
        for (int i = 2; !Id.isValid(id) || records.find(RecordType.SOURCE, id).isPresent(); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
