package id.rakor.view;

import id.rakor.model.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The list of sources at the end of a page. */
final class Quotes {
    private Quotes() {}

    /** The sources a page has asked for, by number. To be called last. */
    static List<Quote> of(Folio folio) {
        List<Quote> quotes = new ArrayList<>();
        for (Source source : folio.quoted()) {
            quotes.add(quote(folio, source, quotes.size() + 1));
        }
        return quotes;
    }

    private static Quote quote(Folio folio, Source source, int number) {
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.link(source));
        if (source.publisher() != null && source.title() != null) {
            bits.add(Bit.text(". " + source.publisher()));
        }
        if (source.published() != null) {
            bits.add(Bit.text(", "));
            bits.add(folio.desk().times().brief(source.published()));
        }
        return new Quote(number, bits, Folio.text(source.address()), read(folio, source));
    }

    /** How and when it was read; empty when neither is known. */
    static String read(Folio folio, Source source) {
        if (source.reading() == null && source.retrieved() == null) {
            return "";
        }
        String when = source.retrieved() == null
                ? ""
                : folio.desk().times().brief(source.retrieved()).text();
        if (source.reading() == null) {
            return folio.word("sumber.dibaca_pada", when);
        }
        return when.isEmpty()
                ? folio.word("sumber.dibaca", source.reading())
                : folio.word("sumber.dibaca_cara_pada", source.reading(), when);
    }
}
