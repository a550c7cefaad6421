package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.followup.Attainment;
import id.rakor.model.meeting.Figure;
import id.rakor.model.plan.PeriodReport;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A share in percent is not more than the whole. Arguments: the number. */
final class SharesWithinWhole implements ValueRule<Entity> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("(?i)(?:.*\\b)?(?:persen|percent)\\b.*|.*%.*");

    @Override
    public String id() {
        return "K07";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof Figure figure) {
            compare(figure.quantity(), figure.unit(), at.pointer(), notes);
            for (int i = 0; i < figure.parts().size(); i++) {
                compare(figure.parts().get(i).quantity(), figure.unit(), at.pointer() + "/bagian/" + i, notes);
            }
        } else if (at.value() instanceof Attainment attainment) {
            compare(attainment.amount(), attainment.unit(), at.pointer(), notes);
        } else if (at.value() instanceof PeriodReport report) {
            compare(report.amount(), report.unit(), at.pointer(), notes);
        }
    }

    private static void compare(Quantity quantity, String unit, String pointer, Notes notes) {
        boolean share =
                quantity != null && unit != null && PERCENT.matcher(unit).matches();
        if (share && quantity.value().compareTo(WHOLE) > 0) {
            notes.add(pointer + "/nilai", quantity.value().toPlainString());
        }
    }
}
