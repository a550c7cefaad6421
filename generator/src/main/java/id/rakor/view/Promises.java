package id.rakor.view;

import id.rakor.catalog.Due;
import id.rakor.catalog.Reading;
import id.rakor.catalog.ResultAt;
import id.rakor.catalog.Standing;
import id.rakor.model.followup.FollowUp;
import id.rakor.model.followup.Progress;
import id.rakor.model.followup.ProgressStatus;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Party;
import id.rakor.model.result.PastDeadline;
import id.rakor.model.result.Result;
import id.rakor.model.value.Day;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Results as rows of tables in papers. */
final class Promises {
    private final Folio folio;
    private boolean followed = true;

    Promises(Folio folio) {
        this.folio = folio;
    }

    /** The results of a meeting as it decided them: with their first deadline, without what became of them. */
    List<Promise> decided(Meeting meeting) {
        followed = false;
        return of(meeting, Integer.MAX_VALUE);
    }

    /**
     * The results of a meeting in its order, inner points after their outer. Of more than {@code most} those are left out
     * first on which nothing is left to be done, then the last ones.
     */
    List<Promise> of(Meeting meeting, int most) {
        List<Numbered> all = new ArrayList<>();
        add(all, folio.desk().reading().resultsOf(meeting), meeting.results(), "", 0);
        for (int i = all.size() - 1; i >= 0 && all.size() > most; i--) {
            if (all.get(i).isLeaf() && isClosed(all.get(i).at())) {
                all.remove(i);
            }
        }
        while (all.size() > most) {
            all.remove(all.size() - 1);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            boolean alone =
                    i == all.size() - 1 || all.get(i + 1).depth() <= all.get(i).depth();
            if (!all.get(i).isLeaf() && alone) {
                all.remove(i);
            }
        }
        return all.stream().map(one -> row(one.at(), one.number(), one.depth())).toList();
    }

    /** The points of a meeting that are not closed, what matters most first, at most so many. */
    List<Promise> open(Meeting meeting, long most) {
        return opened(folio.desk().reading(), meeting)
                .limit(most)
                .map(point -> row(point.at(), "", 0))
                .toList();
    }

    /** The points of a meeting that are not closed, what matters most first. */
    static Stream<Point> opened(Reading reading, Meeting meeting) {
        return leaves(reading, meeting).filter(point -> !point.isClosed()).sorted(Point.URGENT);
    }

    /** The points of a meeting that was held, those that only gather others left out. */
    static Stream<Point> leaves(Reading reading, Meeting meeting) {
        return reading.resultsOf(meeting).stream()
                .map(at -> Point.of(reading, at))
                .filter(point -> point.isLeaf() && point.isHeld());
    }

    private boolean isClosed(ResultAt at) {
        return folio.desk()
                .reading()
                .standing(at)
                .status()
                .filter(s -> s == ProgressStatus.DONE || s == ProgressStatus.IMPOSSIBLE)
                .isPresent();
    }

    /** A result with its number and how deep it stands. */
    private record Numbered(ResultAt at, String number, int depth) {
        boolean isLeaf() {
            return at.result().children().isEmpty();
        }
    }

    private void add(List<Numbered> rows, List<ResultAt> all, List<Result> results, String before, int depth) {
        int count = 0;
        for (Result result : results) {
            count++;
            String number = number(result, before, depth, count);
            all.stream()
                    .filter(at -> at.result().code().equals(result.code()))
                    .findFirst()
                    .ifPresent(at -> rows.add(new Numbered(at, number, depth)));
            add(rows, all, result.children(), number + ".", depth + 1);
        }
    }

    private static String number(Result result, String before, int depth, int count) {
        String own = result.number() != null
                ? result.number().replaceFirst("[.)]$", "")
                : depth % 2 == 0 ? Integer.toString(count) : Character.toString('a' + (count - 1) % 26);
        return own.startsWith(before) ? own : before + own;
    }

