package id.rakor.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Writes dates and hours from the words alone, never from the JDK's data about languages: {@code
 * "Rabu, 7 Maret 2018"}, {@code "7 Mar 2018"}, {@code "7–9 Maret 2018"}.
 */
public final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** With its weekday, in full: {@code "Rabu, 7 Maret 2018"}. */
    public String full(LocalDate date) {
        return words.text("tanggal.penuh", weekday(date.getDayOfWeek()), plain(date));
    }

    /** Without its weekday: {@code "7 Maret 2018"}. */
    public String plain(LocalDate date) {
        return words.text("tanggal.biasa", day(date), monthName(date.getMonthValue()), year(date.getYear()));
    }

    /** For tables: {@code "7 Mar 2018"}. */
    public String brief(LocalDate date) {
        return words.text("tanggal.biasa", day(date), briefName(date.getMonthValue()), year(date.getYear()));
    }

    /** In digits: {@code "07-03-2018"}. */
    public String numeric(LocalDate date) {
        return words.text("tanggal.angka", pad(date.getDayOfMonth()), pad(date.getMonthValue()), year(date.getYear()));
    }

    /** A month: {@code "Maret 2018"}. */
    public String month(YearMonth month) {
        return words.text("tanggal.bulan_tahun", monthName(month.getMonthValue()), year(month.getYear()));
    }

    /** A month for tables: {@code "Mar 2018"}. */
    public String briefMonth(YearMonth month) {
        return words.text("tanggal.bulan_tahun", briefName(month.getMonthValue()), year(month.getYear()));
    }

    /** A year, never grouped. */
    public String year(int year) {
        return Integer.toString(year);
    }

    /** The name of a weekday: {@code "Senin"}. */
    public String weekday(DayOfWeek day) {
        return words.text("tanggal.hari." + day.getValue());
    }

    /** When nothing but the weekday is known: {@code "Senin (tanggal tidak disebut)"}. */
    public String weekdayOnly(DayOfWeek day) {
        return words.text("tanggal.hari_saja", weekday(day));
    }

    /** From a day to a later one, without repeating what they share: {@code "7–9 Maret 2018"}. */
    public String range(LocalDate from, LocalDate until) {
        return range(from, until, false);
    }

    /** A range for tables: {@code "7–9 Mar 2018"}. */
    public String briefRange(LocalDate from, LocalDate until) {
        return range(from, until, true);
    }

    private String range(LocalDate from, LocalDate until, boolean brief) {
        if (from.equals(until)) {
            return brief ? brief(from) : plain(from);
        }
        String end = brief ? brief(until) : plain(until);
        if (from.getYear() != until.getYear()) {
            return words.text("tanggal.rentang", brief ? brief(from) : plain(from), end);
        }
        if (from.getMonth() != until.getMonth()) {
            int month = from.getMonthValue();
            String name = brief ? briefName(month) : monthName(month);
            return words.text("tanggal.rentang", words.text("tanggal.hari_bulan", day(from), name), end);
        }
        return words.text("tanggal.rentang", day(from), end);
    }

    /**
     * The hours of a day: {@code "pukul 09.00–12.00 WIB"}.
     *
     * @param from when it begins, or null
     * @param until when it ends, or null; one of the two is known
     * @param zone the abbreviation of the zone, or empty
     */
    public String hours(LocalTime from, LocalTime until, String zone) {
        String hours;
        if (from == null) {
            hours = words.text("tanggal.pukul_hingga", hour(until));
        } else if (until == null || until.equals(from)) {
            hours = words.text("tanggal.pukul", hour(from));
        } else {
            hours = words.text("tanggal.pukul", words.text("tanggal.rentang", hour(from), hour(until)));
        }
        return zone.isEmpty() ? hours : words.text("tanggal.zona", hours, zone);
    }

    /** An hour of the day: {@code "09.00"}. */
    public String hour(LocalTime time) {
        return words.text("tanggal.jam", pad(time.getHour()), pad(time.getMinute()));
    }

    private static String pad(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String day(LocalDate date) {
        return Integer.toString(date.getDayOfMonth());
    }

    private String monthName(int month) {
        return words.text("tanggal.bulan." + pad(month));
    }

    private String briefName(int month) {
        return words.text("tanggal.bulan_pendek." + pad(month));
    }
}
