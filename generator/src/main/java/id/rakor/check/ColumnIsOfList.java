package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.decision.ColumnMeaning;
import id.rakor.model.decision.Decision;
import id.rakor.model.value.Keyed;

/** A column is said to hold what a list of that kind may have. Arguments: the head, the kind of list, the column. */
final class ColumnIsOfList implements Rule<Decision> {
    @Override
    public String id() {
        return "K43";
    }

    @Override
    public Class<Decision> type() {
        return Decision.class;
    }

    @Override
    public void check(Decision decision, Reading reading, Notes notes) {
        ColumnMeaning column = decision.column();
        if (column != null && !column.column().isIn(column.list())) {
            notes.add("/kolom/isi", column.head(), Keyed.word(column.list()), Keyed.word(column.column()));
        }
    }
}
