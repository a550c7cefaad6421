package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;

/** What a node says of itself beside its role: of cells, lists, tables and figures (ISO 32000-1, 14.8.5). */
final class Attributes {
    private Attributes() {}

    /** The attributes of a node; null when it has none. */
    static PdfDictionary of(Tag tag, Extent figure) {
        PdfDictionary attributes = new PdfDictionary();
        switch (tag.role()) {
            case TH, TD -> cell(attributes, tag);
            case TABLE -> text(attributes, "Summary", tag.summary());
            case L -> name(attributes, "ListNumbering", tag.numbering());
            case FIGURE -> {
                if (figure != null) {
                    attributes.put(PdfName.BBOX, figure.box());
                }
            }
            default -> {}
        }
        if (attributes.size() == 0) {
            return null;
        }
        attributes.put(PdfName.O, new PdfName(owner(tag.role())));
        return attributes;
    }

    private static String owner(Role role) {
        return switch (role) {
            case L -> "List";
            case FIGURE -> "Layout";
            default -> "Table";
        };
    }

    private static void cell(PdfDictionary attributes, Tag tag) {
        name(attributes, "Scope", tag.scope());
        if (tag.columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(tag.rows()));
        }
    }

    private static void name(PdfDictionary attributes, String key, String value) {
        if (value != null) {
            attributes.put(new PdfName(key), new PdfName(value));
        }
    }

    private static void text(PdfDictionary attributes, String key, String value) {
        if (value != null) {
            attributes.put(new PdfName(key), new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
