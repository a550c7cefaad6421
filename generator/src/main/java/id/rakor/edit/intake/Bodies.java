package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Institutions as rows name them: those that are known, those that are asked for, and new ones. */
public final class Bodies {
    private static final int MOST = 5;

    private final Desk desk;
    private final Known known;
    private final Doubts doubts;
    private final Words words;
    private final Map<String, Decision> decided = new HashMap<>();
    private final Map<String, Draft> made = new LinkedHashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private String home = "";
    private String homeName = "";

    Bodies(Desk desk, Known known, Doubts doubts, Words words) {
        this.desk = desk;
        this.known = known;
        this.doubts = doubts;
        this.words = words;
    }

    /** Of several of one name, that of this region is meant. */
    void home(String region, String name) {
        this.home = region == null ? "" : region;
        this.homeName = Known.key(name);
    }

    /** The one among several that is meant without doubt. */
    public Optional<Name> one(List<Name> names) {
        if (names.size() == 1) {
            return Optional.of(names.get(0));
        }
        List<Name> here = names.stream()
                .filter(name -> name.entity() instanceof Institution body
                        && body.region() != null
                        && body.region().id().equals(home))
                .toList();
        List<Name> own = names.stream().filter(Name::own).toList();
        return here.size() == 1
                ? Optional.of(here.get(0))
                : own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** The id of the institution that a cell names, a new one if need be; null when it is left open. */
    public String take(Cells cells, String key) {
        String text = cells.text(key).replace('\n', ' ');
        if (text.isEmpty()) {
            return null;
        }
        Optional<Name> one = one(known.exact(text));
        if (one.isPresent()) {
            return one.get().id();
        }
        Optional<String> before = before(text);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Name> meant = meant(cells, key, text);
        return meant.map(Name::id).orElseGet(() -> cells.isFaulty() ? null : make(text));
    }

    /** The institution that was decided on among near names; empty for a new one, or with a fault when it is open. */
    Optional<Name> meant(Cells cells, String key, String text) {
        List<Name> exact = known.exact(text);
        List<Name> near = exact.isEmpty() ? known.near(text, MOST) : exact;
        if (near.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = near.stream()
                .map(name -> new Candidate(name.id(), name.shown(), ""))
                .toList();
        Decision decision = decided.computeIfAbsent(
                Known.key(text),
                k -> doubts.decide(new Doubt(RecordType.INSTITUTION, text, cells.where(key), candidates)));
        if (decision.kind() == Doubts.Kind.OPEN) {
            forget(text);
            cells.report(IntakeCode.DOUBTFUL, key, near.get(0).shown(), text, People.row(candidates));
        }
        return decision.kind() == Doubts.Kind.KNOWN ? Optional.of(near.get(decision.index())) : Optional.empty();
    }

    private void forget(String text) {
        if (doubts.asksAgain()) {
            decided.remove(Known.key(text));
        }
    }

    /** The institution of a name that was made before. */
    Optional<String> before(String text) {
        return Optional.ofNullable(byKey.get(Known.key(text)));
    }

    /** A new institution, or that of the same name made before. */
    String make(String text) {
        Optional<String> before = before(text);
        if (before.isPresent()) {
            return before.get();
        }
        String stem = Slug.of(text, Id.MAX - 3);
        String id = stem;
        for (int i = 2; known.find(id).isPresent() || made.containsKey(id) || !Id.isValid(id); i++) {
            id = (stem.isEmpty() ? RecordType.INSTITUTION.folder() : stem) + "-" + i;
        }
        made.put(
                id,
                new Draft()
                        .text("nama", text)
                        .text("jenis", kind(text))
                        .text("wilayah", here(text))
                        .texts("sumber", desk.sources()));
        byKey.put(Known.key(text), id);
        return id;
    }

    /** The region of the meeting where a name ends with it; else null. */
    String here(String text) {
        return !home.isEmpty() && Known.key(text).endsWith("-" + homeName) ? home : null;
    }

    /** The kind that the first words of a name tell; another kind when they tell none. */
    String kind(String text) {
        String key = Known.key(text) + "-";
        for (InstitutionKind kind : InstitutionKind.values()) {
            String word = Keyed.word(kind);
            String beginnings = "impor.lembaga." + word;
            if (words.has(beginnings)) {
                for (String beginning : words.several(beginnings)) {
                    if (key.startsWith(Known.key(beginning) + "-")) {
                        return word;
                    }
                }
            }
        }
        return Keyed.word(InstitutionKind.OTHER);
    }

    /** The new ones among some ids. */
    public Map<String, Draft> made(Set<String> used) {
        Map<String, Draft> some = new LinkedHashMap<>(made);
        some.keySet().retainAll(used);
        return some;
    }
}
