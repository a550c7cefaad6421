package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import java.util.ArrayList;
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
        return entry.make(folio.word("seri.banyak", editions.size()));
    }

    private static String year(Meeting meeting) {
        return meeting.series().year() == null
                ? Routes.year(meeting)
                : meeting.series().year().toString();
    }

    private void year(String year, List<Meeting> editions) {
        List<Line> lines = new ArrayList<>();
        editions.forEach(meeting -> lines.add(line(meeting)));
        gaps(editions).forEach(gap -> lines.add(Line.of(Bit.of(Bit.Kind.ABSENT, gap))));
        entry.event(Parts.key(folio, year), lines, List.of());
    }

    private Line line(Meeting meeting) {
        SeriesEdition edition = meeting.series();
        List<Bit> bits = new ArrayList<>();
        if (edition.ordinal() != null) {
            String number = edition.of() == null
                    ? folio.word("rapat.ke", edition.ordinal())
                    : folio.word("rapat.ke_dari", edition.ordinal(), edition.of());
            bits.add(Bit.of(Bit.Kind.QUIET, number + ": "));
        } else if (edition.period() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, folio.desk().names().of(edition.period()) + ": "));
        }
        bits.addAll(Meetings.bits(folio, meeting));
        return Line.of(bits);
    }

    /** What is not recorded of a year: numbers up to the number of editions, else periods. */
    private List<String> gaps(List<Meeting> editions) {
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
                    .mapToObj(i -> folio.word("seri.celah", folio.word("rapat.ke", i)))
                    .toList();
        }
        List<Period> periods = known.stream().map(SeriesEdition::period).toList();
        if (periods.stream().anyMatch(Objects::nonNull)) {
            return series.periods().stream()
                    .filter(period -> !periods.contains(period))
                    .map(period -> folio.word("seri.celah", folio.desk().names().of(period)))
                    .toList();
        }
        int missing = total - editions.size();
        return missing > 0 ? List.of(folio.word("seri.celah_banyak", missing)) : List.of();
    }
}
