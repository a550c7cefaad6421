package id.rakor.view;

import id.rakor.model.place.Region;
import id.rakor.model.result.CaseEvent;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.PotentialConflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The conflicts of a region and of the regions in it: those named as possible, by form, and those that happened. */
public final class RegionWorries {
    private final Folio folio;
    private final String id;

    RegionWorries(Folio folio, Region region) {
        this.folio = folio;
        this.id = region.id().text();
    }

    /**
     * A form of conflict that meetings named as possible.
     *
     * @param form the form
     * @param causes what it may come from, as the meetings said
     * @param stages the stages of elections at which it is feared, in a row; empty where none is named
     * @param meetings the meetings that named it, the latest first
     */
    public record Form(Line form, List<Line> causes, String stages, List<Line> meetings) {}

    /**
     * A conflict that happened.
     *
     * @param name its name
     * @param status how it stands; empty where that is not recorded
     * @param latest what happened last; empty where nothing is recorded
     */
    public record Case(Line name, List<Line> status, List<Line> latest) {}

    /** The forms, by name. */
    public List<Form> forms() {
        Map<String, List<Fear>> forms = new LinkedHashMap<>();
        folio.desk().indices().fears().byRegion().getOrDefault(id, List.of()).forEach(fear -> forms.computeIfAbsent(
                        fear.form(), f -> new ArrayList<>())
                .add(fear));
        return forms.values().stream().map(this::form).toList();
    }

    private Form form(List<Fear> fears) {
        Set<String> stages = new LinkedHashSet<>();
        Map<String, Line> causes = new LinkedHashMap<>();
        Map<String, Line> meetings = new LinkedHashMap<>();
        Line form = null;
        for (Fear fear : fears) {
            PotentialConflict potential = fear.potential();
            Line own = folio.line(potential, List.of(Bit.text(potential.form())));
            form = form == null ? own : form.with(own);
            potential.stages().stream().sorted().map(folio.desk().names()::of).forEach(stages::add);
            if (potential.cause() != null) {
                causes.putIfAbsent(
                        potential.cause(), folio.line(potential, "sebab", List.of(Bit.text(potential.cause()))));
            }
            meetings.computeIfAbsent(fear.meeting().id().text(), meeting -> meeting(fear));
        }
        return new Form(
                form,
                List.copyOf(causes.values()),
                folio.desk().words().list(List.copyOf(stages)),
                List.copyOf(meetings.values()));
    }

    /** The way to a meeting; with its sources where what it named has none of its own. */
    private Line meeting(Fear fear) {
        String when = Meetings.when(folio, fear.meeting());
        List<Bit> way = List.of(Bit.link(when, folio.href(fear.route())));
        folio.see(fear.meeting().classification());
        return fear.potential().meta().sources().isEmpty() ? folio.sourced(fear.meeting(), way) : Line.of(way);
    }

    /** The conflicts that happened, by name. */
    public List<Case> cases() {
        return folio.desk().indices().cases().getOrDefault(id, List.of()).stream()
                .map(this::conflict)
                .toList();
    }

    private Case conflict(ConflictCase one) {
        List<Bit> name = new ArrayList<>();
        name.add(folio.link(one));
        if (one.from() != null) {
            String since = folio.desk().times().span(one.from(), null);
            name.add(Bit.of(Bit.Kind.QUIET, ", " + since));
        }
        return new Case(
                folio.sourced(one, name),
                Stream.ofNullable(one.status())
                        .map(status -> folio.line(one, "status", List.of(Bit.text(status))))
                        .toList(),
                latest(one).stream().toList());
    }

    private Optional<Line> latest(ConflictCase one) {
        return one.chronicle().stream()
                .filter(event -> event.date().read() != null)
                .filter(event -> !event.date()
                        .read()
                        .earliest()
                        .isAfter(folio.desk().reading().asOf()))
                .max(Comparator.comparing((CaseEvent event) -> event.date().read()))
                .map(event -> folio.line(
                        event, List.of(folio.desk().times().brief(event.date()), Bit.text(": " + event.text()))));
    }
}
