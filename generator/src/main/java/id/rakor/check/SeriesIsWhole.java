package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.value.Keyed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A series has all the meetings of a year that it should have: as many as a year is said to have,
 * one in each reporting period that is over, and none left out of "the third of three". Arguments:
 * the year, how many are recorded, how many there should be, which are missing, 1 when the series
 * says how many a year has and 0 when not.
 */
final class SeriesIsWhole implements CatalogRule {
    private static final int MONTHS = 4;
    private static final int MOST = 366;
    private static final String SOME = "–";

    @Override
    public String id() {
        return "K27";
    }

    @Override
    public void check(Reading reading, Spots spots) {
        Map<String, List<Meeting>> rows = SeriesRows.of(reading);
        for (Series series : reading.all(Series.class)) {
            Map<Integer, List<Meeting>> years = new TreeMap<>();
            for (Meeting meeting : rows.getOrDefault(series.id().text(), List.of())) {
                Times.year(meeting).ifPresent(year -> years.computeIfAbsent(year, y -> new ArrayList<>())
                        .add(meeting));
            }
            years.forEach((year, meetings) -> year(series, year, meetings, reading.asOf(), spots));
        }
    }

    private static void year(Series series, int year, List<Meeting> meetings, LocalDate asOf, Spots spots) {
        List<SeriesEdition> editions = meetings.stream().map(Meeting::series).toList();
        boolean past = year < asOf.getYear();
        int latest = most(editions, SeriesEdition::ordinal);
        int announced = past ? Math.max(latest, most(editions, SeriesEdition::of)) : latest;
        List<String> missing = periods(series, editions, year, asOf);
        if (missing.isEmpty()) {
            missing = ordinals(editions, Math.min(announced, MOST));
        }
        int due = Math.max(announced, past && series.perYear() != null ? series.perYear() : 0);
        int wanted = Math.max(due, meetings.size() + missing.size());
        if (meetings.size() < wanted) {
            spots.add(
                    series,
                    "",
                    Integer.toString(year),
                    Integer.toString(meetings.size()),
                    Integer.toString(wanted),
                    missing.isEmpty() ? SOME : String.join(", ", missing),
                    series.perYear() == null ? "0" : "1");
        }
    }

    private static int most(List<SeriesEdition> editions, Function<SeriesEdition, Integer> number) {
        return editions.stream()
                .map(number)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
    }

    private static List<String> periods(Series series, List<SeriesEdition> editions, int year, LocalDate asOf) {
        return series.periods().stream()
                .filter(period -> isOver(period, year, asOf))
                .filter(period -> editions.stream().noneMatch(e -> e.period() == period))
                .map(Keyed::word)
                .toList();
    }

    private static List<String> ordinals(List<SeriesEdition> editions, int last) {
        return IntStream.rangeClosed(1, last)
                .filter(i -> editions.stream().noneMatch(e -> Objects.equals(e.ordinal(), i)))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static boolean isOver(Period period, int year, LocalDate asOf) {
        LocalDate end = LocalDate.of(year, 1, 1).plusMonths(MONTHS * (period.ordinal() + 1L));
        return !asOf.isBefore(end);
    }
}
