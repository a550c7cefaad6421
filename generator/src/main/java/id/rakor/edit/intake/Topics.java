package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.decision.Doubts.Candidate;
import id.rakor.edit.decision.Doubts.Decision;
import id.rakor.edit.decision.Doubts.Doubt;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.FreshId;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Series and themes as cells name them: those that are known, those that are asked for, and new ones. None of them keeps a
 * meeting from being recorded; one that is left open stays out of it, and this is told.
 */
final class Topics {
    private static final int MOST = 5;

    private final Desk desk;
    private final Doubts doubts;
    private final FreshId ids;
    private final Map<String, Decision> decided = new HashMap<>();
    private final Map<RecordType, Map<String, Draft>> made = new EnumMap<>(RecordType.class);
    private boolean free;

    Topics(Desk desk, Doubts doubts, FreshId ids) {
        this.desk = desk;
        this.doubts = doubts;
        this.ids = ids;
    }

    /** Names that are not known may be written from now on. */
    void freely() {
        free = true;
    }

    /** Whether they may. */
    boolean isFree() {
        return free;
    }

    /** Whether a name of a type that is not known makes a new record. */
    boolean takes(RecordType type) {
        return free && (type == RecordType.SERIES || type == RecordType.THEME);
    }

    /** The id of the record that a text means, some of which it names outright; null when it is left open. */
    String take(Cells cells, String key, RecordType type, String written, List<Name> exact) {
        String text = written.replace('\n', ' ');
        List<Name> near = exact.isEmpty() ? desk.known(type).near(text, MOST) : exact;
        Decision decision = near.isEmpty() ? Decision.NEW : decide(cells, key, type, text, near);
        return switch (decision.kind()) {
            case KNOWN -> near.get(decision.index()).id();
            case NEW -> make(type, text);
            case OPEN -> {
                cells.report(IntakeCode.LEFT_OUT, key, near.get(0).shown(), text);
                yield null;
            }
        };
    }

    private Decision decide(Cells cells, String key, RecordType type, String text, List<Name> near) {
        List<Candidate> candidates = near.stream()
                .map(name -> new Candidate(name.id(), name.shown(), ""))
                .toList();
        return decided.computeIfAbsent(
                type + "/" + Known.key(text), k -> doubts.decide(new Doubt(type, text, cells.where(key), candidates)));
    }

    private String make(RecordType type, String text) {
        Map<String, Draft> some = made.computeIfAbsent(type, t -> new LinkedHashMap<>());
        String id = ids.of(type, text, "", some.keySet());
        String region = type == RecordType.SERIES ? desk.bodies().region(text) : null;
        some.put(id, new Draft().text("nama", text).text("wilayah", region).texts("sumber", desk.sources()));
        desk.known(type).add(id, text);
        return id;
    }

    /** The new ones among some ids, by their type. */
    Map<RecordType, Map<String, Draft>> made(Set<String> used) {
        Map<RecordType, Map<String, Draft>> some = new EnumMap<>(RecordType.class);
        made.forEach((type, drafts) -> {
            Map<String, Draft> kept = new LinkedHashMap<>(drafts);
            kept.keySet().retainAll(used);
            if (!kept.isEmpty()) {
                some.put(type, kept);
            }
        });
        return some;
    }
}
