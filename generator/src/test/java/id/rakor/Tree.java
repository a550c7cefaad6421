package id.rakor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of files, seen as a whole. */
public final class Tree {
    private Tree() {}

    /** All files below a folder, in order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Every published file by its path, with its SHA-256; what Rakor keeps for itself is left out. */
    public static Map<String, String> hashes(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(output)) {
            String name = output.relativize(file).toString();
            if (!name.startsWith(".rakor")) {
                hashes.put(name, sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** Every published file by its path, with the time it was last written. */
    public static Map<String, Long> times(Path output) throws IOException {
        Map<String, Long> times = new TreeMap<>();
        for (Path file : files(output)) {
            String name = output.relativize(file).toString();
            if (!name.startsWith(".rakor")) {
                times.put(name, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return times;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
