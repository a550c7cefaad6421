package id.rakor.model.settings;

import id.rakor.model.value.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of an office's letters are formed.
 *
 * @param pattern the number with {@link #PLACES} in braces, or null
 * @param filing the classification code of the files, such as {@code 300.2}, or null
 * @param unit the code of the unit, or null
 */
public record Numbering(
        @Key("pola") String pattern,
        @Key("klasifikasi") String filing,
        @Key("unit") String unit) {
    /** What may stand in braces: classification code, running number, unit, month in Roman numerals, month in digits, year. */
    public static final List<String> PLACES = List.of("klasifikasi", "urut", "unit", "bulan", "bulan_angka", "tahun");

    /** Something in braces. */
    public static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String BLANK = "\u2026\u2026";

    /**
     * The number of a letter. What is not known is left open with dots, to be filled in by hand.
     *
     * @param running the running number in the office's register, or null
     * @param date the day of the letter, or null
     */
    public String number(String running, LocalDate date) {
        Map<String, String> values = Map.of(
                "klasifikasi",
                given(filing),
                "urut",
                given(running),
                "unit",
                given(unit),
                "bulan",
                date == null ? BLANK : MONTHS.get(date.getMonthValue() - 1),
                "bulan_angka",
                date == null ? BLANK : (date.getMonthValue() < 10 ? "0" : "") + date.getMonthValue(),
                "tahun",
                date == null ? BLANK : Integer.toString(date.getYear()));
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), BLANK)));
    }

    /** This numbering, with that of another where nothing is given. */
    Numbering or(Numbering other) {
        return new Numbering(
                pattern == null ? other.pattern : pattern,
                filing == null ? other.filing : filing,
                unit == null ? other.unit : unit);
    }

    private static String given(String text) {
        return text == null ? BLANK : text;
    }
}
