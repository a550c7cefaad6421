package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.value.Keyed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the page of a series: its editions in order, year by year, and the gaps between them. A gap
 * is told only where the series or one of its editions says how many there are in the year; it says
 * that none is recorded, not that none was held.
 */
final class SeriesMaker {
    private final Entry entry;
    private final Folio folio;
    private final Series series;

    /**
     * An edition or a gap.
     *
     * @param place its place in the year
     * @param name its number or period, or empty
     * @param line the meeting, or that none is recorded
     */
    private record Row(int place, String name, Line line) {}

    SeriesMaker(Desk desk, Series series) {
        this.entry = new Entry(desk, series);
        this.folio = entry.folio();
        this.series = series;
    }

    EntryView make() {
        entry.text("uraian", series.description())
                .link("lembaga", Institution.class, series.institution())
                .link("wilayah", Region.class, series.region())
                .text("per_tahun", series.perYear() == null ? null : folio.word("seri.per_tahun", series.perYear()))
                .row(
                        "periode",
                        series.periods().stream().map(folio.desk().names()::of).toList());
        Map<String, List<Meeting>> years = new LinkedHashMap<>();
        List<Meeting> editions = folio.desk().series().of(series);
        editions.forEach(
                m -> years.computeIfAbsent(year(m), y -> new ArrayList<>()).add(m));
        years.forEach(this::year);
        return entry.timed("edisi_seri").make(folio.word("seri.banyak", editions.size()));
    }

    private static String year(Meeting meeting) {
        return meeting.series().year() == null
                ? Routes.year(meeting)
                : meeting.series().year().toString();
    }

    private void year(String year, List<Meeting> editions) {
        List<Row> rows = new ArrayList<>();
        for (Meeting meeting : editions) {
            rows.add(new Row(place(meeting.series()), name(meeting.series()), Line.of(Meetings.bits(folio, meeting))));
        }
        rows.addAll(gaps(editions));
        rows.sort(Comparator.comparing(Row::place));
        for (Row row : rows) {
            String name = Parts.key(folio, year);
            String when = row.name().isEmpty() ? name : folio.word("seri.edisi", name, row.name());
            entry.event(when, List.of(row.line()), List.of());
        }
    }

    private static int place(SeriesEdition edition) {
        if (edition.ordinal() != null) {
            return edition.ordinal();
        }
        return edition.period() == null ? Integer.MAX_VALUE : edition.period().ordinal() + 1;
    }

    private String name(SeriesEdition edition) {
        if (edition.ordinal() != null) {
            return folio.word("rapat.ke", edition.ordinal());
        }
        return edition.period() == null ? "" : Keyed.word(edition.period());
    }

    /** What is not recorded of a year: numbers up to the number of editions, else periods. */
    private List<Row> gaps(List<Meeting> editions) {
        List<SeriesEdition> known = editions.stream().map(Meeting::series).toList();
        int total = known.stream()
                .map(SeriesEdition::of)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(series.perYear() == null ? 0 : series.perYear());
        TreeSet<Integer> numbers = new TreeSet<>();
        known.stream().map(SeriesEdition::ordinal).filter(Objects::nonNull).forEach(numbers::add);
        if (!numbers.isEmpty()) {
            return IntStream.rangeClosed(1, Math.min(total, Shards.FIRST))
                    .filter(i -> !numbers.contains(i))
                    .mapToObj(i -> gap(i, folio.word("rapat.ke", i), "seri.celah"))
                    .toList();
        }
        List<Period> periods = known.stream().map(SeriesEdition::period).toList();
        if (periods.stream().anyMatch(Objects::nonNull)) {
            return series.periods().stream()
                    .filter(period -> !periods.contains(period))
                    .map(period -> gap(period.ordinal() + 1, Keyed.word(period), "seri.celah"))
                    .toList();
        }
        int missing = total - editions.size();
        return missing > 0 ? List.of(gap(Integer.MAX_VALUE, "", "seri.celah_banyak", missing)) : List.of();
    }

    private Row gap(int place, String name, String key, Object... args) {
        return new Row(place, name, Line.of(Bit.of(Bit.Kind.ABSENT, folio.word(key, args))));
    }
}
