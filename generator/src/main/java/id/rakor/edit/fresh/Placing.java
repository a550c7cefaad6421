package id.rakor.edit.fresh;

import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which file a new record lies: one of its own, or that of its kin. A record of a map goes to where most of those lie that
 * share its parent or its region, when there are several; else into the file that bears the name of the folder.
 */
final class Placing {
    private static final String ENDING = ".yaml";
    private static final int FEW = 2;
    private static final long FULL = 2_000_000;

    private final Path content;
    private final Records records;

    Placing(Path content, Records records) {
        this.content = content;
        this.records = records;
    }

    /** The file, relative to the content folder. */
    String file(RecordType type, String id, Mapping tree) {
        if (type.layout() != RecordType.Layout.MAP) {
            return type.folder() + "/" + id + ENDING;
        }
        return Stream.of("induk", "wilayah")
                .map(key -> kin(type, key, tree))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(type.folder() + "/" + type.folder() + ENDING);
    }

    private String kin(RecordType type, String key, Mapping tree) {
        String wanted = tree.entry(key)
                .map(entry -> entry.value() instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
        if (wanted.isEmpty()) {
            return null;
        }
        Map<String, Long> files = records.of(type).stream()
                .filter(held -> !held.isRow() && isLike(held, key, wanted))
                .collect(Collectors.groupingBy(Held::file, TreeMap::new, Collectors.counting()));
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEW && !isFull(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether a record has the same value under a key, or is that value. */
    private static boolean isLike(Held held, String key, String wanted) {
        List<Shape.Part> parts = Shape.of(held.entity().getClass()).parts();
        return held.entity().id().text().equals(wanted)
                || parts.stream()
                        .filter(part -> part.key().equals(key))
                        .map(part -> part.of((Record) held.entity()))
                        .anyMatch(
                                value -> value instanceof Ref<?> ref && ref.id().equals(wanted));
    }

    private boolean isFull(String file) {
        try {
            return Files.size(content.resolve(file)) > FULL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
