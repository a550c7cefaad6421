package id.rakor.pdf.sheet;

/** What a node of the structure tree is: the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that papers use. */
public enum Role {
    /** The whole paper. */
    DOCUMENT("Document"),
    /** A paper inside a bundle. */
    PART("Part"),
    /** A part with a heading of its own. */
    SECT("Sect"),
    /** Things kept together without a meaning of their own. */
    DIV("Div"),
    /** Headings, from the highest. */
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    /** A paragraph. */
    P("P"),
    /** A quotation that stands apart. */
    BLOCK_QUOTE("BlockQuote"),
    /** A quotation inside a line. */
    QUOTE("Quote"),
    /** A piece of a line. */
    SPAN("Span"),
    /** A link, outside or inside. */
    LINK("Link"),
    /** The mark in the text that leads to a footnote. */
    REFERENCE("Reference"),
    /** A footnote. */
    NOTE("Note"),
    /** A list, or definition rows. */
    L("L"),
    /** One item of a list. */
    LI("LI"),
    /** The number or bullet of an item, the number of a footnote, the term of a definition row. */
    LBL("Lbl"),
    /** The body of an item. */
    L_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    T_HEAD("THead"),
    T_BODY("TBody"),
    T_FOOT("TFoot"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    /** A picture or drawing; needs an alternative text. */
    FIGURE("Figure"),
    /** A list of contents. */
    TOC("TOC"),
    /** One entry of it. */
    TOCI("TOCI"),
    /** An index. */
    INDEX("Index");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The name of the structure type in the file. */
    public String type() {
        return type;
    }
}
