package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.HomeBodies;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
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
    private final Map<String, Choice> decided = new HashMap<>();
    private final Map<String, Decision> places = new HashMap<>();
    private final Map<String, Draft> made = new LinkedHashMap<>();
    private HomeBodies here;

    /** What was decided about a name, with the body that it means where it means one. */
    private record Choice(Doubts.Kind kind, Name name) {}

    Bodies(Desk desk, Known known, Doubts doubts, Words words) {
        this.desk = desk;
        this.known = known;
        this.doubts = doubts;
        this.words = words;
        this.here = known.home(null);
    }

    /** A body that is named without its region is that of this one. */
    void home(String region) {
        this.here = known.home(region);
    }

    /** The region that bodies are taken to be of which are named without one; empty where there is none. */
    String home() {
        return here.home();
    }

    /** The institution that a text means without doubt; one that was made before among them. */
    public Optional<Name> sure(String text) {
        return here.sure(inFull(text));
    }

    /** Those that a text may mean which means none without doubt, the likeliest first. */
    public List<Name> candidates(String text, int most) {
        return here.candidates(inFull(text), most);
    }

    /** A text with the region in full that it ends with in short, where that was decided. */
    private String inFull(String text) {
        return here.shortRegion(text)
                .filter(brief ->
                        places.getOrDefault(place(brief), Decision.OPEN).kind() == Doubts.Kind.KNOWN)
                .map(brief -> here.inFull(text))
                .orElse(text);
    }

    private String place(String brief) {
        return Known.key(brief) + "/" + here.home();
    }

    /** The id of the institution that a cell names, a new one if need be; null when it is left open. */
    public String take(Cells cells, String key) {
        String text = cells.text(key).replace('\n', ' ');
        if (text.isEmpty()) {
            return null;
        }
        Optional<Name> one = sure(text);
        if (one.isPresent()) {
            return one.get().id();
        }
        Optional<Name> meant = meant(cells, key, text);
        return meant.map(Name::id).orElseGet(() -> cells.isFaulty() ? null : make(text));
    }

    /** The institution that was decided on; empty for a new one, or with a fault when it is open. */
    Optional<Name> meant(Cells cells, String key, String text) {
        if (!isPlaced(cells, key, text)) {
            return Optional.empty();
        }
        Optional<Name> sure = sure(text);
        List<Name> near = candidates(text, MOST);
        if (sure.isPresent() || near.isEmpty()) {
            return sure;
        }
        boolean central = here.isCentral(inFull(text));
        List<Candidate> candidates = near.stream()
                .map(name -> new Candidate(name.id(), name.shown(), ""))
                .toList();
        Doubt doubt =
                new Doubt(RecordType.INSTITUTION, text, cells.where(key), candidates, central ? here.homeName() : "");
        Choice choice = decided.computeIfAbsent(Known.key(text), k -> choice(doubts.decide(doubt), near));
        if (choice.kind() == Doubts.Kind.OPEN) {
            forget(decided, Known.key(text));
            String nearest = near.get(0).shown();
            if (central) {
                cells.report(IntakeCode.CENTRAL, key, nearest, text, People.row(candidates), here.homeName());
            } else {
                cells.report(IntakeCode.DOUBTFUL, key, nearest, text, People.row(candidates));
            }
        }
        return Optional.ofNullable(choice.name());
    }

    private static Choice choice(Decision decision, List<Name> near) {
        boolean known = decision.kind() == Doubts.Kind.KNOWN;
        return new Choice(decision.kind(), known ? near.get(decision.index()) : null);
    }

    /** Whether it is known of which region a body is; one in short is asked for, once. */
    private boolean isPlaced(Cells cells, String key, String text) {
        Optional<String> brief = here.shortRegion(text);
        if (brief.isEmpty()) {
            return true;
        }
        Candidate home = new Candidate(here.home(), here.homeName(), "");
        Doubt doubt = new Doubt(RecordType.REGION, brief.get(), cells.where(key), List.of(home));
        Decision decision = places.computeIfAbsent(place(brief.get()), k -> doubts.decide(doubt));
        if (decision.kind() == Doubts.Kind.OPEN) {
            forget(places, place(brief.get()));
            cells.report(IntakeCode.SHORT_REGION, key, here.inFull(text), text, here.homeName());
        }
        return decision.kind() != Doubts.Kind.OPEN;
    }

    private void forget(Map<String, ?> some, String key) {
        if (doubts.asksAgain()) {
            some.remove(key);
        }
    }

    /** A new institution. The office of a body of the whole country bears the region in its name. */
    String make(String text) {
        boolean central = here.isCentral(inFull(text));
        String name = central ? text + " " + here.homeName() : text;
        String region = central ? here.home() : region(text);
        String stem = Slug.of(name, Id.MAX - 3);
        String id = stem;
        for (int i = 2; known.find(id).isPresent() || made.containsKey(id) || !Id.isValid(id); i++) {
            id = (stem.isEmpty() ? RecordType.INSTITUTION.folder() : stem) + "-" + i;
        }
        made.put(
                id,
                new Draft()
                        .text("nama", name)
                        .text("jenis", kind(name))
                        .text("wilayah", region)
                        .texts("sumber", desk.sources()));
        known.add(id, name, region);
        return id;
    }

    /** The region of the meeting where a name has it at its end, or is one that every region has; else null. */
    String region(String text) {
        return here.regionOf(inFull(text)).orElse(null);
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
