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
    static PdfDictionary of(Tag tag, Extent figure, Dialect dialect) {
        PdfDictionary attributes = new PdfDictionary();
        switch (tag.role()) {
            case TH, TD -> cell(attributes, tag);
            case TABLE -> text(attributes, Names.SUMMARY, tag.summary());
            case L -> name(attributes, Names.LIST_NUMBERING, dialect.numbering(tag));
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
        attributes.put(PdfName.O, owner(tag.role()));
        return attributes;
    }

    private static PdfName owner(Role role) {
        return switch (role) {
            case L -> Names.LIST;
            case FIGURE -> Names.LAYOUT;
            default -> Names.TABLE;
        };
    }

    private static void cell(PdfDictionary attributes, Tag tag) {
        name(attributes, Names.SCOPE, tag.scope());
        if (tag.columns() > 1) {
            attributes.put(Names.COL_SPAN, new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            attributes.put(Names.ROW_SPAN, new PdfNumber(tag.rows()));
        }
    }

    private static void name(PdfDictionary attributes, PdfName key, String value) {
        if (value != null) {
            attributes.put(key, new PdfName(value));
        }
    }

    private static void text(PdfDictionary attributes, PdfName key, String value) {
        if (value != null) {
            attributes.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
