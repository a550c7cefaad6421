package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.law.AreaCount;
import id.rakor.model.meeting.Figure;
import id.rakor.model.meeting.FigurePart;
import id.rakor.model.source.Entity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** Parts add up to the whole. Arguments: the sum of the parts, the whole as given. */
final class PartsAddUp implements ValueRule<Entity> {
    @Override
    public String id() {
        return "K06";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof Figure figure && !figure.parts().isEmpty()) {
            compare(sum(figure), figure.quantity().value(), at.pointer() + "/bagian", notes);
        } else if (at.value() instanceof AreaCount areas && isWhole(areas)) {
            compare(sum(areas), BigDecimal.valueOf(areas.total()), at.pointer() + "/jumlah", notes);
        }
    }

    private static void compare(BigDecimal sum, BigDecimal whole, String pointer, Notes notes) {
        if (sum.compareTo(whole) != 0) {
            notes.add(pointer, sum.toPlainString(), whole.toPlainString());
        }
    }

    private static BigDecimal sum(Figure figure) {
        return figure.parts().stream()
                .map(FigurePart::quantity)
                .map(quantity -> quantity.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isWhole(AreaCount areas) {
        return areas.total() != null
                && areas.provinces() != null
                && areas.regencies() != null
                && areas.cities() != null;
    }

    private static BigDecimal sum(AreaCount areas) {
        return Stream.of(areas.provinces(), areas.regencies(), areas.cities())
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
