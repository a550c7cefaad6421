package id.rakor.view;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.model.settings.DateStyle;
import id.rakor.model.settings.Settings;
import id.rakor.text.Words;
import java.util.function.Consumer;

/**
 * What all pages of one edition are made with. It is the same for every page and every thread.
 *
 * @param reading the records
 * @param words the words around them
 * @param settings what the office has set
 * @param names what records are called
 * @param times dates in words
 * @param series the meetings of each series in their order
 * @param indices what is asked of all records together
 * @param tales the prose beside the records
 * @param handouts what was made of meetings beside their pages
 * @param findings takes what is wrong with that prose, from any thread
 */
record Desk(
        Reading reading,
        Words words,
        Settings settings,
        Names names,
        Times times,
        SeriesOrder series,
        Indices indices,
        Tales tales,
        Handouts handouts,
        Consumer<Finding> findings) {
    /** The same with dates written in another way. */
    Desk dated(DateStyle style) {
        Times dated = new Times(words, names, style);
        return new Desk(reading, words, settings, names, dated, series, indices, tales, handouts, findings);
    }
}
