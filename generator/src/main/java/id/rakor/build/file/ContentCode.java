package id.rakor.build.file;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with files that records name. */
public enum ContentCode implements Code {
    /** An attachment is not in {@code lampiran/}. Arguments: file name, the folder. */
    NO_FILE("D01", Severity.ERROR),
    /** An attachment is not the one recorded. Arguments: file name, SHA-256 found, SHA-256 recorded. */
    OTHER_FILE("D02", Severity.ERROR),
    /** An attachment cannot be read. Arguments: file name. */
    UNREADABLE("D03", Severity.ERROR),
    /** A file name that leaves the folder or that some system refuses. Arguments: file name. */
    NAME("D04", Severity.ERROR),
    /** A file lies in {@code lampiran/} and no document names it. Arguments: file name. */
    UNNAMED("D05", Severity.NOTE),
    /** The emblem of the letterhead is not beside rakor.yaml. Arguments: file name. */
    NO_EMBLEM("D06", Severity.ERROR),
    /** The emblem is no PNG or JPEG picture inside the content folder. Arguments: file name. */
    EMBLEM_FORM("D07", Severity.ERROR),
    /**
     * The emblem is too big. Arguments: file name, its bytes, its width and height in dots, how many bytes and how many
     * dots a side it may have.
     */
    EMBLEM_SIZE("D08", Severity.ERROR),
    /** The papers that are published are not kept, for records have changed since. */
    OLD_PAPERS("D09", Severity.WARNING),
    /** A photo is no whole PNG or JPEG picture, or its dots cannot be read. Arguments: file name. */
    PHOTO_FORM("D10", Severity.ERROR),
    /**
     * A photo is too big. Arguments: file name, its bytes, its width and height in dots, how many bytes and how many dots
     * it may have.
     */
    PHOTO_SIZE("D11", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ContentCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
