package id.rakor.edit.intake.body;

import id.rakor.edit.Change;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.decision.FullNames;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.HomeBodies;
import id.rakor.edit.known.HomeBodies.LongName;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Institutions as rows name them: those that are known, those that are asked for, and new ones. */
public final class Bodies {
    private static final int MOST = 5;

    private final Supplier<List<String>> sources;
    private final Records records;
    private final Known known;
    private final Doubts doubts;
    private final Words words;
    private final Map<String, Choice> decided = new HashMap<>();
    private final Map<String, Decision> places = new HashMap<>();
    private final Map<String, Draft> made = new LinkedHashMap<>();
    private final Map<String, String> fuller = new LinkedHashMap<>();
    private FullNames fullNames = FullNames.NONE;
    private HomeBodies here;

    /** What was decided about a name, with the body that it means where it means one. */
    private record Choice(Doubts.Kind kind, Name name) {}

    /**
     * Those that are known.
     *
     * @param sources what new ones come from
     */
    public Bodies(Records records, Known known, Doubts doubts, Words words, Supplier<List<String>> sources) {
        this.sources = sources;
        this.records = records;
        this.known = known;
        this.doubts = doubts;
        this.words = words;
        this.here = known.home(null);
    }

    /** A body that is named without its region is that of this one. */
    public void home(String region) {
        this.here = known.home(region);
    }

    /** The region that bodies are taken to be of which are named without one; empty where there is none. */
    public String home() {
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
            note(one.get(), text);
            return one.get().id();
        }
        Optional<Name> meant = meant(cells, key, text);
        return meant.map(Name::id).orElseGet(() -> cells.isFaulty() ? null : make(text));
    }

    /** Keeps the name in full of a body of the office that is recorded in short. */
    private void note(Name name, String text) {
        String full = here.spelled(text);
        if (name.own() && here.isFuller(full, name)) {
            fuller.merge(name.id(), full, (one, other) -> other.length() > one.length() ? other : one);
        }
    }

    /** Lets somebody decide about the names of bodies that are recorded in short; without, they stay. */
    public void deciding(FullNames who) {
        this.fullNames = who;
    }

    /** What is changed, and the names in full of bodies that are recorded in short, where they are wanted. */
    public List<Change> renamed(Path content, List<Change> changes) {
        return new FullerNames(content, records, fullNames).after(changes, fuller);
    }

    /** The institution that was decided on; empty for a new one, or with a fault when it is open. */
    public Optional<Name> meant(Cells cells, String key, String text) {
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
                cells.report(IntakeCode.CENTRAL, key, nearest, text, Doubts.row(candidates), here.homeName());
            } else {
                cells.report(IntakeCode.DOUBTFUL, key, nearest, text, Doubts.row(candidates));
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

    /**
     * A new institution under its name in full, the short one beside it. The office of a body of the whole country bears the
     * region in its name.
     */
    public String make(String text) {
        boolean central = here.isCentral(inFull(text));
        String named = central ? text + " " + here.homeName() : text;
        LongName whole = here.longName(named, !inFull(named).equals(named), this::kind);
        String region = central ? here.home() : region(text);
        String stem = Slug.of(whole.name(), Id.MAX - 3);
        String id = stem;
        for (int i = 2; known.find(id).isPresent() || made.containsKey(id) || !Id.isValid(id); i++) {
            id = (stem.isEmpty() ? RecordType.INSTITUTION.folder() : stem) + "-" + i;
        }
        made.put(
                id,
                new Draft()
                        .text("nama", whole.name())
                        .texts("singkatan", whole.brief().isEmpty() ? List.of() : List.of(whole.brief()))
                        .text("jenis", kind(named, whole.name()))
                        .text("wilayah", region)
                        .texts("sumber", sources.get()));
        known.add(id, List.of(whole.name(), named), region);
        return id;
    }

    /** The region of the meeting where a name has it at its end, or is one that every region has; else null. */
    public String region(String text) {
        return here.regionOf(inFull(text)).orElse(null);
    }

    /** The kind that the first words of a name tell, the longest that is known of any; another kind when they tell none. */
    public String kind(String text) {
        String key = Known.key(text) + "-";
        String found = Keyed.word(InstitutionKind.OTHER);
        int longest = 0;
        for (InstitutionKind kind : InstitutionKind.values()) {
            String beginnings = "impor.lembaga." + Keyed.word(kind);
            for (String beginning : words.has(beginnings) ? words.several(beginnings) : List.<String>of()) {
                String start = Known.key(beginning) + "-";
                if (start.length() > longest && key.startsWith(start)) {
                    longest = start.length();
                    found = Keyed.word(kind);
                }
            }
        }
        return found;
    }

    /** Whether a text is that of a body: one that is known, or by its first words. */
    public boolean isBody(String text) {
        return sure(text).isPresent() || !kind(text).equals(Keyed.word(InstitutionKind.OTHER));
    }

    /** The kind that a name tells as it is written; else the one that it tells in full. */
    private String kind(String written, String full) {
        String kind = kind(written);
        return kind.equals(Keyed.word(InstitutionKind.OTHER)) ? kind(full) : kind;
    }

    /** The new ones among some ids. */
    public Map<String, Draft> made(Set<String> used) {
        Map<String, Draft> some = new LinkedHashMap<>(made);
        some.keySet().retainAll(used);
        return some;
    }
}
