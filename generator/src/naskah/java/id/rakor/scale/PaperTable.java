package id.rakor.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the making of papers and prints the table of the manual: 500 papers of four pages on one and two threads and
 * a book of a thousand pages, by Rakor and by Flying Saucer, each in a fresh machine. It judges nothing.
 */
public final class PaperTable {
    private static final int CHAPTERS = 250;

    private PaperTable() {}

    /**
     * Measures.
     *
     * @param args how many papers; 500 when none
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int papers = args.length == 0 ? 500 : Integer.parseInt(args[0]);
        System.out.println("| apa | pembuat | utas | halaman | ms | ms inti | KB | timbunan, MiB | proses, MiB |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        for (Maker maker : Maker.values()) {
            row(maker, papers, 1);
            row(maker, papers, 2);
        }
        for (Maker maker : Maker.values()) {
            row(maker, 0, CHAPTERS);
        }
    }

    private static void row(Maker maker, int papers, int last) throws IOException, InterruptedException {
        Map<String, String> figures = run(maker, papers, last);
        String what = papers == 0 ? "buku" : papers + " naskah";
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %s | %.1f | %.1f | %.0f | %s | %s |%n",
                what,
                maker,
                papers == 0 ? 1 : last,
                figures.get("halaman"),
                Long.parseLong(figures.get("mikro")) / 1000d,
                Long.parseLong(figures.get("inti")) / 1000d,
                Long.parseLong(figures.get("bita")) / 1024d,
                figures.get("timbunan"),
                figures.get("proses"));
    }

    private static Map<String, String> run(Maker maker, int papers, int last) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx512m",
                        PaperRun.class.getName(),
                        maker.name(),
                        String.valueOf(papers),
                        String.valueOf(last)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> figures = new HashMap<>();
        if (process.waitFor() != 0) {
            return Map.of("halaman", "-", "mikro", "0", "inti", "0", "bita", "0", "timbunan", "-", "proses", "-");
        }
        for (String pair : line.trim().split(" ")) {
            figures.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return figures;
    }
}
