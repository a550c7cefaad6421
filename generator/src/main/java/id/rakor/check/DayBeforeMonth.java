package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written in numbers is read day first, as Indonesian sources write it. Arguments: the date as
 * written, as read.
 */
final class DayBeforeMonth implements ValueRule<Entity> {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}))?(?!\\d)");

    @Override
    public String id() {
        return "K03";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof PartialDate date && date.written() != null && isExact(date)) {
            Matcher written = NUMBERS.matcher(date.written());
            if (written.find() && !written.find() && !fits(date)) {
                notes.add(at.pointer(), date.written(), date.read().toString());
            }
        }
    }

    private static boolean isExact(PartialDate date) {
        return date.read() != null && date.read().isExact();
    }

    private static boolean fits(PartialDate date) {
        Matcher written = NUMBERS.matcher(date.written());
        Day read = date.read();
        return written.find()
                && Integer.parseInt(written.group(1)) == read.day()
                && Integer.parseInt(written.group(3)) == read.month()
                && (written.group(4) == null || Integer.parseInt(written.group(4)) == read.year());
    }
}
