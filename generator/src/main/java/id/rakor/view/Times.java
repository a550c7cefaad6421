package id.rakor.view;

import id.rakor.model.meeting.Session;
import id.rakor.model.meeting.Timing;
import id.rakor.model.settings.DateStyle;
import id.rakor.model.value.Day;
import id.rakor.model.value.PartialDate;
import id.rakor.text.Dates;
import id.rakor.text.Words;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Dates and hours in words, as exactly as they are known and no more. */
final class Times {
    private final Words words;
    private final Names names;
    private final Dates dates;
    private final DateStyle style;

    Times(Words words, Names names) {
        this(words, names, DateStyle.LONG);
    }

    /** Dates as an office's papers write them. */
    Times(Words words, Names names, DateStyle style) {
        this.words = words;
        this.names = names;
        this.dates = words.dates();
        this.style = style;
    }

    /** A date in full: {@code "Rabu, 7 Maret 2018"}. */
    List<Bit> full(PartialDate date) {
        List<Bit> bits = new ArrayList<>();
        if (date.read() != null) {
            String text = full(date.read());
            boolean hint = date.weekday() != null && !date.read().isExact();
            bits.add(time(date.read(), hint ? words.text("waktu.hari_dalam", weekday(date), text) : text));
        } else if (date.weekday() != null) {
            bits.add(Bit.text(dates.weekdayOnly(date.weekday().day())));
        } else if (date.after() == null && date.before() == null) {
            bits.add(Bit.of(Bit.Kind.QUOTE, date.written()));
        }
        String bounds = bounds(date);
        if (!bounds.isEmpty()) {
            bits.add(Bit.of(Bit.Kind.QUIET, bits.isEmpty() ? bounds : ", " + bounds));
        }
        return bits;
    }

    /** A date for tables and rows: {@code "7 Mar 2018"}. */
    Bit brief(PartialDate date) {
        if (date == null) {
            return absent();
        } else if (date.read() != null) {
            return time(date.read(), brief(date.read()));
        } else if (date.weekday() != null) {
            return Bit.text(weekday(date));
        }
        String bounds = bounds(date);
        return bounds.isEmpty() ? Bit.of(Bit.Kind.QUOTE, date.written()) : Bit.text(bounds);
    }

    /** A day for tables, as a date that machines read too. */
    Bit bit(Day day) {
        return time(day, brief(day));
    }

    /** The first day of a meeting, for tables. */
    Bit brief(Timing timing) {
        return timing == null ? absent() : brief(timing.from());
    }

    /** When a meeting is held: days and hours. */
    List<Bit> of(Timing timing) {
        return of(timing, timing.from() == null ? List.of() : days(timing.from(), timing.until()));
    }

    /** When a meeting is held, its first and last day each with its weekday. */
    List<Bit> apart(Timing timing) {
        boolean alone = timing.from() == null
                || timing.until() == null
                || timing.until().equals(timing.from());
        return alone ? of(timing) : of(timing, each(timing.from(), timing.until()));
    }

    private List<Bit> of(Timing timing, List<Bit> days) {
        List<Bit> bits = new ArrayList<>(days);
        if (timing.from() == null && timing.until() != null) {
            bits.add(Bit.text(words.text("waktu.hingga", brief(timing.until()).text())));
        }
        return hours(timing, bits);
    }

    private List<Bit> hours(Timing timing, List<Bit> bits) {
        if (timing.startTime() != null || timing.endTime() != null) {
            String hours = dates.hours(timing.startTime(), timing.endTime(), zone(timing));
            bits.add(Bit.text(bits.isEmpty() ? hours : ", " + hours));
        }
        return bits;
    }

    /** The hours of a part of the programme, in the zone of its meeting. */
    String hours(Session session, Timing timing) {
        return dates.hours(session.startTime(), session.endTime(), timing == null ? "" : zone(timing));
    }

    /** The same in a column of hours, {@code "09.00–09.30"}, whose head names the zone; empty when neither is recorded. */
    String column(Session session) {
        return List.of(hour(session.startTime(), null), hour(session.endTime(), null)).stream()
                .filter(hour -> !hour.isEmpty())
                .collect(Collectors.joining("\u2013"));
    }

    /** An hour of a meeting in its zone, {@code "09.00 WITA"}; empty when it is null. */
    String hour(LocalTime hour, Timing timing) {
        return hour == null ? "" : (dates.hour(hour) + " " + zone(timing)).strip();
    }

    /** The zone of the hours of a meeting, {@code "WITA"}; empty when it is not recorded. */
    String zone(Timing timing) {
        return timing == null || timing.zone() == null ? "" : names.of(timing.zone());
    }

    /** From one date to another; either may be null. */
    String span(PartialDate from, PartialDate until) {
        if (from == null && until == null) {
            return words.text("umum.tidak_disebut");
        } else if (until == null) {
            return words.text("waktu.sejak", brief(from).text());
        } else if (from == null) {
            return words.text("waktu.hingga", brief(until).text());
        }
        if (from.read() != null && from.read().isExact() && isExact(until)) {
            return dates.briefRange(from.read().earliest(), until.read().earliest());
        }
        return words.text("waktu.rentang", brief(from).text(), brief(until).text());
    }

