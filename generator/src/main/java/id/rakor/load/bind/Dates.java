package id.rakor.load.bind;

import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node.Scalar;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads days and times, and says what is impossible about those that cannot be. */
final class Dates {
    private static final int FIRST_YEAR = Day.FIRST_YEAR;
    private static final int LAST_YEAR = Day.LAST_YEAR;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile(Forms.TIME);
    private static final Pattern SPAN = Pattern.compile("([1-9]\\d{0,2}) (" + units() + ")(?: .*)?");
    private static final Pattern DEADLINE = Pattern.compile("/tenggat(?:/tanggal(?:/baca)?)?$");
    private static final Pattern LOOSE_TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private final Faults faults;

    Dates(Faults faults) {
        this.faults = faults;
    }

    /** The units of deadlines as they are written in a sentence, the longest first. */
    private static String units() {
        return Arrays.stream(DeadlineUnit.values())
                .map(unit -> Keyed.word(unit).replace('-', ' '))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** The day that a text means, or null. */
    Day day(Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            Matcher span = SPAN.matcher(text);
            if (DEADLINE.matcher(pointer).find() && span.matches()) {
                String unit = span.group(2).replace(' ', '-');
                faults.report(LoadCode.DEADLINE_WORDS, scalar, pointer, text, span.group(1), unit);
            } else {
                faults.report(LoadCode.DATE_FORM, scalar, pointer, likelyDay(text), List.of(text));
            }
            return null;
        }
        int year = Integer.parseInt(form.group(1));
        int month = form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
        int day = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            String first = Integer.toString(FIRST_YEAR);
            faults.report(LoadCode.DATE_YEAR, scalar, pointer, text, first, Integer.toString(LAST_YEAR));
        } else if (month < 1 || month > 12) {
            faults.report(LoadCode.DATE_MONTH, scalar, pointer, text, form.group(2));
        } else if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            YearMonth of = YearMonth.of(year, month);
            String days = Integer.toString(of.lengthOfMonth());
            faults.report(LoadCode.DATE_DAY, scalar, pointer, text, text.substring(0, 7), days, of + "-" + days);
        } else {
            return Day.parse(text).orElseThrow();
        }
        return null;
    }

    private static String likelyDay(String text) {
        Matcher last = DAY_FIRST.matcher(text);
        if (last.matches()) {
            return valid(last.group(3) + "-" + two(last.group(2)) + "-" + two(last.group(1)));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        return first.matches() ? valid(first.group(1) + "-" + two(first.group(2)) + "-" + two(first.group(3))) : "";
    }

    private static String valid(String day) {
        return Day.parse(day).isPresent() ? day : "";
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** The time of day that a text means, or null. */
    LocalTime time(Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        Matcher loose = LOOSE_TIME.matcher(text);
        String likely = loose.matches() ? two(loose.group(1)) + ":" + loose.group(2) : "";
        boolean fits = TIME.matcher(likely).matches();
        faults.report(LoadCode.TIME, scalar, pointer, fits ? likely : "", List.of(text));
        return null;
    }
}
