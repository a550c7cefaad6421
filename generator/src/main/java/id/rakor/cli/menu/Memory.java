package id.rakor.cli.menu;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers which office's folder a person chose last. Where nothing can be kept, it forgets without a word. */
final class Memory {
    private final Path file;

    /** What is kept below a person's own folder. */
    Memory(Path home) {
        this.file = home.resolve(".rakor").resolve("kantor");
    }

    /** The folder, or null. */
    Path recall() {
        try {
            return new File(Files.readString(file).strip()).toPath();
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    void keep(Path folder) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, folder.toAbsolutePath().normalize() + "\n");
        } catch (IOException e) {
            return;
        }
    }
}
