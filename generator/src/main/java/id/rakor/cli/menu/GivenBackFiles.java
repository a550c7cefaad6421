package id.rakor.cli.menu;

import id.rakor.model.meeting.Meeting;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of rows to be mended that imports gave back in one sitting, and what each holds. */
final class GivenBackFiles {
    private final Map<Path, Origin> origins = new LinkedHashMap<>();

    /**
     * What a file was given back from.
     *
     * @param kind which list it is; empty for the sheet of a meeting
     * @param meeting the meeting of the list, or null for the sheet of a meeting
     */
    record Origin(String kind, Meeting meeting) {}

    /**
     * Notes the files that lie beside an imported one and are called after it.
     *
     * @param end what the name of a file that was given back ends with
     * @return the file given back last, where there is one
     */
    Optional<Path> note(Path imported, String end, Origin origin) {
        String name = imported.getFileName().toString();
        int at = name.contains(end) ? name.indexOf(end) : name.lastIndexOf('.');
        String stem = (at < 0 ? name : name.substring(0, at)) + end;
        File[] beside =
                imported.toAbsolutePath().getParent().toFile().listFiles((folder, other) -> other.startsWith(stem));
        Path last = null;
        for (File file : beside == null ? new File[0] : beside) {
            Path path = imported.resolveSibling(file.getName());
            origins.put(whole(path), origin);
            last = last == null || file.lastModified() > last.toFile().lastModified() ? path : last;
        }
        return Optional.ofNullable(last);
    }

    /** What a file was given back from; none for any other file. */
    Optional<Origin> origin(Path file) {
        return Optional.ofNullable(origins.get(whole(file)));
    }

    /** The files that are still there. */
    List<Path> files() {
        return origins.keySet().stream().filter(path -> path.toFile().isFile()).toList();
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
