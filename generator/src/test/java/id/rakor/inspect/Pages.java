package id.rakor.inspect;

import id.rakor.publish.Listing;
import id.rakor.publish.Print;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An output in memory. All is changed unless said otherwise. */
final class Pages implements Listing {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; worker-src blob:; base-uri 'none'; form-action 'none'";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> unchanged = new TreeSet<>();
    private final SortedSet<String> removed = new TreeSet<>();

    /** A faultless page with this in its body. */
    static String page(String body) {
        return "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">"
                + "<title>Rapat</title></head><body><h1 id=\"judul\">Rapat</h1>" + body + "</body></html>";
    }

    Pages with(String route, String text) {
        files.put(route, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Pages unchanged(String route, String text) {
        unchanged.add(route);
        return with(route, text);
    }

    Pages removed(String route) {
        removed.add(route);
        return this;
    }

    Pages unreadable(String route) {
        files.put(route, new byte[0]);
        files.replace(route, null);
        return this;
    }

    @Override
    public SortedSet<String> routes() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public SortedSet<String> changed() {
        SortedSet<String> changed = routes();
        changed.removeAll(unchanged);
        return changed;
    }

    @Override
    public SortedSet<String> removed() {
        return removed;
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
    public InputStream open(String route) throws IOException {
        if (files.get(route) == null) {
            throw new FileNotFoundException("hilang");
        }
        return new ByteArrayInputStream(files.get(route));
    }
}
