package id.rakor.pdf.press.cover;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Standard;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the file says about itself, once in XMP and, in PDF 1.7, the same once more in the document information. */
final class Metadata {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final String PACKET = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";

    private final Imprint imprint;
    private final Standard standard;

    Metadata(Imprint imprint, Standard standard) {
        this.imprint = imprint;
        this.standard = standard;
    }

    /** The day of the imprint as the file writes it. */
    PdfString date() {
        return new PdfString("D:" + COMPACT.format(imprint.date()) + "000000Z");
    }

    void inform(PdfDictionary info) {
        List.copyOf(info.getKeys()).forEach(info::remove);
        info.put(PdfName.MODDATE, date());
        if (standard == Standard.PDFA_4F) {
            return;
        }
        info.put(PdfName.CREATIONDATE, date());
        text(info, PdfName.TITLE, imprint.title());
        text(info, PdfName.AUTHOR, imprint.author());
        text(info, PdfName.SUBJECT, imprint.subject());
        text(info, PdfName.KEYWORDS, keywords());
        text(info, PdfName.CREATOR, imprint.program());
        text(info, PdfName.PRODUCER, Document.getVersion());
    }

    private static void text(PdfDictionary info, PdfName key, String value) {
        if (!value.isEmpty()) {
            info.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    private String keywords() {
        return String.join(", ", imprint.keywords());
    }

    byte[] xmp() {
        StringBuilder out = new StringBuilder(3000);
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        description(out);
        if (standard == Standard.PDFA_3A) {
            Schemas.extension(out);
        } else {
            Schemas.declarations(out);
        }
        out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return (PACKET + out).getBytes(StandardCharsets.UTF_8);
    }

    private void description(StringBuilder out) {
        out.append("<rdf:Description rdf:about=\"\"");
        for (String[] space : Schemas.SPACES) {
            out.append("\n xmlns:")
                    .append(space[0])
                    .append("=\"")
                    .append(space[1])
                    .append('"');
        }
        out.append(">\n<dc:format>application/pdf</dc:format>\n");
        alternative(out, "dc:title", imprint.title());
        alternative(out, "dc:description", imprint.subject());
        listed(out, "dc:creator", "Seq", List.of(imprint.author()));
        listed(out, "dc:language", "Bag", List.of(imprint.language()));
        listed(out, "dc:subject", "Bag", imprint.keywords());
        String day = imprint.date() + "T00:00:00Z";
        element(out, "xmp:CreateDate", day);
        element(out, "xmp:ModifyDate", day);
        element(out, "xmp:MetadataDate", day);
        element(out, "xmp:CreatorTool", imprint.program());
        element(out, "pdf:Producer", Document.getVersion());
        element(out, "pdf:Keywords", keywords());
        boolean four = standard == Standard.PDFA_4F;
        element(out, "pdfaid:part", four ? "4" : "3");
        element(out, "pdfaid:rev", four ? "2020" : "");
        element(out, "pdfaid:conformance", four ? "F" : "A");
        element(out, "pdfuaid:part", four ? "2" : "1");
        element(out, "pdfuaid:rev", four ? "2024" : "");
        out.append("</rdf:Description>\n");
    }

    private static void element(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append('<').append(name).append('>').append(escaped(value));
            out.append("</").append(name).append(">\n");
        }
    }

    private static void alternative(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            out.append(escaped(value))
                    .append("</rdf:li></rdf:Alt></")
                    .append(name)
                    .append(">\n");
        }
    }

    private static void listed(StringBuilder out, String name, String kind, List<String> values) {
        if (!values.isEmpty()) {
            out.append('<').append(name).append("><rdf:").append(kind).append('>');
            values.forEach(
                    value -> out.append("<rdf:li>").append(escaped(value)).append("</rdf:li>"));
            out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
