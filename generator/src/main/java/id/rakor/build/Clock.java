package id.rakor.build;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long each phase takes and tells who watches. */
final class Clock {
    private final Progress progress;
    private final Map<Phase, Duration> times = new EnumMap<>(Phase.class);

    Clock(Progress progress) {
        this.progress = progress;
    }

    /** Does the work of a phase. */
    <T> T time(Phase phase, Supplier<T> work) {
        progress.begin(phase);
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            times.merge(phase, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    /** Tells who watches how much of a phase is done. */
    void step(int done, int all) {
        progress.step(done, all);
    }

    /** How long each phase took. */
    Map<Phase, Duration> times() {
        progress.end();
        return Collections.unmodifiableMap(new EnumMap<>(times));
    }
}
