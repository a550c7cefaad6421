package id.rakor.bundle;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with an archive, and with packing one. */
public enum BundleCode implements Code {
    /** There is no such file or folder. Arguments: path. */
    NOT_FOUND("B01", Severity.ERROR),
    /** It is something else than an archive. Arguments: path. */
    NOT_BAG("B02", Severity.ERROR),
    /** The ZIP is cut off or damaged. Arguments: path. */
    DAMAGED("B03", Severity.ERROR),
    /** A file is missing. Arguments: its name in the archive. */
    MISSING("B04", Severity.ERROR),
    /** A file was added. Arguments: its name in the archive. */
    ADDED("B05", Severity.ERROR),
    /** A file was altered. Arguments: its name in the archive. */
    ALTERED("B06", Severity.ERROR),
    /** A name comes twice. Arguments: the name, the list in which it does: the archive's or a manifest's name. */
    DOUBLE("B07", Severity.ERROR),
    /** A name would lead out of the folder when extracted. Arguments: the name. */
    UNSAFE("B08", Severity.ERROR),
    /** Count or length of the files is not as stated. Arguments: files and bytes stated, files and bytes found. */
    OXUM("B09", Severity.ERROR),
    /** A file that every archive needs is missing. Arguments: its name. */
    NO_TAG("B10", Severity.ERROR),
    /** A line cannot be understood. Arguments: name of the file, line counted from 1. */
    FORM("B11", Severity.ERROR),
    /** It unpacks to far more than an archive would. Arguments: path. */
    BOMB("B12", Severity.ERROR),
    /** More of the same. Arguments: how many more, the id of their code. */
    MORE("B13", Severity.NOTE),
    /** The system cannot read it. Arguments: path, what the system says. */
    UNREADABLE("B14", Severity.ERROR),
    /** It is a bag of a version that is not known here. Arguments: the version. */
    VERSION("B15", Severity.ERROR),
    /** The archive's name of a file is too long. Arguments: the name, its length, the greatest length. */
    LONG("B16", Severity.ERROR),
    /** A published file is no longer as it was made. Arguments: route. */
    EDITED("B17", Severity.ERROR),
    /** Bytes lie beside the entries, or an entry has two names. Arguments: file name of the ZIP. */
    HIDDEN("B18", Severity.ERROR);

    private final String id;
    private final Severity severity;

    BundleCode(String id, Severity severity) {
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
