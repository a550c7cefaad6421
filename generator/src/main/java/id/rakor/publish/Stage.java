package id.rakor.publish;

import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The output folder while one build works on it. What is written here is staged beside the published
 * files and replaces them only in {@link #publish()}, so that a build that stops half way leaves the
 * output as it was. What counts as unchanged is read, never trusted by date, so that what somebody edited is made good.
 *
 * <p>It does not render, check links or pack.
 */
public final class Stage implements Sink, Listing, AutoCloseable {
    private final Disk disk;
    private final FolderLock lock;
    private final String edition;
    private final Manifest old;
    private final Set<String> oldFolds;
    private final List<Finding> notes;
    private final Claims claims = new Claims();
    private final ConcurrentSkipListMap<String, Print> files = new ConcurrentSkipListMap<>();
    private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();

    private Stage(Disk disk, FolderLock lock, String edition, Manifest old, List<Finding> notes) {
        this.disk = disk;
        this.lock = lock;
        this.edition = edition;
        this.old = old;
        this.oldFolds = old.files().keySet().stream().map(PathRule::fold).collect(Collectors.toSet());
        this.notes = notes;
    }

    /**
     * Takes the output folder for this build, makes it when it is not there, and first completes what an
     * interrupted publication left.
     *
     * @param output the folder; its sub-folder {@code .rakor} is ours
     * @param edition the name of the edition; an output keeps the edition that first came into it
     * @throws OutputException when another build holds it, it holds another edition, or cannot be written
     */
    public static Stage open(Path output, String edition) {
        return open(new Disk(output), edition);
    }

    static Stage open(Disk disk, String edition) {
        FolderLock lock = null;
        Stage stage = null;
        try {
            Files.createDirectories(disk.own("lock").getParent());
            lock = FolderLock.take(disk.own("lock"))
                    .orElseThrow(() -> OutputException.of(OutputCode.BUSY, OutputException.shown(disk.output())));
            stage = open(disk, edition, lock);
            return stage;
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.output(), e);
        } finally {
            if (stage == null) {
                release(lock);
            }
        }
    }

    private static Stage open(Disk disk, String edition, FolderLock lock) throws IOException {
        Optional<Finding> left = Journal.complete(disk);
        if (left.filter(f -> f.code().severity() == Severity.ERROR).isPresent()) {
            throw new OutputException(left.get(), null);
        }
        disk.deleteTree(disk.staging());
        Manifest old = Manifest.read(disk.manifest())
                .orElseThrow(() -> OutputException.of(OutputCode.MANIFEST, OutputException.shown(disk.manifest())));
        if (!old.edition().isEmpty() && !old.edition().equals(edition)) {
            throw OutputException.of(OutputCode.EDITION, OutputException.shown(disk.output()), old.edition(), edition);
        }
        return new Stage(disk, lock, edition, old, left.stream().toList());
    }

    @Override
    public void write(String route, String origin, byte[] bytes) {
        if (!claims.add(route, origin)) {
            return;
        }
        Print print = Print.of(bytes);
        try {
            if (!mayBeSame(route, print) || !disk.same(disk.published(route), bytes)) {
                try (OutputStream out = disk.create(route)) {
                    out.write(bytes);
                }
                staged.add(route);
            }
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.published(route), e);
        }
        files.put(route, print);
    }

    @Override
    public void stream(String route, String origin, Filler filler) {
        if (!claims.add(route, origin)) {
            return;
        }
        try {
            Print print = fill(route, filler);
            if (mayBeSame(route, print) && disk.same(disk.published(route), print)) {
                disk.delete(disk.staged(route));
            } else {
                staged.add(route);
            }
            files.put(route, print);
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.published(route), e);
        }
    }

    private Print fill(String route, Filler filler) throws IOException {
        try (OutputStream out = disk.create(route)) {
            Print.Meter meter = new Print.Meter(out);
            filler.fill(meter);
            return meter.print();
        }
    }

    /**
     * Says that a published file is still wanted as it is, without making it again.
     *
     * @return false when it is not there or was altered by hand; then it must be written
     */
    public boolean keep(String route, String origin) {
        return keep(route, origin, old.files().get(route));
    }

    /** The same for a file that must have a fingerprint; false when what was published had another. */
    public boolean keep(String route, String origin, Print print) {
        try {
            boolean known = print != null && print.equals(old.files().get(route));
            if (!known || !disk.same(disk.published(route), print)) {
                return false;
            }
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.published(route), e);
        }
        if (claims.add(route, origin)) {
            files.put(route, print);
        }
        return true;
    }

    /** Says that all below a folder, {@code "arsip/"}, is left as it is published; this build writes nothing there. */
    public void keepAll(String folder) {
        keep(route -> route.startsWith(folder), route -> folder);
    }

    /**
     * Says that what is published and was not written by this build is left as it is. To be called last.
     *
     * @param wanted which of these files; the others are removed
     */
    public void keepOthers(Predicate<String> wanted) {
        keep(route -> !files.containsKey(route) && wanted.test(route), route -> route);
    }

    private void keep(Predicate<String> wanted, UnaryOperator<String> claim) {
        old.files().forEach((route, print) -> {
            boolean there = wanted.test(route) && Files.isRegularFile(disk.published(route), LinkOption.NOFOLLOW_LINKS);
            if (there && claims.add(route, claim.apply(route))) {
                files.put(route, print);
            }
        });
    }

    /** What was found so far: paths that cannot be used, sources that want one path, a completed publication. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(notes);
        findings.addAll(claims.findings());
        findings.sort(Finding.ORDER);
        return findings;
    }

    @Override
    public SortedSet<String> routes() {
        return Collections.unmodifiableSortedSet(files.keySet());
    }

    @Override
    public SortedSet<String> changed() {
        return Collections.unmodifiableSortedSet(staged);
    }

    @Override
    public SortedSet<String> removed() {
        SortedSet<String> removed = new TreeSet<>(old.files().keySet());
        removed.removeAll(files.keySet());
        return removed;
    }

    @Override
    public boolean has(String route) {
        return files.containsKey(route);
    }

    @Override
    public Print print(String route) {
        return files.get(route);
    }

    @Override
    public InputStream open(String route) throws IOException {
        return Files.newInputStream(staged.contains(route) ? disk.staged(route) : disk.published(route));
    }

    /**
     * Makes the output what was staged: what changed is moved into place, what nothing makes any more is
     * removed, all else is not touched. Refused as a whole when a path cannot be used or a file that is
     * not ours stands in the way. Called once, after the last write.
     *
     * @throws OutputException when the disk does not take the journal: then the output is as it was; or the
     *     manifest: then the next command completes what is left
     */
    public Publication publish() {
        List<Finding> faults = claims.findings();
        if (!faults.isEmpty()) {
            return Publication.refused(faults);
        }
        try {
            return publish(removed());
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.output(), e);
        }
    }

    private Publication publish(SortedSet<String> removed) throws IOException {
        List<Finding> foreign = new Foreign(disk, old.files().keySet(), removed).inTheWayOf(staged);
        if (!foreign.isEmpty()) {
            return Publication.refused(foreign);
        }
        SortedMap<String, Print> kept = new TreeMap<>(files);
        kept.keySet().removeAll(staged);
        SortedMap<String, Print> moved = new TreeMap<>(files);
        moved.keySet().retainAll(staged);
        Journal journal = new Journal(edition, kept, moved, removed);
        if (!journal.manifest().equals(old) || !moved.isEmpty()) {
            Optional<Finding> blocked = journal.publish(disk);
            if (blocked.isPresent()) {
                return Publication.refused(List.of(blocked.get()));
            }
        }
        return new Publication(true, moved.size(), kept.size(), removed.size(), List.of());
    }

    /** Gives the output back. What was staged is thrown away, unless a publication waits to be completed. */
    @Override
    public void close() {
        try {
            if (Files.notExists(disk.journal())) {
                disk.deleteTree(disk.staging());
            }
        } catch (IOException e) {
            throw OutputException.of(disk.output(), disk.staging(), e);
        } finally {
            release(lock);
        }
    }

    /** Not when the name was another in case only: then the old file goes, and may be the one that is there. */
    private boolean mayBeSame(String route, Print print) {
        Print before = old.files().get(route);
        return before == null ? !oldFolds.contains(PathRule.fold(route)) : before.equals(print);
    }

    private static void release(FolderLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
