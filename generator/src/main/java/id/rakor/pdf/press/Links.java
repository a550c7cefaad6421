package id.rakor.pdf.press;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import id.rakor.pdf.sheet.Bookmark;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Standard;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Links on pages and the bookmarks beside them. */
final class Links {
    private record Behind(Tag tag, PdfDictionary object) {}

    private final PdfWriter writer;
    private final Survey survey;
    private final Elements elements;
    private final Standard standard;
    private final List<Behind> behind = new ArrayList<>();

    Links(PdfWriter writer, Survey survey, Elements elements, Standard standard) {
        this.writer = writer;
        this.survey = survey;
        this.elements = elements;
        this.standard = standard;
    }

    /** Puts a link on the page that is being written. */
    void add(Mark.Area area, float height) {
        Rectangle box = new Rectangle(
                hundredths(area.x()),
                hundredths(height - area.y() - area.height()),
                hundredths(area.x() + area.width()),
                hundredths(height - area.y()));
        PdfAction action =
                area.target().startsWith("#") ? jump(area.target().substring(1)) : new PdfAction(area.target());
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, box, PdfAnnotation.HIGHLIGHT_INVERT, action);
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(area.contents(), PdfObject.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot()
                .addExistingObject(elements.of(area.link()).getReference());
        annotation.put(Names.STRUCT_PARENT, new PdfNumber(key));
        PdfDictionary object = new PdfDictionary(Names.OBJR);
        object.put(Names.OBJ, annotation.getIndirectReference());
        object.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        behind.add(new Behind(area.link(), object));
        writer.addAnnotation(annotation);
        if (area.target().startsWith("#")) {
            elements.refer(area.link(), survey.place(area.target().substring(1)).tag());
        }
    }

    /** Once all pages are written: joins links and nodes. */
    void join() {
        behind.forEach(link -> elements.append(link.tag(), link.object()));
    }

    void outline(List<Bookmark> bookmarks) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        bookmarks.forEach(bookmark -> outline(root, bookmark, true));
    }

    private void outline(PdfOutline above, Bookmark bookmark, boolean open) {
        PdfOutline entry = new PdfOutline(above, jump(bookmark.spot()), bookmark.title(), open);
        bookmark.below().forEach(below -> outline(entry, below, false));
    }

    private PdfAction jump(String spot) {
        Survey.Place place = survey.place(spot);
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        PdfDestination page = new PdfDestination(PdfDestination.XYZ, -1, hundredths(place.up()), 0);
        page.addPage(writer.getPageReference(place.page()));
        action.put(PdfName.D, page);
        if (standard == Standard.PDFA_4F) {
            PdfArray node = new PdfDestination(PdfDestination.XYZ, -1, hundredths(place.up()), 0);
            node.addFirst(elements.of(place.tag()).getReference());
            action.put(Names.SD, node);
        }
        return action;
    }

    private static float hundredths(float points) {
        return Strokes.hundredths(points) / 100f;
    }
}
