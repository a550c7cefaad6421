package id.rakor.edit.intake;

import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Moments.Moment;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Scalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By when a result is due, as a cell says it: a day, a span since something, or words alone. */
final class DeadlineCell {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(?: \\([^)]*\\))? (" + words(DeadlineUnit.class)
            + ") \\p{L}+ (" + words(DeadlineStart.class) + ")");

    private final Desk desk;

    DeadlineCell(Desk desk) {
        this.desk = desk;
    }

    private static String words(Class<?> type) {
        return Keyed.words(type).stream()
                .map(word -> word.replace('-', ' '))
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
    }

    /** The deadline; nothing where the cell is empty or wrong. */
    Node of(Cells cells) {
        String text = cells.text("tenggat");
        Matcher span = SPAN.matcher(text);
        if (text.isEmpty()) {
            return null;
        } else if (span.matches() && !span.group(3).equals(Keyed.word(DeadlineStart.DATE))) {
            Draft rule = new Draft()
                    .plain("jumlah", span.group(1))
                    .text("satuan", span.group(2).replace(' ', '-'))
                    .text("sejak", span.group(3));
            return new Draft().node("aturan", rule.tree()).tree();
        }
        if (!text.matches(".*\\d.*")) {
            return new Draft().text("tertulis", text).tree();
        }
        Optional<Moment> moment = desk.day(text);
        if (moment.isEmpty()) {
            cells.fault(IntakeCode.DEADLINE, "tenggat");
            return null;
        }
        Moment day = desk.day(cells, "tenggat");
        return day == null ? null : Scalar.plain(day.day().toString());
    }
}
