package id.rakor.cli;

import id.rakor.cli.console.UsageException;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files and folders whose findings are to be shown. It says nothing of what is checked. */
final class Scope {
    private final Path content;
    private final List<Path> wanted = new ArrayList<>();

    /**
     * A scope.
     *
     * @param content the content folder
     * @param named files and folders as they are reached from here or from the content folder; none for all
     */
    Scope(Path content, List<Path> named) {
        this.content = content.toAbsolutePath().normalize();
        for (Path path : named) {
            Path inside = this.content.resolve(path).normalize();
            Path here = path.toAbsolutePath().normalize();
            boolean known = here.startsWith(this.content) && Files.exists(here);
            if (!known && !(inside.startsWith(this.content) && Files.exists(inside))) {
                throw new UsageException("cli.salah.tempat", path.toString(), content.toString());
            }
            wanted.add(known ? here : inside);
        }
    }

    /** Whether there are findings that it leaves out. */
    boolean isPart() {
        return !wanted.isEmpty();
    }

    /** Those of the findings that stand in it; those that stand in no file do. */
    List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(finding -> holds(finding.place())).toList();
    }

    private boolean holds(Place place) {
        if (wanted.isEmpty() || place.file().isEmpty()) {
            return true;
        }
        Path file = content.resolve(place.file()).normalize();
        return !place.isProgram() && wanted.stream().anyMatch(file::startsWith);
    }
}
