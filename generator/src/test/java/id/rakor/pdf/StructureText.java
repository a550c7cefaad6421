package id.rakor.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A paper as text, for tests: its structure tree with what is read aloud, its pages, fonts and bookmarks. It reads the
 * file as a stranger would, with PDFBox.
 */
public final class StructureText {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Reference", "Lbl");

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> here = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                here.put(content.getMCID(), words(content));
            }
            texts.put(page.getCOSObject(), here);
        }
    }

    private interface Reader {
        void read(StructureText text) throws IOException;
    }

    private static String with(byte[] paper, Reader reader) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            StructureText text = new StructureText(document);
            reader.read(text);
            return text.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The structure tree: a line for each node, deeper ones moved in by two spaces: role, what it says of itself in
     * brackets, the text it reads in quotes. A replaced text is given as it is read, with the word {@code ActualText} or
     * {@code Alt} in the brackets.
     */
    public static String tree(byte[] paper) {
        return with(
                paper, text -> text.branch(text.document.getDocumentCatalog().getStructureTreeRoot(), ""));
    }

    /** What is read aloud, a paragraph or cell a line. */
    public static String aloud(byte[] paper) {
        return with(paper, text -> {
                    text.speak(text.document.getDocumentCatalog().getStructureTreeRoot());
                    text.out.append('\n');
                })
                .replaceAll("\\n+", "\n")
                .strip();
    }

    /** The text of each page in the order of drawing, heads and feet included. */
    public static List<String> pages(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).strip());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts, without the letters that mark a subset, in order; a font that is not embedded says so. */
    public static String fonts(byte[] paper) {
        return with(paper, text -> {
            Set<String> names = new TreeSet<>();
            for (PDPage page : text.document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (font.isEmbedded() ? "" : " (not embedded)"));
                }
            }
            names.forEach(name -> text.out.append(name).append('\n'));
        });
    }

    /** The bookmarks: title and page, deeper ones moved in by two spaces. */
    public static String outline(byte[] paper) {
        return with(paper, text -> {
            PDOutlineNode outline = text.document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                text.marks(outline, "");
            }
        });
    }

    /** All of it, for a case folder. */
    public static String dump(byte[] paper) {
        StringBuilder all = new StringBuilder();
        List<String> pages = pages(paper);
        for (int i = 0; i < pages.size(); i++) {
            all.append("== page ").append(i + 1).append(" of ").append(pages.size());
            all.append("\n").append(pages.get(i)).append("\n");
        }
        all.append("== fonts\n").append(fonts(paper));
        all.append("== outline\n").append(outline(paper));
        return all.append("== structure\n").append(tree(paper)).toString();
    }

    private void marks(PDOutlineNode node, String indent) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(document);
            out.append(indent).append(item.getTitle()).append(" > ");
            out.append(document.getPages().indexOf(page) + 1).append('\n');
            marks(item, indent + "  ");
        }
    }

    private void branch(PDStructureNode node, String indent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                out.append(indent).append(element.getStructureType());
                String notes = String.join(", ", notes(element));
                out.append(notes.isEmpty() ? "" : " [" + notes + "]");
                String read = own(element);
                out.append(read.isEmpty() ? "\n" : " \"" + read + "\"\n");
                branch(element, indent + "  ");
            }
        }
    }

    private List<String> notes(PDStructureElement element) {
        List<String> notes = new ArrayList<>();
        COSDictionary node = element.getCOSObject();
        for (String key : List.of("Alt", "ActualText")) {
            if (node.containsKey(key)) {
                notes.add(key);
            }
        }
        for (String key : List.of("E", "Lang", "ID")) {
            if (node.getString(key) != null) {
                notes.add(key + "=" + node.getString(key));
            }
        }
        COSBase attributes = node.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary one) {
            for (String key : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering", "Summary")) {
                COSBase value = one.getDictionaryObject(key);
                if (value instanceof COSName name) {
                    notes.add(key + "=" + name.getName());
                } else if (value instanceof COSString string) {
                    notes.add(key + "=" + string.getString());
                } else if (value != null) {
                    notes.add(key + "=" + one.getInt(key));
                }
            }
        }
        element.getKids().stream()
                .filter(PDObjectReference.class::isInstance)
                .forEach(kid -> notes.add("> " + target((PDObjectReference) kid)));
        return notes;
    }

    private String target(PDObjectReference reference) {
        COSDictionary action =
                ((COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ)).getCOSDictionary(COSName.A);
        String address = action.getString(COSName.URI);
        COSArray inside = action.getCOSArray(COSName.D);
        return address != null
                ? address
                : "page " + (document.getPages().indexOf(new PDPage((COSDictionary) inside.getObject(0))) + 1);
    }

    private void speak(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean inline = INLINE.contains(element.getStructureType());
                out.append(inline ? "" : "\n").append(own(element));
                if (replaced(element) == null) {
                    speak(element);
                }
                out.append(inline ? "" : "\n");
            }
        }
    }

    private static String replaced(PDStructureElement element) {
        return element.getActualText() != null ? element.getActualText() : element.getAlternateDescription();
    }

    /** What a node reads itself, without the nodes below it. */
    private String own(PDStructureElement element) {
        if (replaced(element) != null) {
            return replaced(element);
        }
        StringBuilder text = new StringBuilder();
        COSDictionary page = element.getCOSObject().getCOSDictionary(COSName.PG);
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mcid) {
                text.append(texts.get(page).getOrDefault(mcid, ""));
            } else if (kid instanceof PDMarkedContentReference part) {
                COSDictionary there = part.getCOSObject().getCOSDictionary(COSName.PG);
                text.append(texts.get(there).getOrDefault(part.getMCID(), ""));
            }
        }
        return text.toString();
    }

    private static String words(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(words(inner));
            }
        }
        return text.toString();
    }
}
