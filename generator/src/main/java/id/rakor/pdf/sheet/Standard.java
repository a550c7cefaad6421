package id.rakor.pdf.sheet;

/** The pair of standards a paper keeps: one for archives, one for readers with a disability. */
public enum Standard {
    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), on PDF 1.7. */
    PDFA_3A,
    /** PDF/A-4f (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), on PDF 2.0. */
    PDFA_4F
}
