package id.rakor.catalog;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Walk;
import id.rakor.near.NearName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Joins records: every pointer to the record it means, and every record to those that point to it.
 *
 * <p>A pointer that leads nowhere is a finding, unless it is {@linkplain Ref#isWithheld() withheld}.
 * It does not judge what the records say.
 */
public final class Linker {
    private final Records records;
    private final Results results;
    private final Map<RecordType, Map<String, String>> former = new HashMap<>();
    private final Map<String, List<Citation>> citations = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean telling;

    /**
     * What linking gives.
     *
     * @param catalog the joined records; whole when there are no findings
     * @param findings pointers that lead nowhere, former ids that clash, circles
     */
    public record Linked(Catalog catalog, List<Finding> findings) {}

    private Linker(Records records, boolean telling) {
        this.records = records;
        this.telling = telling;
        this.results = new Results(records);
    }

    /**
     * Joins the records of an edition.
     *
     * @param records the records, already those of the edition
     * @param mentions links from the prose of these records; one that leads nowhere is passed over
     * @param asOf the day on which they are read
     */
    public static Linked link(Records records, List<Mention> mentions, Edition edition, LocalDate asOf) {
        Linker linker = new Linker(records, true);
        linker.readFormerIds();
        Catalog catalog = linker.catalog(mentions, edition, asOf);
        linker.findings.addAll(new Circles(records).findings());
        return new Linked(catalog, List.copyOf(linker.findings));
    }

    /**
     * Joins the records of an edition and tells nothing of what leads nowhere, for records that were judged before or
     * are not complete.
     *
     * @param records the records, already those of the edition
     * @param mentions links from the prose of these records; one that leads nowhere is passed over
     * @param asOf the day on which they are read
     */
    public static Catalog join(Records records, List<Mention> mentions, Edition edition, LocalDate asOf) {
        return new Linker(records, false).catalog(mentions, edition, asOf);
    }

    private Catalog catalog(List<Mention> mentions, Edition edition, LocalDate asOf) {
        records.everything().forEach(this::follow);
        mentions.forEach(this::follow);
        return new Catalog(records, results, citations, edition, asOf);
    }

    private void readFormerIds() {
        for (Held held : records.everything()) {
            RecordType type = RecordType.of(held.entity());
            List<String> ids = held.entity().formerIds();
            for (int i = 0; i < ids.size(); i++) {
                Map<String, String> known = former.computeIfAbsent(type, t -> new HashMap<>());
                boolean taken = records.find(type, ids.get(i)).isPresent();
                String other = known.putIfAbsent(ids.get(i), held.entity().id().text());
                if (taken || other != null) {
                    Place place = Place.of(held.file(), held.pointer() + "/id_lama/" + i);
                    findings.add(Finding.of(LinkCode.FORMER_TAKEN, place, ids.get(i), type.folder()));
                }
            }
        }
    }

    private void follow(Held held) {
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            if (value instanceof Ref<?> ref && !ref.isWithheld()) {
                follow(held, pointer, part, ref.id());
            } else if (telling && value instanceof String code && !part.codeOf().isEmpty()) {
                follow(held, pointer, part.codeOf(), code);
            }
        });
    }

    private void follow(Held held, String pointer, Shape.Part part, String id) {
        RecordType type = RecordType.of(part.element());
        if (type == RecordType.RESULT) {
            if (telling && results.find(id).isEmpty()) {
                noSuchResult(held, pointer, id);
            }
            String meeting = id.substring(0, Math.max(0, id.indexOf('#')));
            cite(RecordType.MEETING, meeting, new Citation(held.entity(), pointer));
        } else if (records.find(type, id).isPresent()) {
            cite(type, id, new Citation(held.entity(), pointer));
        } else if (telling) {
            dangling(held, pointer, type, id, records.ids(type));
        }
    }

    private void follow(Held held, String pointer, String key, String code) {
        if (!(held.entity() instanceof Meeting meeting)) {
            throw new IllegalStateException(key);
        }
        if (key.equals(RecordType.RESULT.folder())) {
            String id = meeting.id() + "#" + code;
            if (results.find(id).isEmpty()) {
                noSuchResult(held, pointer, id);
            }
            return;
        }
        List<String> codes = meeting.programme().stream()
                .map(Session::code)
                .filter(Objects::nonNull)
                .toList();
        if (!codes.contains(code)) {
            Place place = Place.of(held.file(), held.pointer() + pointer);
            findings.add(Finding.of(LinkCode.NO_SUCH_PART, place, key, code)
                    .near(NearName.of(code, codes).orElse("")));
        }
    }

    private void follow(Mention mention) {
        boolean result = mention.type() == RecordType.RESULT;
        RecordType type = result ? RecordType.MEETING : mention.type();
        String id = result ? mention.id().replaceFirst("#.*", "") : mention.id();
        if (records.find(type, id).isPresent()) {
            cite(type, id, new Citation(mention.owner(), "/" + mention.key()));
        }
    }

    private void cite(RecordType type, String id, Citation citation) {
        citations
                .computeIfAbsent(Catalog.name(type, id), n -> new ArrayList<>())
                .add(citation);
    }

    private void noSuchResult(Held held, String pointer, String id) {
        int hash = id.indexOf('#');
        String meeting = id.substring(0, hash);
        String known = records.find(RecordType.MEETING, meeting).isPresent() ? "1" : "0";
        Place place = Place.of(held.file(), held.pointer() + pointer);
        findings.add(Finding.of(LinkCode.NO_SUCH_RESULT, place, meeting, id.substring(hash + 1), known)
                .near(NearName.of(id, results.ids(id)).orElse("")));
    }

    private void dangling(Held held, String pointer, RecordType type, String id, Collection<String> known) {
        Place place = Place.of(held.file(), held.pointer() + pointer);
        Optional<String> now =
                Optional.ofNullable(former.getOrDefault(type, Map.of()).get(id));
        Finding finding = now.isPresent()
                ? Finding.of(LinkCode.FORMER, place, type.folder(), id, now.get())
                : Finding.of(LinkCode.DANGLING, place, type.folder(), id)
                        .near(NearName.of(id, known).orElse(""));
        findings.add(finding);
    }
}
