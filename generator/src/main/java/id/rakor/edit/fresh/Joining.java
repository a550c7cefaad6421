package id.rakor.edit.fresh;

import id.rakor.edit.Change;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.record.EditedFile;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that a recorded meeting names from now on: its sources, what it rests on, its themes, and who was there. */
final class Joining {
    private static final List<String> KEYS = Shape.of(Meeting.class).keys();
    private static final Map<RecordType, String> UNDER = under();

    private final Path content;

    Joining(Path content) {
        this.content = content;
    }

    private static Map<RecordType, String> under() {
        Map<RecordType, String> under = new EnumMap<>(RecordType.class);
        under.put(RecordType.SOURCE, "sumber");
        under.put(RecordType.REGULATION, "dasar");
        under.put(RecordType.THEME, "tema");
        under.put(RecordType.PERSON, "hadir");
        return under;
    }

    /** The change of the record of a meeting, which lies in a file; empty when it names the record already. */
    Optional<Change> of(String file, RecordType type, String id, Map<String, List<String>> answers) {
        try {
            EditedFile record = EditedFile.of(content, file);
            String key = UNDER.get(type);
            if (record.node("/" + key).filter(there -> isNamed(there, id)).isPresent()) {
                return Optional.empty();
            }
            Node item = type == RecordType.PERSON ? present(id, answers) : Scalar.text(id);
            record.append("", key, List.of(item), KEYS);
            return Optional.of(record.change());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node present(String id, Map<String, List<String>> answers) {
        return new Draft()
                .text("orang", id)
                .text("sebagai", String.join("", answers.getOrDefault("jabatan", List.of())))
                .text("lembaga", String.join("", answers.getOrDefault("lembaga", List.of())))
                .tree();
    }

    /** Whether an item of a list is the record, or is about it first of all. */
    private static boolean isNamed(Node there, String id) {
        Set<String> named = new HashSet<>();
        if (there instanceof Sequence list) {
            list.items().forEach(item -> Draft.texts(first(item), named));
        }
        return named.contains(id);
    }

    private static Node first(Node item) {
        return item instanceof Mapping mapping ? mapping.entries().get(0).value() : item;
    }
}
