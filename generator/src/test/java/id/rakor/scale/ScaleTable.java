package id.rakor.scale;

import id.rakor.Project;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Shelf;
import id.rakor.model.place.Region;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures builds of 5, 500, 5,000 and 16,560 meetings and prints the table of the manual: every
 * build in a fresh machine, then once more with nothing changed. It judges nothing.
 */
public final class ScaleTable {
    private static final List<Integer> SIZES = List.of(5, 500, 5000, 16560);
    private static final List<String> COLUMNS =
            List.of("halaman", "baca", "periksa", "situs", "tinjau", "terbit", "semua", "timbunan", "proses");

    private final Path folder;
    private final List<Region> regions;

    private ScaleTable(Path folder, List<Region> regions) {
        this.folder = folder;
        this.regions = regions;
    }

    /**
     * Measures.
     *
     * @param args how many meetings, each; the four sizes of the manual when none
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Integer> sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("ukuran");
        try {
            Shelf rows = new Loader(2)
                    .load(Project.root().resolve("content"))
                    .records()
                    .shelf();
            List<Region> regions = rows.ids(RecordType.REGION).stream()
                    .flatMap(id -> rows.find(RecordType.REGION, id).stream())
                    .map(held -> (Region) held.entity())
                    .toList();
            ScaleTable table = new ScaleTable(folder, regions);
            System.out.println("| rapat | bangun | " + String.join(" | ", COLUMNS) + " |");
            System.out.println("|---:|---" + "|---:".repeat(COLUMNS.size()) + "|");
            for (int size : sizes) {
                table.row(size);
            }
        } finally {
            clear(folder);
        }
    }

    private void row(int meetings) throws IOException, InterruptedException {
        Path content = folder.resolve("isi-" + meetings);
        Path output = folder.resolve("hasil-" + meetings);
        new DecadeWriter(new Decade(meetings, regions), content).write();
        for (String build : List.of("pertama", "tanpa perubahan")) {
            Map<String, String> figures = run(content, output);
            List<String> cells =
                    COLUMNS.stream().map(c -> figures.getOrDefault(c, "0")).toList();
            System.out.println("| " + meetings + " | " + build + " | " + String.join(" | ", cells) + " |");
        }
        clear(content);
        clear(output);
    }

    private static Map<String, String> run(Path content, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx2g",
                ScaleRun.class.getName(),
                content.toString(),
                output.toString(),
                String.valueOf(Runtime.getRuntime().availableProcessors())));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a build failed in " + new File(content.toString()));
        }
        Map<String, String> figures = new HashMap<>();
        for (String pair : line.trim().split(" ")) {
            figures.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return figures;
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
