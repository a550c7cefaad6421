package id.rakor.view;

import id.rakor.model.value.Quantity;
import id.rakor.model.value.QuantityKind;
import java.util.List;

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

    /** The words of the source. */
    static List<String> written(Quantity quantity) {
        return quantity == null || quantity.written() == null ? List.of() : List.of(quantity.written());
    }

    /** A number of people. */
    static String people(Folio folio, Quantity quantity) {
        return words(folio, quantity, folio.word("jumlah.orang", quantity.value()));
    }
}
