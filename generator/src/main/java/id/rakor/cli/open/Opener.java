package id.rakor.cli.open;

import java.nio.file.Path;

/** Opens a file with the program that a person uses for it. */
@FunctionalInterface
public interface Opener {
    /** Whether it could be handed over. */
    boolean open(Path file);
}
