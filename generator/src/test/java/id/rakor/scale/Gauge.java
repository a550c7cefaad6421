package id.rakor.scale;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much memory this process needs, in MiB. */
final class Gauge {
    private static final long MIB = 1024L * 1024;
    private final AtomicLong heap = new AtomicLong();

    /** Begins to watch. */
    Gauge() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((notification, handback) -> note(notification.getUserData()), null, null);
        }
    }

    private void note(Object data) {
        if (data instanceof CompositeData composite) {
            GcInfo info = GarbageCollectionNotificationInfo.from(composite).getGcInfo();
            long left = info.getMemoryUsageAfterGc().values().stream()
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            heap.accumulateAndGet(left, Math::max);
        }
    }

    /** The most that was left after any collection, loaded classes included. */
    long heap() {
        return heap.get() / MIB;
    }

    /** The most memory that the process ever had, where the system tells; 0 elsewhere. */
    static long resident() throws IOException {
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
