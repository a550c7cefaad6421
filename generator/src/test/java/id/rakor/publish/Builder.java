package id.rakor.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A second process that works on an output, for tests. */
final class Builder {
    private Builder() {}

    /** {@code hold}: takes the output until it is killed; {@code build}: publishes two trees in turn, for ever. */
    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[1]);
        if (args[0].equals("hold")) {
            try (Stage stage = Stage.open(output, "publik")) {
                say("ready");
                System.in.read();
                System.exit(stage.routes().size());
            } catch (OutputException e) {
                say(e.finding().code().id());
            }
            return;
        }
        say("ready");
        for (int version = 1; ; version++) {
            Tree.publish(output, "publik", tree(version));
        }
    }

    /** Starts a process. */
    static Process start(String what, Path output) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = home(Stage.class) + System.getProperty("path.separator") + home(Builder.class);
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        path,
                        Builder.class.getName(),
                        what,
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** One of the two trees: some files in both, some changed, some only in one. */
    static SortedMap<String, String> tree(int version) {
        int side = version % 2;
        SortedMap<String, String> tree = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            tree.put("s/tetap/" + i + ".html", "tetap " + i);
            tree.put("s/ubah/" + i + ".html", "sisi " + side + " ".repeat(i * 50));
            tree.put("s/hanya-" + side + "/" + i % 5 + "/" + i + ".html", "hanya " + i);
        }
        return tree;
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
