package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import id.rakor.pdf.sheet.Artifact;

/** What the file says of marks that are not read aloud (ISO 32000-1, table 330). */
final class Artifacts {
    private Artifacts() {}

    static PdfDictionary of(Artifact artifact) {
        return switch (artifact) {
            case LAYOUT -> typed("Layout");
            case BACKGROUND -> typed("Background");
            case HEAD -> running("Header", "Top");
            case FOOT -> running("Footer", "Bottom");
        };
    }

    private static PdfDictionary running(String kind, String edge) {
        PdfDictionary running = typed("Pagination");
        running.put(PdfName.SUBTYPE, new PdfName(kind));
        running.put(new PdfName("Attached"), new PdfArray(new PdfName(edge)));
        return running;
    }

    private static PdfDictionary typed(String type) {
        return new PdfDictionary(new PdfName(type));
    }
}
