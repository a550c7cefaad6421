package id.rakor.edit.form;

import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Organiser;
import id.rakor.model.meeting.OrganiserRole;
import id.rakor.model.meeting.Origin;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be proposed for the next meeting of a series: its id and number, and what stays from one meeting to the next. It
 * proposes no date.
 */
public final class NextMeeting {
    private final Records records;
    private final Words words;
    private final Map<String, String> values = new LinkedHashMap<>();

    private NextMeeting(Records records, Words words) {
        this.records = records;
        this.words = words;
    }

    /**
     * Values for the fields of the meeting, by their keys.
     *
     * @param series the series, or empty for that of the office's latest meeting
     */
    public static Map<String, String> propose(Records records, Settings settings, String series, Words words) {
        NextMeeting next = new NextMeeting(records, words);
        Optional<Meeting> last = records.all(Meeting.class).stream()
                .filter(meeting -> meeting.origin() == Origin.OFFICE && meeting.series() != null)
                .filter(meeting ->
                        series.isEmpty() || meeting.series().series().id().equals(series))
                .max(Comparator.comparing(NextMeeting::day).thenComparing(Meeting::id));
        last.ifPresentOrElse(next::after, () -> next.first(series));
        Choices choices = new Choices(words);
        if (settings != null && settings.zone() != null) {
            next.values.putIfAbsent("zona", choices.label(settings.zone().getClass(), Keyed.word(settings.zone())));
        }
        return next.values;
    }

    private static LocalDate day(Meeting meeting) {
        boolean dated = meeting.timing() != null
                && meeting.timing().from() != null
                && meeting.timing().from().read() != null;
        return dated ? meeting.timing().from().read().earliest() : LocalDate.MIN;
    }

    private void first(String series) {
        records.find(RecordType.SERIES, series).ifPresent(held -> put("seri", ((Series) held.entity()).name()));
    }

    private void after(Meeting last) {
        SeriesEdition edition = last.series();
        Integer perYear = edition.of();
        boolean turn = edition.ordinal() != null && edition.ordinal().equals(perYear);
        boolean known = edition.year() != null;
        int year = known ? edition.year() : day(last).getYear();
        int next = turn ? year + 1 : year;
        String from = edition.period() == null ? null : Keyed.word(edition.period());
        String to = from == null ? null : Keyed.word(after(edition.period()));
        String ordinal = edition.ordinal() == null ? "" : Integer.toString(turn ? 1 : edition.ordinal() + 1);
        String id = moved(
                last.id().text(),
                year,
                next,
                from == null ? null : from.toLowerCase(Locale.ROOT),
                to == null ? null : to.toLowerCase(Locale.ROOT));
        put("id", free(id.equals(last.id().text()) ? stem(id, ordinal) : id));
        put("judul", moved(last.title(), year, next, from, to));
        Choices choices = new Choices(words);
        put(
                "jenis",
                String.join(
                        "; ",
                        last.kinds().stream().map(kind -> label(choices, kind)).toList()));
        put("tingkat", last.level() == null ? "" : label(choices, last.level()));
        put(
                "zona",
                last.timing() == null || last.timing().zone() == null
                        ? ""
                        : label(choices, last.timing().zone()));
        put("wilayah_penyelenggara", shown(RecordType.REGION, last.organiserRegion()));
        put("pemrakarsa", organisers(last.organisers(), OrganiserRole.INITIATOR));
        put("pelaksana", organisers(last.organisers(), OrganiserRole.EXECUTOR));
        put("seri", shown(RecordType.SERIES, edition.series()));
        put("ke", ordinal);
        put("dari", perYear == null ? "" : perYear.toString());
        put("periode", edition.period() == null ? "" : label(choices, after(edition.period())));
    }

    private static Period after(Period period) {
        return Period.values()[(period.ordinal() + 1) % Period.values().length];
    }

    /** A text in which year and period are those of the next meeting. */
    private static String moved(String text, int year, int next, String from, String to) {
        String dated = text.replace(Integer.toString(year), Integer.toString(next));
        return from == null ? dated : dated.replace(from, to);
    }

    private static String stem(String id, String ordinal) {
        return id.replaceFirst("-\\d{1,3}$", "") + (ordinal.isEmpty() ? "" : "-" + ordinal);
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; records.find(RecordType.MEETING, id).isPresent(); i++) {
            id = wanted + "-" + i;
        }
        return Id.isValid(id) ? id : "";
    }

    private void put(String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }

    private static String label(Choices choices, Enum<?> constant) {
        return choices.label(constant.getDeclaringClass(), Keyed.word(constant));
    }

    private String organisers(List<Organiser> organisers, OrganiserRole role) {
        return String.join(
                "; ",
                organisers.stream()
                        .filter(organiser -> organiser.role() == role)
                        .map(organiser -> organiser.institution() == null
                                ? organiser.label()
                                : shown(RecordType.INSTITUTION, organiser.institution()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private String shown(RecordType type, Ref<?> ref) {
        return ref == null
                ? ""
                : Known.of(type, records, words)
                        .find(ref.id())
                        .map(Known.Name::shown)
                        .orElse(ref.id());
    }
}
