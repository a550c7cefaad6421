package id.rakor.site;

import id.rakor.publish.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** A sink that keeps everything in memory. */
final class Folder implements Sink {
    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(String route, String origin, byte[] bytes) {
        if (files.putIfAbsent(route, bytes) != null) {
            throw new AssertionError("two sources want " + route);
        }
    }

    @Override
    public void stream(String route, String origin, Filler filler) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filler.fill(out);
            write(route, origin, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String route) {
        byte[] bytes = files.get(route);
        if (bytes == null) {
            throw new AssertionError("no " + route + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void save(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
