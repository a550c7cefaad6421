package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.decision.NewPeople;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.NameParts;
import id.rakor.model.RecordType;
import id.rakor.model.party.Person;
import id.rakor.model.party.Tenure;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.near.NearName;
import id.rakor.text.Slug;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** People as rows name them: those that are known, those that are asked for, and new ones. */
public final class People {
    private static final int MOST = 5;
    private static final int TELLING = 4;

    private final Desk desk;
    private final Doubts doubts;
    private final Map<String, Decision> decided = new HashMap<>();
    private final List<Made> made = new ArrayList<>();
    private Day day;
    private String classification = "";
    private NewPeople open = NewPeople.AS_THEIR_MEETING;

    /** A new person. */
    private record Made(String id, String key, String body, Draft draft) {}

    /**
     * A person of a row.
     *
     * @param id the id
     * @param parts the name as the row writes it
     * @param known the record, or null for a new one
     */
    record Taken(String id, NameParts parts, Person known) {}

    People(Desk desk, Doubts doubts) {
        this.desk = desk;
        this.doubts = doubts;
    }

    /** New people are recorded as on a day, in a class. */
    public void recorded(Day on, String as) {
        this.day = on;
        this.classification = as;
    }

    /** Lets somebody decide whether new people in the class that anyone may read stay in it. */
    public void deciding(NewPeople who) {
        this.open = who;
    }

    /**
     * The person that a cell names, a new one if need be; empty, with a fault, when it is left open.
     *
     * @param body the institution of the row, or null
     * @param office the office of the row in words, or empty
     */
    Optional<Taken> take(Cells cells, String key, String body, String office, String rank) {
        NameParts parts = parts(cells, key);
        if (!parts.unknown().isEmpty()) {
            cells.fault(IntakeCode.DEGREE, key, parts.unknown());
            return Optional.empty();
        }
        Known known = desk.known(RecordType.PERSON);
        String written = cells.text(key).endsWith("]") ? cells.text(key) : parts.bare();
        List<Name> exact = known.exact(written);
        List<Name> here = exact.stream().filter(name -> holds(name, body)).toList();
        if (exact.size() == 1 || here.size() == 1) {
            return Optional.of(known((exact.size() == 1 ? exact : here).get(0), parts));
        }
        Optional<Made> before = before(parts, body);
        if (before.isPresent()) {
            return Optional.of(new Taken(before.get().id(), parts, null));
        }
        List<Name> near = exact.isEmpty() ? near(parts.bare(), body, office) : exact;
        Decision decision = near.isEmpty() ? Decision.NEW : decide(cells, key, parts, body, near);
        return switch (decision.kind()) {
            case KNOWN -> Optional.of(known(near.get(decision.index()), parts));
            case NEW -> Optional.of(new Taken(make(parts, body, office, rank), parts, null));
            case OPEN -> Optional.empty();
        };
    }

    /** The parts of the name; a short word behind it that is no body counts as a degree, and is told. */
    private NameParts parts(Cells cells, String key) {
        String name = Known.bare(cells.text(key).replace('\n', ' '));
        NameParts parts = desk.names().split(name);
        if (parts.unknown().isEmpty() || desk.bodies().isBody(parts.unknown())) {
            return parts;
        }
        NameParts loose = desk.names().loosely(name);
        if (loose.unknown().isEmpty()) {
            cells.fault(IntakeCode.OTHER_DEGREE, key, parts.unknown());
        }
        return loose;
    }

    private static Taken known(Name name, NameParts parts) {
        return new Taken(name.id(), parts, (Person) name.entity());
    }

    private static boolean holds(Name name, String body) {
        return ((Person) name.entity())
                .tenures().stream()
                        .map(Tenure::institution)
                        .anyMatch(ref -> ref != null && ref.id().equals(body));
    }

    private Optional<Made> before(NameParts parts, String body) {
        String key = Known.key(parts.bare());
        return made.stream()
                .filter(one -> one.key().equals(key)
                        && (one.body() == null || body == null || one.body().equals(body)))
                .findFirst();
    }

    /** Near names, and those of the same institution that share a word and differ in none, or are of the same office. */
    private List<Name> near(String bare, String body, String office) {
        Known known = desk.known(RecordType.PERSON);
        Map<String, Name> near = new LinkedHashMap<>();
        known.near(bare, MOST).forEach(name -> near.put(name.id(), name));
        if (body != null) {
            String held = desk.office(office, body).orElse("");
            known.all().stream()
                    .filter(name -> holds(name, body) && !known.isNot(bare, name.id()))
                    .filter(name -> isAlike(Known.key(bare), Known.key(name.shown()), isOf(name, held, office)))
                    .forEach(name -> near.putIfAbsent(name.id(), name));
        }
        return near.values().stream().limit(MOST).toList();
    }

