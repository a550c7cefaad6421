package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.followup.Attainment;
import id.rakor.model.meeting.Figure;
import id.rakor.model.plan.PeriodReport;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Quantity;
import id.rakor.model.value.Walk;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A share in percent is not more than the whole. Arguments: the number. */
final class SharesWithinWhole implements Rule<Entity> {
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
    public void check(Entity record, Reading reading, Notes notes) {
        Walk.through((Record) record, "", (pointer, part, value) -> {
            if (value instanceof Figure figure) {
                compare(figure.quantity(), figure.unit(), pointer, notes);
                for (int i = 0; i < figure.parts().size(); i++) {
                    compare(figure.parts().get(i).quantity(), figure.unit(), pointer + "/bagian/" + i, notes);
                }
            } else if (value instanceof Attainment attainment) {
                compare(attainment.amount(), attainment.unit(), pointer, notes);
            } else if (value instanceof PeriodReport report) {
                compare(report.amount(), report.unit(), pointer, notes);
            }
        });
    }

    private static void compare(Quantity quantity, String unit, String pointer, Notes notes) {
        boolean share =
                quantity != null && unit != null && PERCENT.matcher(unit).matches();
        if (share && quantity.value().compareTo(WHOLE) > 0) {
            notes.add(pointer + "/nilai", quantity.value().toPlainString());
        }
    }
}
