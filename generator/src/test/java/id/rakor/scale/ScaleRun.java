package id.rakor.scale;

import id.rakor.build.Build;
import id.rakor.build.Outcome;
import id.rakor.build.Plan;
import id.rakor.build.Progress;
import id.rakor.catalog.Edition;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One build of the site in a machine of its own. Prints what it cost on one line, as
 * {@code name=value} pairs; times in milliseconds, memory in MiB. The first build starts cold.
 */
public final class ScaleRun {
    private ScaleRun() {}

    /**
     * Builds.
     *
     * @param args content folder, output folder, threads
     */
    public static void main(String[] args) throws IOException {
        Gauge gauge = new Gauge();
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
                + " timbunan=" + gauge.heap() + " proses=" + Gauge.resident());
    }
}
