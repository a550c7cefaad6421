package id.rakor.pdf.press.cover;

import java.util.List;

/** The vocabularies of the metadata: their namespaces, and what a standard wants to be said of them. */
final class Schemas {
    /** Prefix and name of each. */
    static final List<String[]> SPACES = List.of(
            new String[] {"dc", "http://purl.org/dc/elements/1.1/"},
            new String[] {"xmp", "http://ns.adobe.com/xap/1.0/"},
            new String[] {"pdf", "http://ns.adobe.com/pdf/1.3/"},
            new String[] {"pdfaid", "http://www.aiim.org/pdfa/ns/id/"},
            new String[] {"pdfuaid", "http://www.aiim.org/pdfua/ns/id/"});

    private static final List<String> DECLARED = List.of("accessibility1.0", "reuse1.0");

    private Schemas() {}

    /** PDF/A-3 knows no {@code pdfuaid} and wants it described (ISO 19005-3, 6.6.2.3). */
    static void extension(StringBuilder out) {
        out.append("<rdf:Description rdf:about=\"\"\n");
        out.append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n");
        out.append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n");
        out.append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n");
        out.append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n");
        out.append("<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>\n");
        out.append("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n");
        out.append("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n");
        out.append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
        out.append("<pdfaProperty:name>part</pdfaProperty:name>\n");
        out.append("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n");
        out.append("<pdfaProperty:category>internal</pdfaProperty:category>\n");
        out.append("<pdfaProperty:description>ISO 14289-1</pdfaProperty:description>\n");
        out.append("</rdf:li></rdf:Seq></pdfaSchema:property>\n");
        out.append("</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n");
    }

    /** Well-Tagged PDF is declared (WTPDF 1.0, 6.1.3). */
    static void declarations(StringBuilder out) {
        out.append("<rdf:Description rdf:about=\"\" xmlns:pdfd=\"http://pdfa.org/declarations/\">\n");
        out.append("<pdfd:declarations><rdf:Bag>\n");
        for (String what : DECLARED) {
            out.append("<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#");
            out.append(what).append("</pdfd:conformsTo></rdf:li>\n");
        }
        out.append("</rdf:Bag></pdfd:declarations></rdf:Description>\n");
    }
}
