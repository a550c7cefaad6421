package id.rakor.pdf.sheet;

/** What a mark on a page belongs to: a node of the structure tree, or nothing that is read aloud. */
public sealed interface Owner permits Tag, Artifact {}
