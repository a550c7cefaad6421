package id.rakor.view;

import id.rakor.model.value.Quantity;
import id.rakor.model.value.QuantityKind;
import java.util.List;
import java.util.Locale;

/** Numbers in words, with their unit and how they are meant. */
final class Quantities {
    private Quantities() {}

    /** A number of something; the unit may be null. */
    static String words(Folio folio, Quantity quantity, String unit) {
        String number = folio.desk().words().numbers().of(quantity.value());
        String count = unit == null ? number : folio.word("jumlah.satuan", number, unit);
        if (quantity.kind() == QuantityKind.APPROXIMATE) {
            return folio.word("jumlah.kira_kira", count);
        }
        return quantity.kind() == QuantityKind.CLAIMED ? folio.word("jumlah.klaim", count) : count;
    }

    /** What is aimed at, with its unit where its words do not end with that already. */
    static String target(Folio folio, String target, String unit) {
        String end = " " + unit.strip().toLowerCase(Locale.ROOT);
        boolean named = (" " + target.strip().toLowerCase(Locale.ROOT)).endsWith(end);
        return named ? target : folio.word("hasil.target_satuan", target, unit);
    }

    /** The words of the source. */
    static List<String> written(Quantity quantity) {
        return quantity == null || quantity.written() == null ? List.of() : List.of(quantity.written());
    }

    /** A number of people. */
    static String people(Folio folio, Quantity quantity) {
        return words(folio, quantity, folio.word("jumlah.orang", quantity.value()));
    }
}
