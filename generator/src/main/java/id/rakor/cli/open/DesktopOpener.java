package id.rakor.cli.open;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens files by way of the desktop; where Java knows none, by the command that the system has for it. */
public final class DesktopOpener implements Opener {
    private static final int PATIENCE = 3;

    @Override
    public boolean open(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return byDesktop(whole) || byCommand(commandOf(System.getProperty("os.name"), whole));
    }

    private static boolean byDesktop(Path file) {
        try {
            if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
                return false;
            }
            Desktop.getDesktop().open(file.toFile());
            return true;
        } catch (IOException | RuntimeException | LinkageError | AWTError e) {
            return false;
        }
    }

    /** The command of a system that opens a file. */
    static List<String> commandOf(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("cmd", "/c", "start", "\"\"", "\"" + file + "\"");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }

    /** A command that still runs after a while has found what it opens. */
    private static boolean byCommand(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
