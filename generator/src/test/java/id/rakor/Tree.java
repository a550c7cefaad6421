package id.rakor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder of files, seen as a whole. */
public final class Tree {
    private Tree() {}

    /** All files below a folder, in order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Lays the files of a ZIP archive below a folder. */
    public static void unpack(Path archive, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
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
