package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.load.Harvest.Named;
import id.rakor.load.bind.LoadCode;
import id.rakor.load.bind.Vocabulary;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads a content folder into records. Every fault of every file comes back at once as a finding
 * with its place; a broken file never hides another.
 *
 * <p>Records lie in layers: the office's own in front, behind them the rows of its {@code rujukan/},
 * behind those, on the {@linkplain Records#shelf() shelf}, the rows that come with the program. A
 * record hides the whole of one with the same type and id in a layer behind. It does not know whether what a record points to exists, and it
 * reads no prose and no attachment.
 */
public final class Loader {
    private static final String EXAMPLE = "contoh/";

    private final int threads;

    /**
     * A loader.
     *
     * @param threads how many files may be read at once, at least 1; the result does not depend on it
     */
    public Loader(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * Reads a content folder. Never throws for what it finds there.
     *
     * @param content the folder that holds rakor.yaml
     */
    public Loaded load(Path content) {
        Scan scan = Scan.of(content);
        Vocabulary vocabulary = new Vocabulary();
        Packed packed = new Packed(vocabulary);
        List<Harvest> harvests =
                read(scan.files().stream().filter(file -> !packed.holds(file)).toList(), vocabulary);
        List<Finding> findings = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        Set<Loaded.Unread> unread = new HashSet<>();
        Map<String, Map<String, List<Integer>>> gaps = new HashMap<>();
        Settings settings = null;
        for (Harvest harvest : harvests) {
            findings.addAll(harvest.faults().findings());
            held.addAll(harvest.held());
            unread.addAll(harvest.unread());
            gaps.put(harvest.file(), harvest.faults().gaps());
            settings = harvest.settings() == null ? settings : harvest.settings();
        }
        if (settings != null) {
            scan.unnamed(settings, written(content.resolve(Scan.SETTINGS)));
        }
        findings.addAll(scan.findings());
        findings.addAll(twice(harvests));
        findings.replaceAll(finding -> Harvest.meant(finding, harvests));
        findings.sort(Finding.ORDER);
        List<String> files = scan.files().stream().map(RecordFile::file).toList();
        return new Loaded(
                new Records(held, packed), settings, findings, unread, files, new ContentSpots(content, gaps));
    }

    /** The files of a content folder that hold records. It opens none of them. */
    public static List<RecordFile> files(Path content) {
        return Scan.of(content).files();
    }

    /** Whether a folder that lies beside those of records is none of the content: the output, sheets being filled. */
    public static boolean isAside(String folder) {
        return Names.isAside(folder);
    }

    private static String written(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private List<Harvest> read(List<RecordFile> files, Vocabulary vocabulary) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Harvest>> tasks = new ArrayList<>();
            files.forEach(file -> tasks.add(() -> RecordReader.read(file, vocabulary)));
            List<Harvest> harvests = new ArrayList<>();
            for (Future<Harvest> future : pool.invokeAll(tasks)) {
                harvests.add(future.get());
            }
            return harvests;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Finding> twice(List<Harvest> harvests) {
        Map<String, Named> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Harvest harvest : harvests) {
            for (Named named : harvest.named()) {
                String name = Rows.layer(harvest.file()) + ":" + named.type().folder() + ":" + named.id();
                Named other = first.putIfAbsent(name, named);
                if (other != null) {
                    int line = other.place().line();
                    String where = other.place().file() + (line == 0 ? "" : ":" + line);
                    findings.add(Finding.of(LoadCode.ID_TWICE, named.place(), named.id(), where));
                }
            }
        }
        return findings;
    }

    /**
     * Lays the records of the invented office that comes with the program into a folder, which then is a
     * content folder like any other. It does not read them.
     *
     * @param folder an empty folder
     * @throws IOException when they cannot be written
     */
    public static void layExample(Path folder) throws IOException {
        for (String name : Packed.files(EXAMPLE, "rakor.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, Packed.bytes(Place.PROGRAM + EXAMPLE + name));
        }
    }
}
