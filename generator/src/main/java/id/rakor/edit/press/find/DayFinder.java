package id.rakor.edit.press.find;

import id.rakor.edit.known.Moments;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.edit.press.read.Sentence;
import id.rakor.model.value.Weekday;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of the meeting. A year that is not written is taken from the day the page gives for itself; where the
 * weekday speaks against the date, where no year is known, or where only a weekday is written, it gives all readings and
 * decides for none.
 */
final class DayFinder {
    private static final int LATE = 60;

    private final Lexicon lexicon;
    private final Moments moments = new Moments(Words.builtIn(Language.INDONESIAN));
    private final Pattern dated;
    private final Pattern named;
    private final LocalDate published;
    private final int foot;
    private final Set<Integer> years = new LinkedHashSet<>();

    /** A day as written: month 0 where only a weekday is. */
    private record Written(Sentence from, String text, DayOfWeek weekday, int day, int month, int year, int weight) {}

    /**
     * A finder.
     *
     * @param published when the page says that it was published, or null
     * @param foot the year in its foot, or 0
     */
    DayFinder(Lexicon lexicon, LocalDate published, int foot) {
        this.lexicon = lexicon;
        this.published = published;
        this.foot = foot;
        String weekdays = "(?:(" + lexicon.words().text("berita.hari") + ")\\b[ ,(]{1,3}(?:tanggal )?)?";
        this.dated = Pattern.compile("(?iu)" + weekdays
                + "(?<![\\d/.])(\\d{1,2})(?: ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(?:\\d ?/ ?)?(\\d{4}|\\d{2}))?(?![\\d/])| ("
                + lexicon.words().text("berita.bulan") + ")\\b\\.?(?:[ ,]{1,2}(\\d{4}))?)");
        this.named = Pattern.compile("(?iu)\\b(" + lexicon.words().text("berita.hari") + ")\\b");
    }

