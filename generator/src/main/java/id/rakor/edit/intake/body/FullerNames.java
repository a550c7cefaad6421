package id.rakor.edit.intake.body;

import id.rakor.edit.Change;
import id.rakor.edit.decision.FullNames;
import id.rakor.edit.record.EditedFile;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.party.Institution;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives bodies that are recorded in short their names in full. The short one is kept among their short forms, the id stays. */
public final class FullerNames {
    private static final List<String> KEYS = Shape.of(Institution.class).keys();
    private static final String NAME = "nama";
    private static final String SHORT = "singkatan";
    private static final String OTHER = "nama_lain";

    private final Path content;
    private final Records records;
    private final FullNames decides;

    /** One for a content folder; what is to be done is decided by somebody. */
    public FullerNames(Path content, Records records, FullNames decides) {
        this.content = content;
        this.records = records;
        this.decides = decides;
    }

    /**
     * The changes, going on from others; those alone where nothing is wanted.
     *
     * @param full the names in full, by id
     */
    public List<Change> after(List<Change> others, Map<String, String> full) {
        Map<Held, String> all = new LinkedHashMap<>();
        full.forEach((id, name) -> records.find(RecordType.INSTITUTION, id).ifPresent(held -> all.put(held, name)));
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach((held, name) -> names.put(recorded(held).name(), name));
        if (names.isEmpty() || !decides.wanted(names)) {
            return others;
        }
        List<Change> changes = new ArrayList<>(others);
        all.forEach((held, name) -> changes.add(changed(held, name, changes)));
        return changes;
    }

    private static Institution recorded(Held held) {
        return (Institution) held.entity();
    }

    private Change changed(Held held, String name, List<Change> others) {
        EditedFile file = file(held, others);
        Institution body = recorded(held);
        file.set(held.pointer(), Entry.of(NAME, Scalar.text(name)), KEYS);
        if (!body.abbreviations().contains(body.name())) {
            file.append(held.pointer(), SHORT, List.of(Scalar.text(body.name())), KEYS);
        }
        int doubled = body.otherNames().indexOf(name);
        if (doubled >= 0 && size(file, held) > 1) {
            file.removeItem(held.pointer(), OTHER, doubled);
        } else if (doubled >= 0) {
            file.remove(held.pointer(), OTHER);
        }
        return file.change();
    }

    private static int size(EditedFile file, Held held) {
        Optional<Node> list = file.node(held.pointer() + "/" + OTHER);
        return list.map(node -> node instanceof Sequence all ? all.items().size() : 1)
                .orElse(0);
    }

    /** The file as the last change of it leaves it. */
    private EditedFile file(Held held, List<Change> others) {
        Optional<Change> last = others.stream()
                .filter(change -> change.file().equals(held.file()))
                .reduce((earlier, later) -> later);
        if (last.isPresent()) {
            return EditedFile.after(last.get());
        }
        try {
            return EditedFile.of(content, held.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
