package id.rakor.edit.update;

import id.rakor.finding.Code;
import id.rakor.finding.Finding;

/** The cells of a row, by the keys of their columns. */
public interface RowCells {
    /** What stands in a cell; empty where there is none. */
    String text(String key);

    /** Where a cell is, in words. */
    String where(String key);

    /** Something worth knowing about a cell. */
    Finding finding(Code code, String key, String near, String... args);
}
