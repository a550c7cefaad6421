package id.rakor.publish;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A disk on which the process dies at one step, and nothing happens any more after it. */
final class MortalDisk extends Disk {
    static final int IMMORTAL = Integer.MAX_VALUE;

    private final boolean caseCounts;
    private int left;

    /**
     * A disk.
     *
     * @param steps how many steps are done before the one at which the process dies
     * @param caseCounts whether published names may differ in case only
     */
    MortalDisk(Path output, int steps, boolean caseCounts) {
        super(output);
        this.left = steps;
        this.caseCounts = caseCounts;
    }

    /** Publishes these files; false when the process died before the end. Only the lock is given back. */
    boolean publish(Map<String, String> files) {
        Stage stage = null;
        try {
            stage = Stage.open(this, "publik");
            Stage open = stage;
            files.keySet().stream().sorted().forEach(route -> open.write(route, "test", files.get(route)));
            Publication done = stage.publish();
            if (!done.done()) {
                throw new AssertionError(done.toString());
            }
            stage.close();
            return true;
        } catch (Killed e) {
            letGo(stage);
            return false;
        }
    }

    /** Does what a command does that only opens the output; false when the process died before the end. */
    boolean open() {
        try {
            Stage.open(this, "publik").close();
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    private static void letGo(Stage stage) {
        try {
            if (stage != null) {
                stage.close();
            }
        } catch (Killed e) {
            return;
        }
    }

    @Override
    void step(String what, Path file) {
        if (left == 0) {
            throw new Killed();
        }
        left--;
    }

    @Override
    Path published(String route) {
        return super.published(caseCounts ? route : route.toLowerCase(Locale.ROOT));
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
