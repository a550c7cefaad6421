package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The structure tree in the file, made in the order of reading before any page is written. */
final class Elements {
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>(1 << 10);
    private final Map<String, PdfStructureElement> byId = new TreeMap<>();
    private final Survey survey;
    private final Dialect dialect;

    Elements(Tag root, PdfStructureTreeRoot tree, Survey survey, Dialect dialect) {
        this.survey = survey;
        this.dialect = dialect;
        dialect.prepare(tree);
        PdfStructureElement element = new PdfStructureElement(tree, dialect.type(root));
        fill(element, root);
        elements.forEach(this::refer);
        if (!byId.isEmpty()) {
            tree.put(Names.ID_TREE, names());
        }
    }

    PdfStructureElement of(Tag tag) {
        PdfStructureElement element = elements.get(tag);
        if (element == null) {
            throw new IllegalArgumentException("not in the tree of this paper: " + tag.role());
        }
        return element;
    }

    private void fill(PdfStructureElement element, Tag tag) {
        elements.put(tag, element);
        dialect.space(element, tag);
        text(element, PdfName.ALT, tag.alternative());
        text(element, PdfName.ACTUALTEXT, tag.actual());
        text(element, PdfName.E, tag.expansion());
        text(element, PdfName.LANG, tag.language());
        PdfObject attributes = Attributes.of(tag, survey.figure(tag), dialect);
        if (attributes != null) {
            element.put(PdfName.A, attributes);
        }
        if (tag.id() != null) {
            element.put(PdfName.ID, new PdfString(tag.id()));
            if (byId.put(tag.id(), element) != null) {
                throw new IllegalArgumentException("two nodes have the id " + tag.id());
            }
        }
        for (Tag kid : tag.kids()) {
            fill(new PdfStructureElement(element, dialect.type(kid)), kid);
        }
    }

    private void refer(Tag tag, PdfStructureElement element) {
        if (tag.leadsTo() != null && dialect.refers()) {
            element.put(Names.REF, new PdfArray(of(tag.leadsTo()).getReference()));
        }
    }

    /** In PDF 2.0 an entry of the contents says which node it is of. */
    void refer(Tag link, Tag target) {
        Tag entry = link;
        while (entry != null && entry.role() != Role.TOCI) {
            entry = entry.parent();
        }
        if (entry != null && dialect.refers()) {
            of(entry).put(Names.REF, new PdfArray(of(target).getReference()));
        }
    }

    private PdfDictionary names() {
        PdfArray pairs = new PdfArray();
        byId.forEach((id, element) -> {
            pairs.add(new PdfString(id));
            pairs.add(element.getReference());
        });
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.NAMES, pairs);
        return names;
    }

    /** What lies behind a node on a page (an annotation) joins its content. */
    void append(Tag tag, PdfDictionary object) {
        PdfStructureElement element = of(tag);
        PdfObject there = element.get(PdfName.K);
        PdfArray kids = there instanceof PdfArray array ? array : new PdfArray();
        if (there instanceof PdfNumber number) {
            kids.add(number);
        }
        kids.add(object);
        element.put(PdfName.K, kids);
    }

    private static void text(PdfDictionary element, PdfName key, String value) {
        if (value != null) {
            element.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }
}
