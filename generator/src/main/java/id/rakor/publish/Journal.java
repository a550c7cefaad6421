package id.rakor.publish;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a publication is about to do. Once it stands on disk the publication is completed, by this command
 * or the next, from wherever it stopped: remove first, so that a new name differing only in case is not
 * removed with the old one; then move; then renew the manifest; then forget the journal.
 *
 * @param edition the edition being published
 * @param kept files that stay as they are
 * @param moved files to move from staging into place
 * @param removed files to remove
 */
record Journal(
        String edition, SortedMap<String, Print> kept, SortedMap<String, Print> moved, SortedSet<String> removed) {
    private static final String HEAD = "rakor journal 1";

    /**
     * Completes what another command left.
     *
     * @return what was done or stands in the way; nothing when there was nothing to complete
     * @throws OutputException when the journal cannot be understood
     */
    static Optional<Finding> complete(Disk disk) throws IOException {
        if (Files.notExists(disk.journal())) {
            return Optional.empty();
        }
        Journal journal = Manifest.lines(disk.journal())
                .flatMap(Journal::parse)
                .orElseThrow(() -> OutputException.of(OutputCode.MANIFEST, OutputException.shown(disk.journal())));
        Optional<String> spoiled = journal.spoiled(disk);
        if (spoiled.isPresent()) {
            journal.abandon(disk);
            return Optional.of(finding(disk, OutputCode.SPOILED, spoiled.get()));
        }
        Optional<Finding> blocked = journal.run(disk);
        return blocked.isPresent() ? blocked : Optional.of(finding(disk, OutputCode.COMPLETED));
    }

    /** Writes the journal and carries it out; see {@link #run}. */
    Optional<Finding> publish(Disk disk) throws IOException {
        disk.durable(disk.journal(), bytes());
        return run(disk);
    }

    /** What will be published once all is done. */
    Manifest manifest() {
        SortedMap<String, Print> files = new TreeMap<>(kept);
        files.putAll(moved);
        return new Manifest(edition, files);
    }

    /** What stands in the way; then the journal and the staged files stay for the next command. */
    private Optional<Finding> run(Disk disk) throws IOException {
        Set<String> placed = placed(disk);
        List<Map.Entry<SortedSet<String>, Step>> steps = List.of(
                Map.entry(removed, route -> disk.probe(disk.published(route))),
                Map.entry(names(moved), route -> disk.probe(disk.published(route))),
                Map.entry(stillThere(placed), disk::remove),
                Map.entry(names(moved), disk::place));
        for (var step : steps) {
            for (String route : step.getKey()) {
                try {
                    step.getValue().on(route);
                } catch (IOException e) {
                    return Optional.of(finding(disk, OutputCode.LOCKED, route, OutputException.reason(e)));
                }
            }
        }
        disk.durable(disk.manifest(), manifest().bytes());
        forget(disk);
        return Optional.empty();
    }

    /** What is moved already, as a file system on which case does not count sees it. */
    private Set<String> placed(Disk disk) {
        return moved.keySet().stream()
                .filter(route -> Files.notExists(disk.staged(route)))
                .map(PathRule::fold)
                .collect(Collectors.toSet());
    }

    /** What is still to be removed: not what may since be the new file, renamed in case only. */
    private SortedSet<String> stillThere(Set<String> placed) {
        SortedSet<String> going = new TreeSet<>(removed);
        going.removeIf(route -> placed.contains(PathRule.fold(route)));
        return going;
    }

    /** The first file that neither staging nor the output holds as it was made: lost by the system, not by us. */
    private Optional<String> spoiled(Disk disk) throws IOException {
        for (Map.Entry<String, Print> entry : moved.entrySet()) {
            Path staged = disk.staged(entry.getKey());
            Path there = Files.exists(staged) ? staged : disk.published(entry.getKey());
            if (!disk.same(there, entry.getValue())) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Gives the journal up, but remembers as ours all that may be in the output. */
    private void abandon(Disk disk) throws IOException {
        SortedMap<String, Print> ours = new TreeMap<>();
        Manifest.read(disk.manifest()).ifPresent(old -> ours.putAll(old.files()));
        ours.putAll(manifest().files());
        disk.durable(disk.manifest(), new Manifest(edition, ours).bytes());
        forget(disk);
    }

    private static void forget(Disk disk) throws IOException {
        disk.delete(disk.journal());
        disk.deleteTree(disk.staging());
    }

    private byte[] bytes() {
        List<String> lines = new ArrayList<>(kept.size() + moved.size() + removed.size() + 2);
        lines.add(HEAD);
        lines.add(edition);
        removed.forEach(route -> lines.add('-' + route));
        moved.forEach((route, print) -> lines.add('+' + Manifest.line(route, print)));
        kept.forEach((route, print) -> lines.add('=' + Manifest.line(route, print)));
        return Manifest.seal(lines);
    }

    private static Optional<Journal> parse(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        Journal journal = new Journal(lines.get(1), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (String line : lines.subList(2, lines.size())) {
            String rest = line.substring(1);
            switch (line.charAt(0)) {
                case '-' -> journal.removed.add(rest);
                case '+' -> Manifest.parse(rest, journal.moved);
                default -> Manifest.parse(rest, journal.kept);
            }
        }
        return Optional.of(journal);
    }

    private static SortedSet<String> names(SortedMap<String, Print> files) {
        return new TreeSet<>(files.keySet());
    }

    private static Finding finding(Disk disk, OutputCode code, String... rest) {
        List<String> args = new ArrayList<>(List.of(rest));
        args.add(0, OutputException.shown(disk.output()));
        return OutputException.finding(code, args.toArray(String[]::new));
    }

    private interface Step {
        void on(String route) throws IOException;
    }
}
