package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The meetings of each series, the earliest first. */
final class SeriesOrder {
    private static final Comparator<Meeting> ORDER = Comparator.comparing(
                    (Meeting m) -> year(m), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(m -> m.series().ordinal(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Calendar.EARLIEST_FIRST);

    private final Map<String, List<Meeting>> series = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    SeriesOrder(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (meeting.series() != null) {
                series.computeIfAbsent(meeting.series().series().id(), key -> new ArrayList<>())
                        .add(meeting);
            }
        }
        series.values().forEach(list -> {
            list.sort(ORDER);
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i).id().text(), i);
            }
        });
    }

    private static Integer year(Meeting meeting) {
        SeriesEdition edition = meeting.series();
        if (edition.year() != null) {
            return edition.year();
        }
        String year = Routes.year(meeting);
        return year.equals(Routes.NO_YEAR) ? null : Integer.valueOf(year);
    }

    /** The meetings of a series, in order. */
    List<Meeting> of(Series one) {
        return series.getOrDefault(one.id().text(), List.of());
    }

    /** The meetings of the same series before it, the earliest first. */
    List<Meeting> before(Meeting meeting) {
        return meeting.series() == null
                ? List.of()
                : series.getOrDefault(meeting.series().series().id(), List.of())
                        .subList(0, places.get(meeting.id().text()));
    }

    /** The meeting of the same series so many places later; empty when there is none. */
    Optional<Meeting> beside(Meeting meeting, int steps) {
        if (meeting.series() == null) {
            return Optional.empty();
        }
        List<Meeting> all = series.getOrDefault(meeting.series().series().id(), List.of());
        int at = places.get(meeting.id().text()) + steps;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }
}
