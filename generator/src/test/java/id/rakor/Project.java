package id.rakor;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project that the tests run in. */
public final class Project {
    private Project() {}

    /** Its top folder. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("rakor.cmd"))) {
            here = here.getParent();
        }
        return here;
    }
}
