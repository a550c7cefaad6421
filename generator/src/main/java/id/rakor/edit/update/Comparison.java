package id.rakor.edit.update;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.update.Step.Kind;
import id.rakor.model.followup.Progress;
import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.meeting.Timing;
import id.rakor.model.place.Venue;
import id.rakor.model.result.Result;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what a row differs from its record, key by key. What a row does not say is no difference; what a record says in more
 * words than a cell has, with readings of several sources, with more places or former deadlines, is left to it.
 */
public final class Comparison {
    private static final Map<SheetKind, Class<?>> TYPES = Map.of(
            SheetKind.MEETING, Meeting.class,
            SheetKind.INVITED, Invitee.class,
            SheetKind.PRESENT, Attendance.class,
            SheetKind.RESULTS, Result.class,
            SheetKind.FOLLOW_UPS, Progress.class);
    private static final Map<String, Class<?>> INSIDE = Map.of("waktu", Timing.class, "seri", SeriesEdition.class);
    private static final Set<String> DERIVED = Set.of("asal", "kode", "sumber");
    private static final String VENUES = "tempat";
    private static final String OFFICE = "jabatan";
    private static final String CAPACITY = "sebagai";

    private final SheetKind sheet;
    private final List<Step> steps = new ArrayList<>();

    private Comparison(SheetKind sheet) {
        this.sheet = sheet;
    }

    /** The keys in which a row differs from its record, in the order of the row. */
    public static List<Step> of(SheetKind sheet, Mapping recorded, Mapping given) {
        Comparison comparison = new Comparison(sheet);
        comparison.mapping("", recorded, given, TYPES.get(sheet), false);
        if (sheet == SheetKind.PRESENT) {
            comparison.office(recorded, given);
        }
        return comparison.steps;
    }

    private void mapping(String pointer, Mapping recorded, Mapping given, Class<?> type, boolean fixed) {
        List<String> order = Shape.of(type).keys();
        for (Entry entry : given.entries()) {
            String key = entry.key().text();
            Node value = entry.value();
            Optional<Node> old = recorded.entry(key).map(Entry::value).filter(node -> !isAbsent(node));
            if (isDerived(pointer, key) || key.equals("tahun") && !pointer.isEmpty()) {
                continue;
            } else if (old.isEmpty()) {
                steps.add(new Step(pointer, key, null, value, noted(recorded, key), order));
            } else if (INSIDE.containsKey(key) && pointer.isEmpty() && sheet == SheetKind.MEETING) {
                inside(pointer + "/" + key, key, old.get(), (Mapping) value, order);
            } else if (key.equals(VENUES) && sheet == SheetKind.MEETING) {
                venue(old.get(), (Sequence) value, order);
            } else if (!Sayings.isSame(key, old.get(), value)) {
                boolean rich = fixed || !Sayings.isSayable(key, old.get(), recorded);
                Kind kind = rich ? Kind.RICHER : Kind.DIFFERS;
                Node whole = Sayings.whole(key, old.get(), value);
                steps.add(new Step(
                        pointer,
                        key,
                        old.get(),
                        whole,
                        noted(recorded, key) == Kind.RICHER ? Kind.RICHER : kind,
                        order));
            }
        }
    }

    /** Origin and sources of the meeting itself are said by cells, those of its parts are not. */
    private boolean isDerived(String pointer, String key) {
        boolean said = sheet == SheetKind.MEETING && pointer.isEmpty() && !key.equals("kode");
        return DERIVED.contains(key) && !said;
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Scalar scalar && scalar.isAbsent();
    }

    /** What becomes of a key that the record may have notes about: those keep it as it is. */
    private static Kind noted(Mapping recorded, String key) {
        return recorded.entry("keterangan")
                        .map(Entry::value)
                        .filter(Mapping.class::isInstance)
                        .flatMap(notes -> ((Mapping) notes).entry(key))
                        .isPresent()
                ? Kind.RICHER
                : Kind.ADDED;
    }

    /** A value with keys of its own; one that stands for its first key alone is written out when it changes. */
    private void inside(String pointer, String key, Node old, Mapping given, List<String> order) {
        Class<?> type = INSIDE.get(key);
        if (old instanceof Mapping mapping) {
            mapping(pointer, mapping, given, type, false);
            return;
        }
        String first = Shape.of(type).shorthand().orElseThrow().key();
        Mapping full = Mapping.of(List.of(Entry.of(first, old)));
        Comparison inner = new Comparison(sheet);
        inner.mapping(pointer, full, given, type, false);
        if (!inner.steps.isEmpty()) {
            boolean added = inner.steps.stream().allMatch(step -> step.kind() == Kind.ADDED);
            steps.add(new Step("", key, old, given, added ? Kind.ADDED : Kind.DIFFERS, order));
        }
    }

    /** The first place; where there are several it is only added to. */
    private void venue(Node old, Sequence given, List<String> order) {
        Mapping place = (Mapping) given.items().get(0);
        if (old instanceof Sequence list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof Mapping first) {
            mapping("/" + VENUES + "/0", first, place, Venue.class, list.items().size() > 1);
        } else if (!Sayings.text(old).equals(Sayings.text(place.entries().get(0).value()))) {
            steps.add(new Step("", VENUES, old, given, Kind.DIFFERS, order));
        }
    }

    /**
     * The office of somebody present stands twice, as a record and in words, and both come from one cell: they change
     * together.
     */
    private void office(Mapping recorded, Mapping given) {
        Optional<Entry> held = recorded.entry(OFFICE);
        if (held.isEmpty()) {
            return;
        }
        Optional<Entry> asked = given.entry(OFFICE);
        boolean same = asked.isPresent()
                && Sayings.isSame(OFFICE, held.get().value(), asked.get().value());
        boolean worded = recorded.entry(CAPACITY).isPresent();
        boolean other = steps.stream().anyMatch(step -> step.key().equals(CAPACITY));
        if (same || worded && !other) {
            steps.removeIf(
                    step -> step.key().equals(OFFICE) || !worded && step.key().equals(CAPACITY));
        } else if (given.entry(CAPACITY).isPresent()) {
            List<String> order = Shape.of(Attendance.class).keys();
            steps.removeIf(step -> step.key().equals(OFFICE));
            steps.replaceAll(step -> step.key().equals(CAPACITY) && step.kind() == Kind.ADDED
                    ? new Step("", CAPACITY, held.get().value(), step.given(), Kind.DIFFERS, order)
                    : step);
            Node now = asked.map(Entry::value).orElse(null);
            steps.add(new Step("", OFFICE, held.get().value(), now, Kind.DIFFERS, order));
        }
    }
}
