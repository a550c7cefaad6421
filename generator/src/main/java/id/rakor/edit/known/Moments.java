package id.rakor.edit.known;

import id.rakor.model.value.Day;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Weekday;
import id.rakor.model.value.Zone;
import id.rakor.text.Words;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and hours as people write them: {@code "Jumat, 27 November 2026"}, {@code "27/11/2026"}, {@code "09.00 WITA"}. */
public final class Moments {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: \\d\\d:\\d\\d)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[ -])?(\\p{L}+)\\.?[ -](\\d{4})");
    private static final Pattern PARTLY = Pattern.compile("(?i)(?:tahun )?((?:19|20)\\d{2})(?:-(0[1-9]|1[0-2]))?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(?:hari )?(\\p{L}+['\u2019]?\\p{L}*) ?[,/(]? ?)?(.+?)\\)?");
    private static final Pattern HOUR =
            Pattern.compile("(?:\\p{L}+\\.? ?)?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d\\d)? ?(\\p{L}+)?");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)[ |,]+(?:(?:pukul|jam) )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?wib| ?wita| ?wit)?$");
    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Weekday> weekdays = new HashMap<>();

    /**
     * A day as read.
     *
     * @param day the day, month or year
     * @param weekday the weekday that stands beside it, or null
     */
    public record Moment(Day day, Weekday weekday) {
        /** Whether the weekday is that of the day. */
        public boolean agrees() {
            return weekday == null || !day.isExact() || day.earliest().getDayOfWeek() == weekday.day();
        }
    }

    /**
     * An hour as read.
     *
     * @param time the hour
     * @param zone its zone, or null
     */
    public record Hour(LocalTime time, Zone zone) {}

    /** One that knows the months and weekdays of some words. */
    public Moments(Words words) {
        for (int i = 1; i <= MONTHS; i++) {
            String number = i < 10 ? "0" + i : Integer.toString(i);
            months.put(words.text("tanggal.bulan." + number).toLowerCase(Locale.ROOT), i);
            months.put(words.text("tanggal.bulan_pendek." + number).toLowerCase(Locale.ROOT), i);
            for (String other : words.several("impor.bulan." + number)) {
                months.put(other, i);
            }
        }
        for (int i = 1; i <= DAYS; i++) {
            Weekday day = Weekday.values()[i - 1];
            weekdays.put(words.text("tanggal.hari." + i).toLowerCase(Locale.ROOT), day);
            words.several("impor.hari." + i).forEach(other -> weekdays.put(other, day));
        }
    }

    /** The day that a text means, whatever hour stands behind it; empty when it means none. */
    public Optional<Moment> day(String text) {
        String plain = CLOCK.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
        Optional<Day> alone = date(plain);
        if (alone.isPresent()) {
            return Optional.of(new Moment(alone.get(), null));
        }
        Matcher with = WEEKDAY.matcher(plain);
        if (!with.matches() || with.group(1) == null) {
            return Optional.empty();
        }
        Weekday weekday = weekdays.get(with.group(1).toLowerCase(Locale.ROOT));
        return weekday == null ? Optional.empty() : date(with.group(2)).map(day -> new Moment(day, weekday));
    }

    private Optional<Day> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1));
        }
        Matcher partly = PARTLY.matcher(text);
        if (partly.matches()) {
            return day(partly.group(1), partly.group(2) == null ? 0 : Integer.parseInt(partly.group(2)), null);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Integer month = months.get(named.group(2).toLowerCase(Locale.ROOT));
            return month == null ? Optional.empty() : day(named.group(3), month, named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<Day> day(String year, int month, String day) {
        try {
            return Optional.of(new Day(Integer.parseInt(year), month, day == null ? 0 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The hour that a text means; empty when it means none. */
    public Optional<Hour> hour(String text) {
        Matcher hour = HOUR.matcher(text.strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        String zone = hour.group(3);
        Optional<Enum<?>> known =
                zone == null ? Optional.empty() : Keyed.constant(Zone.class, zone.toLowerCase(Locale.ROOT));
        int at = Integer.parseInt(hour.group(1));
        int minute = Integer.parseInt(hour.group(2));
        if (at > 23 || minute > 59 || (zone != null && known.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Hour(LocalTime.of(at, minute), (Zone) known.orElse(null)));
    }
}