    /** The day of the meeting; empty when none is written. */
    Optional<Fact> find(List<Sentence> sentences) {
        List<Written> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher year = Pattern.compile("(?<![\\d/.])(20\\d\\d)(?![\\d/])").matcher(sentence.text());
            while (year.find()) {
                years.add(Integer.valueOf(year.group(1)));
            }
            written(sentence, all);
        }
        return all.stream()
                .filter(one -> one.weight() > 0)
                .max((a, b) -> Integer.compare(a.weight(), b.weight()))
                .map(this::fact);
    }

    private void written(Sentence sentence, List<Written> all) {
        Matcher matcher = dated.matcher(sentence.text());
        List<int[]> taken = new ArrayList<>();
        while (matcher.find()) {
            boolean parted = matcher.group(3) != null;
            boolean brackets =
                    matcher.end() < sentence.text().length() && sentence.text().charAt(matcher.end()) == ')';
            boolean slashed = matcher.group().contains("/");
            if (parted && !slashed || parted && matcher.group(4) == null && matcher.group(1) == null && !brackets) {
                continue;
            }
            int month = parted ? Integer.parseInt(matcher.group(3)) : month(matcher.group(5));
            String year = parted ? matcher.group(4) : matcher.group(6);
            taken.add(new int[] {matcher.start(), matcher.end()});
            add(
                    sentence,
                    matcher,
                    matcher.group(1),
                    new int[] {Integer.parseInt(matcher.group(2)), month, year(year)},
                    all);
        }
        Matcher alone = named.matcher(sentence.text());
        while (alone.find()) {
            int at = alone.start();
            if (taken.stream().noneMatch(span -> at >= span[0] && at < span[1])) {
                add(sentence, alone, alone.group(1), new int[] {0, 0, 0}, all);
            }
        }
    }

    private void add(Sentence from, Matcher at, String weekday, int[] date, List<Written> all) {
        DayOfWeek day = weekday == null ? null : weekday(weekday);
        String text = at.group().replaceAll("^[ ,(]+|[ ,(]+$", "");
        String closed = text.contains("(") && !text.contains(")") ? text + ")" : text;
        all.add(new Written(from, closed, day, date[0], date[1], date[2], weight(from, at, day, date)));
    }

    /** How likely a day is that of the meeting: by its weekday, by the words around it, and by how early it stands. */
    private int weight(Sentence from, Matcher at, DayOfWeek weekday, int[] date) {
        String before = from.text().substring(0, at.start()).toLowerCase(Locale.ROOT);
        String near = before.substring(Math.max(0, before.length() - 60));
        String after = from.text().substring(at.end()).toLowerCase(Locale.ROOT);
        String next = after.substring(0, Math.min(25, after.length()));
        int weight = weekday == null ? 0 : 40;
        weight += date[0] > 0 ? 20 : 0;
        weight += date[2] > 0 ? 10 : 0;
        weight += has(from.text(), "berita.kata-rapat") ? 30 : 0;
        weight -= has(next, "berita.kata-nanti") || (has(near, "berita.kata-nanti") && weekday == null) ? 60 : 0;
        weight -= weekday == null && has(near, "berita.kata-lain-hari") ? 50 : 0;
        return weight - Math.min(20, 2 * from.order());
    }

    private boolean has(String text, String key) {
        String low = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return lexicon.set(key).stream().anyMatch(word -> low.contains(" " + word + " "));
    }

    private DayOfWeek weekday(String name) {
        return moments.day(name.replace('\u2019', '\'') + ", 1 Januari 2000")
                .map(Moments.Moment::weekday)
                .map(Weekday::day)
                .orElse(null);
    }

    private int month(String name) {
        return moments.day("1 " + name + " 2000").map(m -> m.day().month()).orElse(0);
    }

    private static int year(String text) {
        return text == null ? 0 : text.length() == 2 ? 2000 + Integer.parseInt(text) : Integer.parseInt(text);
    }

    private Fact fact(Written one) {
        Set<LocalDate> days = new LinkedHashSet<>();
        boolean whole = one.year() > 0;
        if (one.day() == 0) {
            lastBefore(one, days);
        } else if (whole) {
            exact(one, one.year(), days);
        } else if (published != null) {
            exact(one, published.getYear(), days);
            days.removeIf(day -> day.isAfter(published) && day.getMonthValue() == 12);
            if (days.isEmpty()) {
                exact(one, published.getYear() - 1, days);
            }
        } else {
            LinkedHashSet<Integer> wanted = new LinkedHashSet<>(years);
            if (foot > 0) {
                wanted.add(foot);
            }
            wanted.forEach(year -> exact(one, year, days));
            days.removeIf(day -> one.weekday() != null && day.getDayOfWeek() != one.weekday());
        }
        boolean agrees = days.size() == 1
                && (one.weekday() == null || days.iterator().next().getDayOfWeek() == one.weekday());
        boolean late = published != null && days.stream().anyMatch(day -> day.isAfter(published));
        boolean far = published != null && days.stream().anyMatch(day -> day.isBefore(published.minusDays(LATE)));
        boolean sure = agrees && !late && (whole || (published != null && !far && one.day() > 0));
        if (!sure && one.day() > 0) {
            other(one, days);
        }
        return fact(one, days, sure);
    }

    private Fact fact(Written one, Set<LocalDate> days, boolean sure) {
        List<String> readings = new ArrayList<>();
        days.forEach(day -> readings.add(lexicon.words().dates().full(day)));
        if (!sure && one.day() == 0 && foot > 0 && readings.isEmpty()) {
            readings.add(weekdayName(one.weekday()) + ", " + foot);
        }
        if (!sure && one.weekday() != null && (one.day() == 0 || readings.isEmpty())) {
            readings.add(weekdayName(one.weekday()));
        }
        String value = sure ? readings.get(0) : "";
        return new Fact(
                FactKind.DAY,
                value + (sure ? "; " + one.text() : ""),
                sure ? List.of() : noted(readings, one),
                one.from().line(),
                one.from().text(),
                sure && one.year() > 0,
                "",
                "");
    }

    private static List<String> noted(List<String> readings, Written one) {
        return readings.stream().map(reading -> reading + "; " + one.text()).toList();
    }

    private String weekdayName(DayOfWeek day) {
        return lexicon.words().dates().weekday(day);
    }

    private static void exact(Written one, int year, Set<LocalDate> days) {
        try {
            days.add(LocalDate.of(year, one.month(), one.day()));
        } catch (DateTimeException e) {
            return;
        }
    }

    /** The last such weekday before the page was published; that is a reading, not a fact. */
    private void lastBefore(Written one, Set<LocalDate> days) {
        if (published != null && one.weekday() != null) {
            days.add(published.with(TemporalAdjusters.previousOrSame(one.weekday())));
        }
    }

    /** Other readings of a date that something speaks against: month and day the other way round, and the weekday. */
    private void other(Written one, Set<LocalDate> days) {
        int year = one.year() > 0 ? one.year() : published != null ? published.getYear() : 0;
        if (one.text().contains("/") && one.day() <= 12 && year > 0) {
            try {
                LocalDate turned = LocalDate.of(year, one.day(), one.month());
                boolean fits = one.weekday() == null || turned.getDayOfWeek() == one.weekday();
                if (fits && (published == null || !turned.isAfter(published))) {
                    days.add(turned);
                }
            } catch (DateTimeException e) {
                return;
            }
        }
        if (one.weekday() != null && published != null) {
            days.add(published.with(TemporalAdjusters.previousOrSame(one.weekday())));
        } else if (one.weekday() != null) {
            List<LocalDate> near = new ArrayList<>();
            days.forEach(day -> near.add(day.with(TemporalAdjusters.previousOrSame(one.weekday()))));
            days.forEach(day -> near.add(day.with(TemporalAdjusters.nextOrSame(one.weekday()))));
            days.addAll(near);
        }
    }
}
