package id.rakor.cli.console;

import id.rakor.edit.Change;
import id.rakor.edit.Diff;
import id.rakor.edit.Proposal;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows what a proposal changes: line by line, or, where that is more than a person reads, file by file. In both ways it
 * says how much of it everyone may read.
 */
final class Changes {
    private static final String OPEN = "kelas: " + Keyed.word(Classification.ORDINARY);
    private static final int MOST_LINES = 40;
    private static final int MOST_FILES = 12;

    private final Console console;
    private final Proposal proposal;
    private final Map<Change, List<Diff.Row>> rows = new LinkedHashMap<>();

    Changes(Console console, Proposal proposal) {
        this.console = console;
        this.proposal = proposal;
        proposal.changes().forEach(change -> rows.put(change, Diff.of(change)));
    }

    /** How many lines it takes to show all of it. */
    int lines() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Whether a person reads all of it. */
    boolean isShort() {
        return lines() <= MOST_LINES;
    }

    /** Shows every line. */
    void showLines() {
        proposal.moves().forEach(this::show);
        rows.forEach(this::show);
    }

    /** Shows every file and how many of its lines come and go; of many files, one line a folder. */
    void showFiles() {
        proposal.moves().forEach(this::show);
        if (rows.size() <= MOST_FILES) {
            rows.forEach((change, some) -> console.say(
                    "cli.tulis.ringkas." + kind(change),
                    change.file(),
                    count(some, Diff.Kind.ADDED),
                    count(some, Diff.Kind.REMOVED)));
            return;
        }
        Map<String, List<Diff.Row>> byFolder = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        rows.forEach((change, some) -> {
            byFolder.computeIfAbsent(folder(change), f -> new ArrayList<>()).addAll(some);
            files.merge(folder(change), 1, Integer::sum);
        });
        byFolder.forEach((folder, some) -> console.say(
                "cli.tulis.ringkas.folder",
                folder,
                files.get(folder),
                count(some, Diff.Kind.ADDED),
                count(some, Diff.Kind.REMOVED)));
    }

    /** Says how many of the new records everyone may read once they are published. */
    void showOpen() {
        Map<String, Integer> many = new TreeMap<>();
        rows.forEach((change, some) -> {
            int count = (int) some.stream()
                    .filter(row ->
                            row.kind() == Diff.Kind.ADDED && row.text().strip().equals(OPEN))
                    .count();
            if (count > 0) {
                many.merge(folder(change), count, Integer::sum);
            }
        });
        if (!many.isEmpty()) {
            console.say(
                    "cli.tulis.terbuka",
                    many.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String folder(Change change) {
        return change.file().replaceFirst("/.*", "");
    }

    private static long count(List<Diff.Row> some, Diff.Kind kind) {
        return some.stream().filter(row -> row.kind() == kind).count();
    }

    private static String kind(Change change) {
        return change.before() == null ? "baru" : change.after() == null ? "hapus" : "ubah";
    }

    private void show(Proposal.Move move) {
        if (move.to() == null) {
            console.say("cli.tulis.hapus-folder", move.from());
        } else {
            console.say("cli.tulis.pindah", move.from(), move.to());
        }
    }

    private void show(Change change, List<Diff.Row> some) {
        console.say("cli.tulis." + kind(change), change.file());
        if (some.stream().allMatch(row -> row.kind() == Diff.Kind.SKIPPED)) {
            console.say("cli.tulis.ujung-baris");
            return;
        }
        for (Diff.Row row : some) {
            String sign =
                    switch (row.kind()) {
                        case ADDED -> "  + ";
                        case REMOVED -> "  - ";
                        case SAME -> "    ";
                        case SKIPPED -> "  ...";
                    };
            console.out().println((sign + row.text()).stripTrailing());
        }
    }
}
