package id.rakor.publish;

import id.rakor.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what somebody else put where a file of ours is to go. */
final class Foreign {
    private static final int SHOWN = 20;

    private final Disk disk;
    private final Set<String> published;
    private final Set<String> removedFolds = new HashSet<>();
    private final Map<Path, Boolean> folders = new HashMap<>();
    private final Set<String> found = new TreeSet<>();

    Foreign(Disk disk, Set<String> published, Set<String> removed) {
        this.disk = disk;
        this.published = published;
        removed.forEach(route -> removedFolds.add(PathRule.fold(route)));
    }

    /** One finding for each of the first twenty, and one that counts the rest. */
    List<Finding> inTheWayOf(Set<String> routes) throws IOException {
        for (String route : routes) {
            look(route);
        }
        List<Finding> findings = new ArrayList<>();
        String output = OutputException.shown(disk.output());
        found.stream().limit(SHOWN).forEach(f -> findings.add(OutputException.finding(OutputCode.FOREIGN, output, f)));
        if (found.size() > SHOWN) {
            findings.add(
                    OutputException.finding(OutputCode.MORE, "" + (found.size() - SHOWN), OutputCode.FOREIGN.id()));
        }
        return findings;
    }

    private void look(String route) throws IOException {
        Path target = disk.published(route);
        if (!passable(target.getParent())) {
            return;
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            lookInto(target);
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !published.contains(route) && !going(route)) {
            found.add(route);
        }
    }

    private boolean passable(Path folder) {
        if (folder.equals(disk.output())) {
            return true;
        }
        Boolean known = folders.get(folder);
        if (known == null) {
            known = passable(folder.getParent()) && here(folder);
            folders.put(folder, known);
        }
        return known;
    }

    private boolean here(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || going(route(folder))) {
            return true;
        }
        found.add(route(folder));
        return false;
    }

    private void lookInto(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(this::route)
                    .filter(route -> !going(route))
                    .forEach(found::add);
        }
    }

    private boolean going(String route) {
        return removedFolds.contains(PathRule.fold(route));
    }

    private String route(Path path) {
        return OutputException.shown(disk.output().relativize(path));
    }
}
