package id.rakor.scale;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes papers in a machine of its own and prints what they cost on one line, as {@code name=value} pairs: microseconds
 * a paper on the clock and of a core, pages, bytes of a paper on average, heap and process in MiB.
 */
public final class PaperRun {
    private static final AtomicLong CPU = new AtomicLong();

    private PaperRun() {}

    /**
     * Makes papers.
     *
     * @param args maker, number of papers, threads; or maker, 0, number of chapters of one book
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Gauge gauge = new Gauge();
        Maker maker = Maker.valueOf(args[0]);
        int papers = Integer.parseInt(args[1]);
        int last = Integer.parseInt(args[2]);
        String figures = papers == 0 ? book(maker, last) : papers(maker, papers, last);
        System.gc();
        System.out.println(figures + " timbunan=" + gauge.heap() + " proses=" + Gauge.resident());
    }

    private static String book(Maker maker, int chapters) throws IOException {
        maker.make(PaperText.book(10));
        String text = PaperText.book(chapters);
        long start = System.nanoTime();
        CPU.set(0);
        byte[] paper = timed(maker, text);
        return figures(start, 1, paper.length, paper);
    }

    private static String papers(Maker maker, int count, int threads)
            throws IOException, InterruptedException, ExecutionException {
        all(maker, 200, threads);
        CPU.set(0);
        long start = System.nanoTime();
        long bytes = all(maker, count, threads);
        return figures(start, count, bytes, maker.make(PaperText.paper(1)));
    }

    private static long all(Maker maker, int count, int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> sizes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                sizes.add(pool.submit(() -> timed(maker, PaperText.paper(number)).length));
            }
            long bytes = 0;
            for (Future<Integer> size : sizes) {
                bytes += size.get();
            }
            return bytes;
        } finally {
            pool.shutdown();
        }
    }

    private static byte[] timed(Maker maker, String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        byte[] paper = maker.make(text);
        CPU.addAndGet(threads.getCurrentThreadCpuTime() - before);
        return paper;
    }

    private static String figures(long start, int count, long bytes, byte[] paper) throws IOException {
        long micros = (System.nanoTime() - start) / 1000;
        PdfReader reader = new PdfReader(paper);
        int pages = reader.getNumberOfPages();
        reader.close();
        return "mikro=" + micros / count + " inti=" + CPU.get() / 1000 / count + " halaman=" + pages + " bita="
                + bytes / count;
    }
}
