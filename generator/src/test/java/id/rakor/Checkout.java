package id.rakor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy of the launcher in a folder of its own, with a Maven and a Java that only note how they were called.
 *
 * <p>The launcher sees nothing of this machine but the small commands it needs: its usual places point into the
 * folder, and so does its path.
 */
final class Checkout {

    private static final List<String> COMMANDS = List.of(
            "cat",
            "cksum",
            "cmp",
            "cp",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "tail");

    private static final String MAVEN = """
            #!/bin/sh
            here=$(dirname "$0")
            echo "$JAVA_HOME $*" >>"$here/mvn.calls"
            while [ "$1" != -f ]; do shift; done
            target=$(dirname "$2")/generator/target
            if [ -f "$here/mvn.slow" ]; then sleep 2; fi
            if [ -f "$here/mvn.fault" ]; then cat "$here/mvn.fault"; exit 1; fi
            mkdir -p "$target/lib"
            grep -c . "$here/mvn.calls" >"$target/rakor.jar"
            """;

    private static final String JAVA = """
            #!/bin/sh
            here=$(dirname "$0")
            for word in "$@"; do echo "$word"; done >"$here/java.words"
            while [ "$1" != -jar ]; do
                case $1 in -XX:ArchiveClassesAtExit=*) echo "${1#*=}" >>"$here/java.archived" ;; esac
                shift
            done
            cat "$2" >"$here/java.program"
            echo "$LC_ALL" >"$here/java.locale"
            exit "$(cat "$here/java.exit")"
            """;

    final Path outside;
    final Path root;
    final Path bin;
    final Map<String, String> environment = new TreeMap<>();

    Checkout(Path folder) throws IOException {
        outside = folder;
        root = folder.resolve("ruang kerja (2026)");
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String source : List.of(
                "pom.xml",
                "generator/pom.xml",
                "generator/src/main/java/Main.java",
                "generator/src/site/markdown/panduan/index.md",
                "templates/site/beranda.ftl",
                "content/rujukan/wilayah.yaml")) {
            write(source, source);
        }
        String launcher = Files.readString(Path.of("..", "rakor"));
        Files.writeString(
                root.resolve("rakor"),
                launcher.replace("/usr/", folder + "/usr/").replace("/opt/", folder + "/opt/"));
        root.resolve("rakor").toFile().setExecutable(true);
        for (String command : COMMANDS) {
            script(bin.resolve(command), "#!/bin/sh\nexec " + commandOf(command) + " \"$@\"\n");
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", folder.toString());
    }

    /** Puts a Maven on the path. */
    Checkout withMaven() throws IOException {
        script(bin.resolve("mvn"), MAVEN);
        return this;
    }

    /** Puts a Java home of that version in a folder below this one and returns the home. */
    Path withJava(String place, String version, boolean compiler) throws IOException {
        Path home = outside.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"-\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), JAVA);
        Files.writeString(home.resolve("bin/java.exit"), "0");
        if (compiler) {
            script(home.resolve("bin/javac"), "#!/bin/sh\n");
        }
        return home;
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    /** How often Maven was called, and with which Java home and words. */
    List<String> mavenCalls() throws IOException {
        Path calls = bin.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** Starts the launcher. */
    Process start(Path launcher, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(outside.toFile())
                .redirectInput(
                        ProcessBuilder.Redirect.from(root.resolve("pom.xml").toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs the launcher to its end. */
    Ran run(String... words) throws IOException, InterruptedException {
        return ended(start(root.resolve("rakor"), words));
    }

    static Ran ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    private static Path commandOf(String name) {
        return List.of(Path.of("/usr/bin", name), Path.of("/bin", name)).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " on this machine"));
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param said what it wrote for people, on standard error
     */
    record Ran(int code, String said) {}
}
