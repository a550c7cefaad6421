package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Standard;
import id.rakor.pdf.sheet.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How nodes are called: as in PDF 1.7, or in the namespace of PDF 2.0 as far as that has the role. */
final class Dialect {
    private static final String PDF_2 = "http://iso.org/pdf2/ssn";

    private final Standard standard;
    private final PdfWriter writer;
    private PdfIndirectReference space;

    Dialect(Standard standard, PdfWriter writer) {
        this.standard = standard;
        this.writer = writer;
    }

    void prepare(PdfStructureTreeRoot tree) {
        if (standard != Standard.PDFA_4F) {
            return;
        }
        PdfDictionary namespace = new PdfDictionary(Names.NAMESPACE);
        namespace.put(Names.NS, new PdfString(PDF_2));
        try {
            space = writer.addToBody(namespace).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tree.put(Names.NAMESPACES, new PdfArray(space));
    }

    PdfName type(Tag tag) {
        return standard == Standard.PDFA_4F ? Names.inPdf20(tag.role()) : Names.inPdf17(tag.role());
    }

    /** Puts the namespace on a node. */
    void space(PdfStructureElement element, Tag tag) {
        boolean only17 = tag.role() == Role.TOC || tag.role() == Role.TOCI;
        if (space != null && !only17) {
            element.put(Names.NS, space);
        }
    }

    /** How a list numbers its items: terms with what they mean have a word of their own since PDF 2.0. */
    String numbering(Tag list) {
        boolean terms = "None".equals(list.numbering())
                && list.kids().stream().flatMap(item -> item.kids().stream()).anyMatch(kid -> kid.role() == Role.LBL);
        return terms && standard == Standard.PDFA_4F ? "Description" : list.numbering();
    }

    /** Whether nodes may refer to each other. */
    boolean refers() {
        return standard == Standard.PDFA_4F;
    }
}
