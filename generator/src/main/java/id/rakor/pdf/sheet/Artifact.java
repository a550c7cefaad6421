package id.rakor.pdf.sheet;

/** Marks that are seen and not read aloud (ISO 32000-1, 14.8.2.2). */
public enum Artifact implements Owner {
    /** Rules, frames, leaders, repeated table heads. */
    LAYOUT,
    /** The running head of a page. */
    HEAD,
    /** The running foot of a page. */
    FOOT,
    /** Tints behind the text. */
    BACKGROUND
}
