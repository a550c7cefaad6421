package id.rakor.edit.migrate;

import id.rakor.edit.Proposal;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.load.Loader;
import id.rakor.load.RecordFile;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Tree;
import id.rakor.yaml.TreeReader;
import id.rakor.yaml.layout.Margin;
import id.rakor.yaml.layout.Part.Entry;
import id.rakor.yaml.layout.Part.Leaf;
import id.rakor.yaml.layout.Part.Mapping;
import id.rakor.yaml.layout.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Brings a content folder from the format it is in to the one that the program knows, step by step. Content that names no
 * format is of format 0. The step that leads to the format a content names is done again, for early content already named
 * format 1, and a step leaves alone what is done.
 *
 * <p>It changes nothing while a file is broken, and nothing of content of a later format.
 */
public final class Migration {
    private static final String FORMAT = "format";
    private static final String MARK = "\uFEFF";

    private final List<Step> steps;

    /**
     * What came of it.
     *
     * @param proposal what is to change; empty where an error stands against it
     * @param findings what is wrong or worth knowing
     * @param from the format the content is in
     * @param to the format it is brought to
     */
    public record Migrated(Proposal proposal, List<Finding> findings, int from, int to) {
        public Migrated {
            findings = List.copyOf(findings);
        }
    }

    /** The one with all steps that there are. */
    public Migration() {
        this(List.of(new OfficesAndSeries()));
    }

    /**
     * One with other steps.
     *
     * @param steps from the first format on, each to the next
     */
    public Migration(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The format that the last step leads to. */
    public int latest() {
        return steps.get(steps.size() - 1).to();
    }

    /** That a content is of a later format than is known; nothing where it is not, or cannot be read. */
    public List<Finding> later(Path content) throws IOException {
        Path settings = content.resolve(Sheets.SETTINGS);
        if (!Files.isRegularFile(settings)) {
            return List.of();
        }
        int format = format(TreeReader.read(Files.readAllBytes(settings), Sheets.SETTINGS));
        return format > latest() ? List.of(newer(format)) : List.of();
    }

    private Finding newer(int format) {
        return Finding.of(
                MigrateCode.NEWER,
                Place.of(Sheets.SETTINGS, "/" + FORMAT),
                Integer.toString(format),
                Integer.toString(latest()));
    }

    /** The format that settings name; 0 when they name none. */
    private static int format(Tree settings) {
        OptionalInt named = settings.root().stream()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).entry(FORMAT).stream())
                .filter(entry -> entry.value() instanceof Scalar)
                .map(entry -> ((Scalar) entry.value()).text().strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
        return named.orElse(0);
    }

    /**
     * Brings a content folder up.
     *
     * @throws IOException when a file cannot be read
     */
    public Migrated of(Path content) throws IOException {
        Sheets sheets = new Sheets();
        List<Finding> faults = new ArrayList<>();
        int from = 0;
        for (RecordFile file : Loader.files(content)) {
            byte[] bytes = Files.readAllBytes(file.path());
            Tree tree = TreeReader.read(bytes, file.file());
            faults.addAll(tree.findings());
            from = file.file().equals(Sheets.SETTINGS) ? format(tree) : from;
            if (tree.findings().isEmpty()) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                sheets.add(file, text, Sheet.read(text.startsWith(MARK) ? text.substring(1) : text));
            }
        }
        if (from > latest()) {
            return new Migrated(new Proposal(List.of()), List.of(newer(from)), from, latest());
        } else if (!faults.isEmpty()) {
            return new Migrated(new Proposal(List.of()), faults, from, latest());
        }
        for (Step step : steps) {
            if (step.to() >= from) {
                step.apply(sheets);
            }
        }
        name(sheets, from);
        boolean faulty = sheets.findings().stream().anyMatch(one -> one.code().severity() == Severity.ERROR);
        Proposal proposal = new Proposal(faulty ? List.of() : sheets.changes());
        return new Migrated(proposal, sheets.findings(), from, latest());
    }

    /** Writes the format into the settings, where it is another. */
    private void name(Sheets sheets, int from) {
        Sheet settings = sheets.sheet(Sheets.SETTINGS);
        if (from == latest() || settings == null || !(settings.root() instanceof Mapping root)) {
            return;
        }
        Leaf value = new Leaf(Scalar.plain(Integer.toString(latest())), List.of(), List.of());
        Mapping after = root;
        if (Parts.value(root, FORMAT).isPresent()) {
            after = Parts.change(root, FORMAT, old -> new Leaf(value.scalar(), List.of(), old.foot()));
        } else {
            List<Entry> entries = new ArrayList<>(root.entries());
            entries.add(0, new Entry(Margin.NONE, Scalar.text(FORMAT), value));
            after = new Mapping(entries, root.foot());
        }
        sheets.put(Sheets.SETTINGS, new Sheet(settings.head(), after));
    }
}
