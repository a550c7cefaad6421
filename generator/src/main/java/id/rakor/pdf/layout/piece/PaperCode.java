package id.rakor.pdf.layout.piece;

import id.rakor.finding.Code;
import id.rakor.finding.Severity;

/** What can be wrong with a paper. The place is its template, or what it tells of. */
public enum PaperCode implements Code {
    /** An element is not in the vocabulary of papers. Arguments: the element. */
    ELEMENT("N01", Severity.ERROR),
    /** No face has a character. Arguments: the character as {@code U+0041}, its name, the paper or the meeting. */
    GLYPH("N02", Severity.WARNING),
    /** A picture is not there or cannot be read. Arguments: its name. */
    PICTURE("N03", Severity.ERROR),
    /** A paper has more pages than it may have. Arguments: the paper, its pages, the limit. */
    PAGES("N04", Severity.WARNING),
    /** A link or a footnote leads to a place that is not there. Arguments: its name. */
    TARGET("N05", Severity.ERROR),
    /** A paper was asked for that the record cannot give. Arguments: the paper, the key it lacks, the meeting. */
    LACKING("N06", Severity.ERROR),
    /** A paper was asked for of a meeting that the edition does not have. Arguments: its id. */
    NO_SUBJECT("N07", Severity.ERROR);

    private final String id;
    private final Severity severity;

    PaperCode(String id, Severity severity) {
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
