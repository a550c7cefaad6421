package id.rakor.table;

import id.rakor.finding.Finding;
import java.util.List;

/**
 * What a file of tables gave.
 *
 * @param sheets its sheets that are not hidden, in their order
 * @param findings what is wrong with it, or worth knowing
 */
public record Book(List<Sheet> sheets, List<Finding> findings) {
    public Book {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }
}
