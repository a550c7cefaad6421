package id.rakor.build.file;

import id.rakor.catalog.Catalog;
import id.rakor.load.Canonical;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.pdf.Pdf;
import id.rakor.publish.Print;
import id.rakor.view.Route;
import id.rakor.view.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of papers that lies beside them, as a table with tabs. Its first line is a hash of the records they were made
 * of, so that a later build knows whether they still tell the truth.
 */
public final class PaperList {
    /** Where it lies below the output. */
    public static final String ROUTE = Pdf.FOLDER + "daftar-naskah.tsv";

    /** The names of its columns. */
    static final String HEAD = "berkas\ttentang\tjenis\tjudul\thalaman\tbita\tkelas";

    private static final String MARK = "# ";
    /** What the places of papers in the site begin with. */
    static final String PREFIX = "naskah/";

    private static final int COLUMNS = 7;
    private static final Set<RecordType> TOLD =
            Set.of(RecordType.MEETING, RecordType.FOLLOW_UP, RecordType.ACTION_PLAN);

    private PaperList() {}

    /** Where the copy of a file of the site lies in the folder of papers. */
    public static String copy(Route route) {
        return Pdf.FOLDER + route.path().substring(PREFIX.length());
    }

    /** The list of papers made of the records of a catalog. */
    public static String text(Catalog catalog, List<Written> papers) {
        StringBuilder text = new StringBuilder(MARK).append(hash(catalog)).append('\n');
        text.append(HEAD).append('\n');
        papers.forEach(paper -> text.append(line(paper)).append('\n'));
        return text.toString();
    }

    /** A paper as a line of the table. */
    static String line(Written paper) {
        return String.join(
                "\t",
                paper.route().path(),
                paper.subject(),
                paper.kind(),
                paper.title().replaceAll("\\s+", " "),
                Integer.toString(paper.pages()),
                Long.toString(paper.bytes()),
                paper.classification());
    }

    /** Whether an output has such a list. */
    public static boolean isThere(Path output) {
        return Files.isRegularFile(output.resolve(ROUTE));
    }

    /** The papers that an output lists; none when the records have changed since, or it lists none. */
    public static List<Written> read(Path output, Catalog catalog) {
        if (!isThere(output)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(output.resolve(ROUTE), StandardCharsets.UTF_8);
            boolean current = lines.size() > 1 && lines.get(0).equals(MARK + hash(catalog));
            return current ? papers(lines.subList(2, lines.size())) : List.of();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<Written> papers(List<String> lines) {
        return lines.stream().map(PaperList::paper).toList();
    }

    /**
     * The paper of a line.
     *
     * @throws IllegalArgumentException when the line is none of the table
     */
    static Written paper(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || !cells[0].startsWith(PREFIX)) {
            throw new IllegalArgumentException(line);
        }
        return new Written(
                Route.file(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                Long.parseLong(cells[5]),
                cells[6]);
    }

    /** Which records there are, and what meetings, follow-ups and action plans say. */
    private static String hash(Catalog catalog) {
        String records = catalog.records().everything().parallelStream()
                .map(PaperList::line)
                .collect(Collectors.joining("\n"));
        return Print.of(records.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static String line(Held held) {
        String name =
                RecordType.of(held.entity()).folder() + ":" + held.entity().id();
        boolean told = TOLD.contains(RecordType.of(held.entity()));
        return told ? name + "\n" + Canonical.text((Record) held.entity()) : name;
    }
}