    /** From one day to another; the second may be null. */
    List<Bit> days(PartialDate from, PartialDate until) {
        if (until == null || until.equals(from)) {
            return full(from);
        }
        if (isExact(from) && isExact(until) && style != DateStyle.NUMERIC) {
            String range = dates.range(from.read().earliest(), until.read().earliest());
            return List.of(time(from.read(), range));
        }
        return each(from, until);
    }

    /** The same, a range with its weekdays: {@code "Rabu–Kamis, 26–27 Agustus 2026"}. */
    List<Bit> named(PartialDate from, PartialDate until) {
        List<Bit> days = days(from, until);
        boolean range =
                style == DateStyle.LONG && until != null && !until.equals(from) && isExact(from) && isExact(until);
        return range
                ? List.of(time(from.read(), weekdays(from, until, days.get(0).text())))
                : days;
    }

    private String weekdays(PartialDate from, PartialDate until, String range) {
        String first = dates.weekday(from.read().earliest().getDayOfWeek());
        String last = dates.weekday(until.read().earliest().getDayOfWeek());
        return words.text("tanggal.penuh", words.text("tanggal.rentang", first, last), range);
    }

    /**
     * The hours of a meeting in a column of their own: {@code "09.00–15.30 WITA"}; those of a meeting of several days say
     * which day they are of. Empty when it is not recorded when it begins.
     */
    String span(Timing timing) {
        boolean several = timing.until() != null && !timing.until().equals(timing.from());
        if (timing.startTime() == null || timing.endTime() == null) {
            return hour(timing.startTime(), timing);
        }
        return several
                ? words.text("naskah.pukul_berhari", hour(timing.startTime(), timing), hour(timing.endTime(), timing))
                : span(timing.startTime(), timing.endTime(), timing);
    }

    /** The hours of a day of a meeting; the second may be null. */
    String span(LocalTime from, LocalTime until, Timing timing) {
        return until == null
                ? hour(from, timing)
                : words.text("tanggal.rentang", hour(from, null), hour(until, timing));
    }

    private List<Bit> each(PartialDate from, PartialDate until) {
        List<Bit> bits = new ArrayList<>(full(from));
        bits.add(Bit.text(" " + words.text("waktu.sampai") + " "));
        bits.addAll(full(until));
        return bits;
    }

    private String weekday(PartialDate date) {
        return dates.weekday(date.weekday().day());
    }

    private static boolean isExact(PartialDate date) {
        return date.read() != null && date.read().isExact();
    }

    private String bounds(PartialDate date) {
        if (date.after() != null && date.before() != null) {
            return words.text("waktu.antara", brief(date.after()), brief(date.before()));
        } else if (date.after() != null) {
            return words.text("waktu.paling_awal", brief(date.after()));
        }
        return date.before() == null ? "" : words.text("waktu.paling_akhir", brief(date.before()));
    }

    private static Bit time(Day day, String text) {
        return new Bit(Bit.Kind.TIME, text, day.toString());
    }

    private String full(Day day) {
        if (!day.isExact()) {
            return vague(day, false);
        }
        return switch (style) {
            case LONG -> dates.full(day.earliest());
            case MEDIUM -> dates.plain(day.earliest());
            case NUMERIC -> dates.numeric(day.earliest());
        };
    }

    /** A day, month or year for tables: {@code "7 Mar 2018"}. */
    String brief(Day day) {
        if (!day.isExact()) {
            return vague(day, true);
        }
        return style == DateStyle.NUMERIC ? dates.numeric(day.earliest()) : dates.brief(day.earliest());
    }

    /** Some days, those that follow each other as a range: {@code "26–27 Agu 2026, 29 Agu 2026"}. */
    String days(List<Day> days) {
        List<Day> sorted = days.stream().distinct().sorted().toList();
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int until = from;
            while (until + 1 < sorted.size() && isNext(sorted.get(until), sorted.get(until + 1))) {
                until++;
            }
            Day first = sorted.get(from);
            parts.add(
                    until == from
                            ? brief(first)
                            : dates.briefRange(
                                    first.earliest(), sorted.get(until).earliest()));
            from = until + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean isNext(Day day, Day next) {
        return day.isExact() && next.isExact() && day.earliest().plusDays(1).equals(next.earliest());
    }

    private String vague(Day day, boolean brief) {
        if (day.month() == 0) {
            return dates.year(day.year());
        }
        YearMonth month = YearMonth.of(day.year(), day.month());
        return brief ? dates.briefMonth(month) : dates.month(month);
    }

    private Bit absent() {
        return Bit.of(Bit.Kind.ABSENT, words.text("umum.tidak_disebut"));
    }
}
