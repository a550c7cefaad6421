package id.rakor.scale;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * One build of the site in a machine of its own. Prints what it cost on one line, as
 * {@code name=value} pairs; times in milliseconds, memory in MiB. The first build starts cold.
 */
public final class ScaleRun {
    private static final AtomicLong HEAP = new AtomicLong();
    private static final long MIB = 1024L * 1024;

    private ScaleRun() {}

    /**
     * Builds.
     *
     * @param args content folder, output folder, threads
     */
    public static void main(String[] args) throws IOException {
        watch();
        Plan plan = new Plan(
                Path.of(args[0]),
                Path.of(args[1]),
                null,
                Edition.PUBLIC,
                LocalDate.of(2026, 1, 1),
                Language.INDONESIAN,
                Set.of(Plan.Part.SITE),
                Integer.parseInt(args[2]));
        long start = System.nanoTime();
        Outcome outcome = Build.run(plan, Progress.NONE);
        long all = (System.nanoTime() - start) / 1_000_000;
        if (outcome.end() != Outcome.End.DONE) {
            outcome.findings().stream().limit(20).forEach(System.err::println);
            throw new IllegalStateException(outcome.end().toString());
        }
        String phases = outcome.times().entrySet().stream()
                .map(e -> Keyed.word(e.getKey()) + "=" + e.getValue().toMillis())
                .collect(Collectors.joining(" "));
        System.out.println(phases + " semua=" + all + " halaman=" + outcome.pages() + " berubah=" + outcome.changed()
                + " timbunan=" + HEAP.get() / MIB + " proses=" + resident());
    }

    /** Remembers the most that was left after any collection. */
    private static void watch() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((notification, handback) -> note(notification.getUserData()), null, null);
        }
    }

    private static void note(Object data) {
        if (data instanceof CompositeData composite) {
            GcInfo info = GarbageCollectionNotificationInfo.from(composite).getGcInfo();
            long left = info.getMemoryUsageAfterGc().values().stream()
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            HEAP.accumulateAndGet(left, Math::max);
        }
    }

    /** The most memory that the process ever had, where the system tells; 0 elsewhere. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
