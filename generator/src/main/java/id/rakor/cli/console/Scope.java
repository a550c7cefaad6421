package id.rakor.cli.console;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files and folders that are asked for. It says nothing of what is done with them. */
public final class Scope {
    private final Path content;
    private final List<Path> wanted = new ArrayList<>();

    /**
     * A scope.
     *
     * @param content the content folder
     * @param named files and folders as they are reached from here or from the content folder; none for all
     */
    public Scope(Path content, List<Path> named) {
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
    public boolean isPart() {
        return !wanted.isEmpty();
    }

    /** Those of the findings that stand in it; those that stand in no file do. */
    public List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(finding -> holds(finding.place())).toList();
    }

    private boolean holds(Place place) {
        return wanted.isEmpty() || place.file().isEmpty() || (!place.isProgram() && holds(place.file()));
    }

    /** Whether a file stands in it. */
    public boolean holds(String file) {
        Path path = content.resolve(file).normalize();
        return wanted.isEmpty() || wanted.stream().anyMatch(path::startsWith);
    }
}
