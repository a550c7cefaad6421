package id.rakor.site;

import id.rakor.publish.Listing;
import id.rakor.publish.Print;
import id.rakor.publish.Sink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** Takes a site and keeps it in memory. */
final class Folder implements Sink, Listing {
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

    @Override
    public SortedSet<String> routes() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public SortedSet<String> changed() {
        return routes();
    }

    @Override
    public SortedSet<String> removed() {
        return Collections.emptySortedSet();
    }

    @Override
    public boolean has(String route) {
        return files.containsKey(route);
    }

    @Override
    public Print print(String route) {
        return Print.of(files.get(route));
    }

    @Override
    public InputStream open(String route) {
        return new ByteArrayInputStream(files.get(route));
    }

    /** The routes of all pages. */
    List<String> pages() {
        return files.keySet().stream().filter(route -> route.endsWith(".html")).toList();
    }

    /** A page below the folder of the site, {@code "rapat/index.html"}. */
    String page(String path) {
        byte[] bytes = files.get(Site.FOLDER + path);
        if (bytes == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** All pages one after the other. */
    String everything() {
        StringBuilder all = new StringBuilder();
        pages().forEach(route -> all.append(new String(files.get(route), StandardCharsets.UTF_8)));
        return all.toString();
    }
}
