package id.rakor.edit.record;

import id.rakor.edit.Change;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.TreePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file that maps ids to records: new ones come at its end, a blank line before each, and what is there stays as it is. */
public final class MapFile {
    private MapFile() {}

    /** The file with more records, by their ids; a new file where it is not there. */
    public static Change grown(Path content, String file, Map<String, ? extends Node> records) {
        List<String> texts = new ArrayList<>();
        records.forEach((id, node) -> texts.add(TreePrinter.print(Mapping.of(List.of(Entry.of(id, node))))));
        return grown(content, file, texts);
    }

    /** The file with more records, each as its lines. */
    public static Change grown(Path content, String file, List<String> records) {
        Path path = content.resolve(file);
        String text = String.join("\n", records);
        if (!Files.isRegularFile(path)) {
            return Change.made(file, text);
        }
        String before = read(path);
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        String gap = before.isBlank() ? "" : before.endsWith("\n") ? end : end + end;
        return new Change(file, before, before + gap + text.replace("\n", end));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
