package id.rakor.edit.tidy;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import id.rakor.load.Loader;
import id.rakor.load.RecordFile;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import id.rakor.yaml.layout.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Brings the files of a content folder into their one layout: keys in the order of their record type,
 * two blanks a level, quotes where they are needed. Every comment stays where it belongs, and no record
 * changes; a file for which that does not hold is left alone. It writes nothing, and does not touch prose,
 * attachments or files that hold no records.
 */
public final class Tidy {
    private static final String MARK = "\uFEFF";

    private final List<Change> changes = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private Tidy() {}

    /**
     * Tidies a content folder.
     *
     * @param wanted the files asked for, by their path below the folder
     * @throws IOException when a file cannot be read
     */
    public static Tidied of(Path content, Predicate<String> wanted) throws IOException {
        Tidy tidy = new Tidy();
        for (RecordFile file : Loader.files(content)) {
            if (wanted.test(file.file()) && !Files.isSymbolicLink(file.path())) {
                tidy.file(file);
            }
        }
        return new Tidied(new Proposal(tidy.changes), tidy.faults, tidy.refused);
    }

    private void file(RecordFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.path());
        Tree tree = TreeReader.read(bytes, file.file());
        faults.addAll(tree.findings());
        if (!tree.findings().isEmpty()) {
            return;
        }
        String before = new String(bytes, StandardCharsets.UTF_8);
        Sheet sheet = Sheet.read(before.startsWith(MARK) ? before.substring(1) : before);
        String after = Canon.of(sheet, file).print();
        if (isSame(tree, sheet, after)) {
            changes.add(new Change(file.file(), before, after));
        } else {
            refused.add(file.file());
        }
    }

    private static boolean isSame(Tree tree, Sheet sheet, String after) {
        Tree other = TreeReader.read(after.getBytes(StandardCharsets.UTF_8), "");
        return Sameness.of(tree, other) && sorted(sheet).equals(sorted(Sheet.read(after)));
    }

    private static List<String> sorted(Sheet sheet) {
        return sheet.comments().stream().sorted().toList();
    }
}
