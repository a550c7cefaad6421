package id.rakor.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar as exactly as it is known: a day, a month or a year. Written
 * {@code 2018-03-07}, {@code 2018-03} or {@code 2018}.
 *
 * @param year 1900 to 2199
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month or the year is known
 */
public record Day(int year, int month, int day) implements Comparable<Day> {
    /** The first year there is. */
    public static final int FIRST_YEAR = 1900;
    /** The last. */
    public static final int LAST_YEAR = 2199;

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public Day {
        if (year < FIRST_YEAR || year > LAST_YEAR || (month == 0 && day != 0)) {
            throw new DateTimeException("no such date");
        }
        LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The exact day of a date. */
    public static Day of(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads one of the three forms; empty when the text is none of them or names no real day. */
    public static Optional<Day> parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Day(number(m.group(1)), number(m.group(2)), number(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        if ("00".equals(digits)) {
            throw new DateTimeException(digits);
        }
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether the very day is known. */
    public boolean isExact() {
        return day != 0;
    }

    /** The first day this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day this date can mean. */
    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        LocalDate first = earliest();
        return month == 0
                ? first.plusYears(1).minusDays(1)
                : first.plusMonths(1).minusDays(1);
    }

    /** Orders by the earliest day meant; of two that begin together the vaguer comes first. */
    @Override
    public int compareTo(Day other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : other.latest().compareTo(latest());
    }

    /** The form it is written in. */
    @Override
    public String toString() {
        String text = pad(year, 4);
        if (month != 0) {
            text += "-" + pad(month, 2);
        }
        return day == 0 ? text : text + "-" + pad(day, 2);
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
