package id.rakor.cli.fresh.meeting;

import id.rakor.cli.fresh.ask.Dialogue;
import id.rakor.edit.decision.Doubts;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.model.decision.Decision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks what a name means that was just typed; what was decided once holds to the end. */
final class TypedDoubts implements Doubts {
    private final Dialogue dialogue;
    private final Map<String, Decision> decided = new HashMap<>();
    private final Map<String, Boolean> records = new HashMap<>();

    TypedDoubts(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public Decision decide(Doubt doubt) {
        String ids = doubt.candidates().stream().map(Candidate::id).collect(Collectors.joining("/"));
        String key = doubt.type() + "/" + Known.key(doubt.seen()) + "/" + ids;
        Decision before = decided.get(key);
        if (before != null) {
            return before;
        }
        Decision decision = ask(doubt);
        if (decision.kind() != Kind.OPEN) {
            decided.put(key, decision);
        }
        return decision;
    }

    private Decision ask(Doubt doubt) {
        String type = doubt.office().isEmpty() ? doubt.type().folder() : "kantor";
        boolean near = doubt.office().isEmpty() && doubt.type() != RecordType.REGION;
        dialogue.say(near ? "cli.baru.maksud" : "cli.baru.maksud-" + type, doubt.seen(), doubt.office());
        List<String> shown = doubt.candidates().stream()
                .map(one -> one.detail().isEmpty()
                        ? one.shown()
                        : dialogue.words().text("cli.impor.calon", one.shown(), one.detail()))
                .toList();
        String none = dialogue.words().text("cli.impor." + type + "-baru", doubt.office());
        int chosen = dialogue.choose(shown, none);
        if (chosen == 0 && doubt.type() != RecordType.PERSON) {
            records.put(Known.key(doubt.seen()), true);
        }
        return chosen < 0 ? Decision.OPEN : chosen == 0 ? Decision.NEW : Decision.known(chosen - 1);
    }

    @Override
    public boolean asksAgain() {
        return true;
    }

    @Override
    public boolean isRecord(RecordType type, String text) {
        return records.computeIfAbsent(Known.key(text), key -> record(type, text));
    }

    private boolean record(RecordType type, String text) {
        String kind = dialogue.words().text("rekaman." + type.type().getSimpleName());
        boolean yes = dialogue.isYes("cli.baru.catat-sekalian", text, kind);
        if (!yes) {
            dialogue.note("cli.baru.tidak-dicatat.teks", text);
        }
        return yes;
    }
}
