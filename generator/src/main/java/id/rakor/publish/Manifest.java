package id.rakor.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build published. On disk it is lines that are either whole or not there: the last one is
 * the SHA-256 of those before it.
 *
 * @param edition the edition that the output holds; empty when nothing was published yet
 * @param files every published route with its fingerprint
 */
record Manifest(String edition, SortedMap<String, Print> files) {
    private static final String HEAD = "rakor manifest 1";

    static final Manifest EMPTY = new Manifest("", new TreeMap<>());

    /** What stands there; {@link #EMPTY} without a file; nothing when it cannot be understood. */
    static Optional<Manifest> read(Path file) throws IOException {
        return Files.notExists(file) ? Optional.of(EMPTY) : lines(file).flatMap(Manifest::parse);
    }

    byte[] bytes() {
        List<String> lines = new ArrayList<>(files.size() + 2);
        lines.add(HEAD);
        lines.add(edition);
        files.forEach((route, print) -> lines.add(line(route, print)));
        return seal(lines);
    }

    private static Optional<Manifest> parse(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        SortedMap<String, Print> files = new TreeMap<>();
        lines.subList(2, lines.size()).forEach(line -> parse(line, files));
        return Optional.of(new Manifest(lines.get(1), files));
    }

    static String line(String route, Print print) {
        return print.sha256() + ' ' + print.size() + ' ' + route;
    }

    static void parse(String line, SortedMap<String, Print> into) {
        int space = line.indexOf(' ', 65);
        into.put(line.substring(space + 1), new Print(line.substring(0, 64), Long.parseLong(line, 65, space, 10)));
    }

    /** Lines and their seal, as bytes. */
    static byte[] seal(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append(sealOf(text.toString())).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a sealed file; nothing when it is torn or altered. */
    static Optional<List<String>> lines(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.length() - 65;
        if (end < 0 || !text.endsWith("\n") || !text.startsWith(sealOf(text.substring(0, end)), end)) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, end).lines().toList());
    }

    private static String sealOf(String text) {
        return Print.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
