package id.rakor.view;

import id.rakor.model.value.Quantity;
import id.rakor.model.value.QuantityKind;
import id.rakor.text.Numbers;

/** Numbers in words, with how they are meant. */
final class Quantities {
    private Quantities() {}

    static String words(Folio folio, Quantity quantity) {
        Numbers numbers = folio.desk().words().numbers();
        if (quantity.kind() == QuantityKind.APPROXIMATE) {
            return numbers.about(quantity.value());
        }
        return quantity.kind() == QuantityKind.CLAIMED
                ? numbers.claimed(quantity.value())
                : numbers.of(quantity.value());
    }
}
