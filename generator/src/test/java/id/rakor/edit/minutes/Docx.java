package id.rakor.edit.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes documents of a word processor from their parts, each written without its outermost element. {@code header1} has
 * the id {@code rIdH1}; {@code rIdWeb} leads to the web, {@code rIdFile} to a file.
 */
public final class Docx {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Map<String, String> SPACES = new LinkedHashMap<>();
    private static final Map<String, String> ROOTS = new LinkedHashMap<>();

    static {
        SPACES.put("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        SPACES.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        SPACES.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        SPACES.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        SPACES.put("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        SPACES.put("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        SPACES.put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        SPACES.put("m", "http://schemas.openxmlformats.org/officeDocument/2006/math");
        SPACES.put("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        SPACES.put("v", "urn:schemas-microsoft-com:vml");
        SPACES.put("o", "urn:schemas-microsoft-com:office:office");
        ROOTS.put("document", "w:document");
        ROOTS.put("styles", "w:styles");
        ROOTS.put("numbering", "w:numbering");
        ROOTS.put("footnotes", "w:footnotes");
        ROOTS.put("endnotes", "w:endnotes");
        ROOTS.put("comments", "w:comments");
        ROOTS.put("header1", "w:hdr");
    }

    private Docx() {}

    /** A document of the parts in a folder. */
    public static byte[] of(Path folder) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : ROOTS.keySet()) {
            Path file = folder.resolve(name + ".xml");
            if (Files.exists(file)) {
                parts.put(name, Files.readString(file));
            }
        }
        return of(parts, Files.exists(folder.resolve("vbaProject.bin")));
    }

    /** A document of parts. */
    public static byte[] of(Map<String, String> parts) throws IOException {
        return of(parts, false);
    }

    private static byte[] of(Map<String, String> parts, boolean macros) throws IOException {
        StringBuilder related = new StringBuilder();
        related.append(relation("rIdWeb", "hyperlink", "https://kesbangpol.example/", true));
        related.append(relation("rIdFile", "hyperlink", "file:///D:/paparan.pptx", true));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml", false)));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String name = part.getKey();
                put(zip, "word/" + name + ".xml", part(name, part.getValue()));
                boolean header = name.equals("header1");
                if (!name.equals("document")) {
                    String id = header ? "rIdH1" : name;
                    related.append(relation(id, header ? "header" : name, name + ".xml", false));
                }
            }
            if (macros) {
                put(zip, "word/vbaProject.bin", "Sub AutoOpen()");
            }
            put(zip, "word/_rels/document.xml.rels", relations(related.toString()));
        }
        return bytes.toByteArray();
    }

    private static String part(String name, String text) {
        StringBuilder part = new StringBuilder("<").append(ROOTS.get(name));
        SPACES.forEach((prefix, uri) ->
                part.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"'));
        String inside = name.equals("document") ? "<w:body>" + text + "</w:body>" : text;
        return part.append('>')
                .append(inside)
                .append("</")
                .append(ROOTS.get(name))
                .append('>')
                .toString();
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
    }

    private static String relation(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\""
                + (outside ? " TargetMode=\"External\"/>" : "/>");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
