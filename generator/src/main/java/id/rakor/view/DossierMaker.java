package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.followup.Progress;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.result.Theme;
import id.rakor.view.Dossier.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the dossier of a theme from the meetings that name it. What meetings warned of counts when
 * the meeting itself has the theme; results count when they have it themselves.
 */
final class DossierMaker {
    /** How many meetings one page tells of. */
    private static final int MEETINGS = 50;

    /** How many lines of one kind stand under one year. */
    private static final int LINES = 20;

    private final Folio folio;
    private final Theme theme;
    private final Map<String, List<Meeting>> years = new TreeMap<>(Shards.YEARS);
    private final Map<String, List<Point>> points = new LinkedHashMap<>();
    private int meetings;

    private DossierMaker(Folio folio, Theme theme) {
        this.folio = folio;
        this.theme = theme;
    }

    static Dossier of(Folio folio, Theme theme) {
        return new DossierMaker(folio, theme).make();
    }

    private Dossier make() {
        Citing.owners(folio.desk().reading().citing(theme).stream())
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .forEach(m -> years.computeIfAbsent(Routes.year(m), y -> new ArrayList<>())
                        .add(m));
        folio.desk()
                .indices()
                .points()
                .concerning(RecordType.THEME, theme.id().text())
                .forEach(p -> points.computeIfAbsent(Routes.year(p.meeting()), y -> new ArrayList<>())
                        .add(p));
        List<Year> told = new ArrayList<>();
        for (Map.Entry<String, List<Meeting>> year : years.entrySet()) {
            if (meetings < MEETINGS) {
                told.add(year(year.getKey(), year.getValue()));
                meetings += year.getValue().size();
            }
        }
        String rest = told.size() == years.size() ? "" : folio.word("tema.tahun_lain", years.size() - told.size());
        return new Dossier(told, rest);
    }

    private Year year(String year, List<Meeting> all) {
        List<Meeting> sorted = all.stream()
                .sorted(Comparator.comparing(Meeting::level, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Calendar.LATEST_FIRST))
                .toList();
        List<Line> feared = new ArrayList<>();
        sorted.stream().filter(this::isAbout).forEach(m -> fears(m, feared));
        List<Point> own = points.getOrDefault(year, List.of());
        return new Year(
                Parts.key(folio, year),
                some(sorted.stream().map(this::meeting).toList()),
                some(feared),
                some(own.stream().map(this::result).toList()),
                some(own.stream().flatMap(p -> done(p).stream()).toList()));
    }

    private List<Line> some(List<Line> lines) {
        if (lines.size() <= LINES) {
            return lines;
        }
        List<Line> some = new ArrayList<>(lines.subList(0, LINES));
        some.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.word("register.selebihnya", LINES, lines.size()))));
        return some;
    }

    private boolean isAbout(Meeting meeting) {
        return meeting.themes().stream()
                .anyMatch(ref -> ref.id().equals(theme.id().text()));
    }

    private Line meeting(Meeting meeting) {
        List<Bit> bits = new ArrayList<>();
        if (meeting.level() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, folio.desk().names().of(meeting.level()) + ": "));
        }
        bits.addAll(Meetings.bits(folio, meeting));
        return Line.of(bits);
    }

    private void fears(Meeting meeting, List<Line> feared) {
        for (int i = 0; i < meeting.potentials().size(); i++) {
            Fear fear = new Fear(meeting, i + 1, meeting.potentials().get(i));
            feared.add(Line.of(Bit.link(fear.potential().form(), folio.href(fear.route()))));
        }
    }

    private Line result(Point point) {
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.link(point.at()));
        point.standing().status().ifPresent(status -> {
            bits.add(Bit.text(" "));
            bits.add(Statuses.bit(folio, status));
        });
        if (point.isLate()) {
            bits.add(Bit.text(" "));
            bits.add(Bit.of(Bit.Kind.LATE, Statuses.late(folio, point.standing())));
        }
        return Line.of(bits);
    }

    private List<Line> done(Point point) {
        List<Line> done = new ArrayList<>();
        point.at().followUps().stream()
                .flatMap(f -> f.history().stream())
                .sorted(Comparator.comparing(Progress::date))
                .filter(step -> step.text() != null)
                .forEach(step -> done.add(Line.of(
                        folio.desk().times().bit(step.date()),
                        Bit.text(" "),
                        Bit.link(step.text(), point.link(folio)))));
        return done;
    }
}
