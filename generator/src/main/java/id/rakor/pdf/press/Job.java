package id.rakor.pdf.press;

import com.lowagie.text.pdf.PdfWriter;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Standard;

/**
 * What the pages of one paper share.
 *
 * @param survey what was seen of all pages before
 * @param fonts its fonts
 * @param images its pictures
 * @param elements its structure tree
 * @param links its links
 */
record Job(Survey survey, Fonts fonts, Images images, Elements elements, Links links) {
    static Job of(Booklet booklet, PdfWriter writer, Standard standard) {
        Survey survey = new Survey(booklet);
        Dialect dialect = new Dialect(standard, writer);
        Elements elements = new Elements(booklet.root(), writer.getStructureTreeRoot(), survey, dialect);
        Links links = new Links(writer, survey, elements, standard);
        return new Job(survey, new Fonts(survey), new Images(), elements, links);
    }
}