    private static boolean isOf(Name name, String held, String office) {
        return ((Person) name.entity())
                .tenures().stream()
                        .anyMatch(tenure -> tenure.office() != null
                                        && tenure.office().id().equals(held)
                                || !office.isEmpty()
                                        && Known.key(office).equals(Known.key(Objects.toString(tenure.label(), ""))));
    }

    /**
     * Whether two names share a telling word, and what only one of them has may be left out, in short or slipped in the other.
     *
     * @param same whether both hold one office, so that it may be anything
     */
    private static boolean isAlike(String one, String other, boolean same) {
        List<String> some = new ArrayList<>(List.of(one.split("-")));
        List<String> more = new ArrayList<>(List.of(other.split("-")));
        List<String> common = some.stream().filter(more::contains).toList();
        some.removeAll(common);
        more.removeAll(common);
        boolean left = same
                || some.isEmpty()
                || more.isEmpty()
                || some.stream().anyMatch(a -> more.stream().anyMatch(b -> isShortFor(a, b)));
        return left && common.stream().anyMatch(word -> word.length() >= TELLING);
    }

    private static boolean isShortFor(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) || NearName.isSlip(one, other);
    }

    private Decision decide(Cells cells, String key, NameParts parts, String body, List<Name> near) {
        List<Candidate> candidates = near.stream().map(this::candidate).toList();
        Decision decision = decided.computeIfAbsent(
                Known.key(parts.bare()) + "/" + Objects.toString(body, ""),
                k -> doubts.decide(new Doubt(RecordType.PERSON, cells.text(key), cells.where(key), candidates)));
        if (decision.kind() == Doubts.Kind.OPEN) {
            if (doubts.asksAgain()) {
                decided.remove(Known.key(parts.bare()) + "/" + Objects.toString(body, ""));
            }
            cells.report(
                    IntakeCode.DOUBTFUL,
                    key,
                    near.get(0).shown() + " [" + near.get(0).id() + "]",
                    cells.text(key),
                    Doubts.row(candidates));
        }
        return decision;
    }

    private Candidate candidate(Name name) {
        List<Tenure> tenures = ((Person) name.entity()).tenures();
        Tenure last = tenures.isEmpty() ? null : tenures.get(tenures.size() - 1);
        String office = last == null
                ? ""
                : last.office() == null
                        ? Objects.toString(last.label(), "")
                        : desk.known(RecordType.OFFICE)
                                .find(last.office().id())
                                .map(Name::shown)
                                .orElse("");
        return new Candidate(name.id(), name.shown(), office);
    }

    private String make(NameParts parts, String body, String office, String rank) {
        String stem = Slug.of(parts.bare(), Id.MAX - 3);
        String id = stem;
        for (int i = 2; isTaken(id); i++) {
            id = (stem.isEmpty() ? RecordType.PERSON.folder() : stem) + "-" + i;
        }
        Draft person = new Draft()
                .text("nama", parts.bare())
                .text("gelar_depan", parts.before())
                .text("gelar_belakang", parts.after());
        String borne = parts.rank().isEmpty() ? rank : parts.rank();
        if (!borne.isEmpty()) {
            person.drafts(
                    "pangkat",
                    List.of(new Draft()
                            .text("pangkat", borne)
                            .plain("tercatat", day)
                            .texts("sumber", desk.sources())));
        }
        if (!office.isEmpty()) {
            Optional<String> held = desk.office(office, body);
            Draft tenure = new Draft()
                    .text("jabatan", held.orElse(null))
                    .text("sebutan", held.isPresent() ? null : office)
                    .text("lembaga", body)
                    .node("tercatat", day == null ? null : Sequence.of(List.of(Scalar.plain(day.toString()))))
                    .texts("sumber", desk.sources());
            person.drafts("jabatan", List.of(tenure));
        }
        person.text("kelas", classification).texts("sumber", desk.sources());
        made.add(new Made(id, Known.key(parts.bare()), body, person));
        return id;
    }

    private boolean isTaken(String id) {
        return !Id.isValid(id)
                || desk.known(RecordType.PERSON).find(id).isPresent()
                || made.stream().anyMatch(one -> one.id().equals(id));
    }

    /** The new ones among some ids. */
    public Map<String, Draft> made(Set<String> used) {
        Map<String, Draft> some = new LinkedHashMap<>();
        made.stream().filter(one -> used.contains(one.id())).forEach(one -> some.put(one.id(), one.draft()));
        List<String> names =
                some.values().stream().map(draft -> draft.get("nama")).toList();
        boolean open = Keyed.word(Classification.ORDINARY).equals(classification);
        if (open && !names.isEmpty() && !this.open.open(names)) {
            some.values().forEach(draft -> draft.instead("kelas", Keyed.word(Classification.RESTRICTED)));
        }
        return some;
    }
}
