package id.rakor.table;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads workbooks (XLSX) and texts of separated values (CSV), told apart by what is in them, not by their names. Never
 * throws for what it finds. It does not know what the columns mean, and takes of a formula only the value that was kept
 * with it.
 */
public final class TableReader {
    private static final long MOST = 20L * 1024 * 1024;
    private static final int MAGIC = 8;

    private TableReader() {}

    /** Reads a file. */
    public static Book read(Path path) {
        String file = path.getFileName().toString();
        try {
            if (Files.size(path) > MOST) {
                return refused(TableCode.UNREADABLE, file);
            }
            byte[] bytes = Files.readAllBytes(path);
            byte[] magic = Arrays.copyOf(bytes, MAGIC);
            if (ReadableWorkbook.isOLE2Header(magic)) {
                return refused(TableCode.OLD, file);
            }
            return ReadableWorkbook.isOOXMLZipHeader(magic)
                    ? XlsxText.read(path, bytes, file)
                    : CsvText.read(bytes, file);
        } catch (IOException | RuntimeException e) {
            return refused(TableCode.UNREADABLE, file);
        }
    }

    /** The sheets of a workbook that are kept from sight; none where it cannot be read. */
    public static List<Sheet> hidden(Path path) {
        try {
            byte[] bytes = Files.size(path) > MOST ? new byte[0] : Files.readAllBytes(path);
            return ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(bytes, MAGIC))
                    ? XlsxText.hidden(bytes, path.getFileName().toString())
                    : List.of();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static Book refused(TableCode code, String file) {
        return new Book(List.of(), List.of(Finding.of(code, Place.file(file), file)));
    }
}