    /** One point. */
    Promise row(ResultAt given, String number, int depth) {
        ResultAt at = followed
                ? given
                : new ResultAt(given.meeting(), given.parent(), given.result(), given.pointer(), List.of());
        Result result = at.result();
        Standing standing =
                followed ? folio.desk().reading().standing(at) : new Standing(Optional.empty(), Optional.empty(), 0);
        List<Bit> text = List.of(Bit.text(result.text()));
        Optional<Progress> latest = latest(at);
        at.followUps().forEach(f -> folio.see(f.classification()));
        List<Bit> owners = parties(result.owners(), at, FollowUp::owners);
        return new Promise(
                number,
                !result.children().isEmpty(),
                depth,
                result.kind() == null ? "" : folio.desk().names().of(result.kind()),
                folio.sourced(result, text).with(folio.line(result, "teks", text)),
                result.owners().containsAll(result.addressees()) ? List.of() : Parties.row(folio, result.addressees()),
                owners,
                parties(result.supporters(), at, FollowUp::supporters),
                due(at),
                Statuses.late(folio, standing),
                age(at.meeting()),
                aims(at),
                standing.status().map(s -> List.of(Statuses.bit(folio, s))).orElse(List.of()),
                standing.since()
                        .map(day -> List.of(folio.desk().times().bit(day)))
                        .orElse(List.of()),
                Reached.lines(folio, at, latest),
                latest.stream()
                        .flatMap(p -> p.evidence().stream())
                        .map(e -> Line.of(Bit.text(e)))
                        .toList(),
                latest.map(Progress::obstacles).stream()
                        .map(o -> Line.of(Bit.text(o)))
                        .toList(),
                List.of(Bit.text(Meetings.when(folio, at.meeting()))));
    }

    private List<Line> due(ResultAt at) {
        Result result = at.result();
        if (followed) {
            return folio.desk().reading().due(at).stream()
                    .map(due -> folio.line(due.owner(), "tenggat", Dues.brief(folio, due)))
                    .toList();
        } else if (!result.postponed().isEmpty()) {
            PastDeadline first = result.postponed().get(0);
            Due due = folio.desk().reading().reckon(at, result, first.deadline());
            return List.of(folio.line(first, "tenggat", Dues.brief(folio, due)));
        }
        return Stream.ofNullable(result.due())
                .map(given -> folio.desk().reading().reckon(at, result, given))
                .map(due -> folio.line(result, "tenggat", Dues.brief(folio, due)))
                .toList();
    }

    /** Those the meeting named, else those that follow-ups name. */
    private List<Bit> parties(List<Party> given, ResultAt at, Function<FollowUp, List<Party>> later) {
        List<Party> parties = given;
        if (given.isEmpty()) {
            parties = at.followUps().stream()
                    .flatMap(f -> later.apply(f).stream())
                    .distinct()
                    .toList();
        }
        return followed ? Parties.brief(folio, parties) : Parties.row(folio, parties);
    }

    private Optional<Progress> latest(ResultAt at) {
        LocalDate today = folio.desk().reading().asOf();
        return at.followUps().stream()
                .flatMap(f -> f.history().stream())
                .filter(p -> !p.date().earliest().isAfter(today))
                .max(Comparator.comparing(Progress::date));
    }

    private List<Line> aims(ResultAt at) {
        Result result = at.result();
        List<Line> aims = new ArrayList<>();
        Stream.concat(
                        Stream.ofNullable(result.indicator()),
                        at.followUps().stream().map(FollowUp::indicator).filter(i -> i != null))
                .findFirst()
                .ifPresent(text -> aims.add(Line.of(Bit.text(text))));
        Stream.concat(
                        Stream.ofNullable(result.target()),
                        at.followUps().stream().map(this::target).filter(t -> t != null))
                .findFirst()
                .ifPresent(text -> aims.add(Line.of(Bit.text(folio.word("naskah.target", text)))));
        return aims;
    }

    private String target(FollowUp followUp) {
        return followUp.target() == null || followUp.unit() == null
                ? followUp.target()
                : Quantities.target(folio, followUp.target(), followUp.unit());
    }

    /** How many days ago a meeting was, where its day is known. */
    private String age(Meeting meeting) {
        Day day = meeting.timing() == null || meeting.timing().from() == null
                ? null
                : meeting.timing().from().read();
        if (day == null || !day.isExact()) {
            return "";
        }
        long days =
                ChronoUnit.DAYS.between(day.earliest(), folio.desk().reading().asOf());
        return days < 1 ? "" : folio.word("naskah.umur", days);
    }
}
