package id.rakor.build.file;

import id.rakor.view.Route;
import id.rakor.view.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of papers that were printed into a folder one after another, as a table with tabs. It says of what each is, so
 * that a later print knows whether it may still be there.
 */
public final class PrintList {
    /** Where it lies in the folder. */
    public static final String ROUTE = "daftar-naskah.tsv";

    private PrintList() {}

    /** The papers that a folder lists, by their places in it; none where it has no list or one that cannot be read. */
    public static Map<String, Written> read(Path folder) {
        Map<String, Written> papers = new TreeMap<>();
        if (Files.isRegularFile(folder.resolve(ROUTE))) {
            try {
                List<String> lines = Files.readAllLines(folder.resolve(ROUTE), StandardCharsets.UTF_8);
                lines.stream().skip(1).map(PaperList::paper).forEach(one -> papers.put(place(one.route()), one));
            } catch (IOException | IllegalArgumentException e) {
                return Map.of();
            }
        }
        return papers;
    }

    /** The list of some papers, by their places. */
    public static String text(List<Written> papers) {
        List<String> lines = new ArrayList<>();
        lines.add(PaperList.HEAD);
        papers.stream()
                .sorted(Comparator.comparing(one -> one.route().path()))
                .map(PaperList::line)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** Where a paper lies in the folder. */
    public static String place(Route route) {
        return route.path().substring(PaperList.PREFIX.length());
    }
}
