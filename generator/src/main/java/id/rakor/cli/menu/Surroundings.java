package id.rakor.cli.menu;

import id.rakor.cli.open.DesktopOpener;
import id.rakor.cli.open.Opener;
import java.nio.file.Path;

/**
 * What is around a command.
 *
 * @param here the folder it runs in
 * @param home the folder of the person who runs it
 * @param opener opens files
 */
public record Surroundings(Path here, Path home, Opener opener) {
    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(Path.of(""), Path.of(System.getProperty("user.home", "")), new DesktopOpener());
    }
}
