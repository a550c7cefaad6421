package id.rakor.edit.press;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.Moments;
import id.rakor.edit.press.fact.Fact;
import id.rakor.edit.press.fact.FactKind;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Day;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is recorded already of what a report tells: the meeting, and the report itself. */
public final class Earlier {
    private static final double ALIKE = 0.6;

    private final Records records;

    /** One that looks among some records. */
    public Earlier(Records records) {
        this.records = records;
    }

    /** The meetings of the same day that are of the same region, or are called nearly the same. */
    public List<Fact> meetings(List<Fact> facts) {
        List<Fact> found = new ArrayList<>();
        Set<Day> days = new HashSet<>();
        facts.stream().filter(fact -> fact.kind() == FactKind.DAY).forEach(fact -> {
            List<String> readings = fact.readings().isEmpty() ? List.of(fact.value()) : fact.readings();
            readings.forEach(reading -> day(reading).ifPresent(days::add));
        });
        String title = first(facts, FactKind.TITLE).map(Fact::value).orElse("");
        String region = first(facts, FactKind.REGION).map(Fact::known).orElse("");
        String venue = first(facts, FactKind.VENUE_REGION).map(Fact::known).orElse("");
        for (Held held : records.of(RecordType.MEETING)) {
            Meeting meeting = (Meeting) held.entity();
            boolean same = meeting.timing() != null
                    && meeting.timing().from() != null
                    && days.contains(meeting.timing().from().read());
            String home = meeting.organiserRegion() == null
                    ? ""
                    : meeting.organiserRegion().id();
            boolean near = !home.isEmpty() && home.equals(region)
                    || likeness(title, meeting.title()) >= ALIKE
                    || !venue.isEmpty()
                            && meeting.venues().stream()
                                    .anyMatch(one -> one.region() != null
                                            && one.region().id().equals(venue));
            if (same && near) {
                String value = meeting.title() + " [" + meeting.id().text() + "]";
                found.add(Fact.page(FactKind.RECORDED, value)
                        .matched(meeting.id().text(), "")
                        .unsure());
            }
        }
        return found;
    }

    private static Optional<Fact> first(List<Fact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    private static Optional<Day> day(String value) {
        return new Moments(Words.builtIn(Language.INDONESIAN))
                .day(value.split(";")[0].strip())
                .map(Moments.Moment::day)
                .filter(Day::isExact);
    }

    /** How much two titles have in common: 1 where all of their words are the same. */
    static double likeness(String one, String other) {
        Set<String> first = new HashSet<>(Arrays.asList(Known.key(one).split("-")));
        Set<String> both = new HashSet<>(Arrays.asList(Known.key(other).split("-")));
        int all = Math.max(first.size(), both.size());
        both.retainAll(first);
        return (double) both.size() / all;
    }
}
