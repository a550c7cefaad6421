package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.Series;
import id.rakor.model.party.Institution;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.Theme;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.view.ParticipantExtract.Guest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What papers can be made of, and what each paper takes from it. Nothing is taken before it is asked for. */
final class Subjects {
    private static final int VOLUME = 40;

    private final Desk desk;
    private final Map<String, String> names;

    /**
     * Those of an edition.
     *
     * @param names what meetings are called in names of files, by id
     */
    Subjects(Desk desk, Map<String, String> names) {
        this.desk = desk;
        this.names = names;
    }

    /** All of a kind, in a fixed order. */
    Stream<Subject> of(About about) {
        return switch (about) {
            case MEETING -> desk.reading().all(Meeting.class).stream().map(this::meeting);
            case INSTITUTION -> concerned(about, RecordType.INSTITUTION, Institution.class);
            case REGION -> regions();
            case THEME -> concerned(about, RecordType.THEME, Theme.class);
            case SERIES -> desk.reading().all(Series.class).stream().flatMap(this::series);
            case YEAR -> years();
            case PLAN -> desk.reading().all(ActionPlan.class).stream().flatMap(this::reports);
            case OFFICE ->
                Stream.of(new Subject(
                        about,
                        "",
                        null,
                        desk.settings().name(),
                        Routes.papers(about, ""),
                        "",
                        () -> new OfficeExtract(desk)));
            case PARTICIPANT -> desk.reading().all(Meeting.class).stream().flatMap(this::participants);
        };
    }

    private Subject meeting(Meeting meeting) {
        String id = meeting.id().text();
        String folder = Routes.paper(meeting, "").path();
        Supplier<Extract> fresh = () -> new MeetingExtract(desk, meeting);
        return new Subject(About.MEETING, id, meeting, meeting.title(), folder, names.get(id), fresh);
    }

    /** Those who came to a meeting that was held, or are invited to one that is planned; nobody whose name is withheld. */
    private Stream<Subject> participants(Meeting meeting) {
        boolean held = meeting.status() == MeetingStatus.HELD;
        List<Guest> guests = held
                ? meeting.attendance().stream()
                        .map(came -> new Guest(came, null))
                        .toList()
                : meeting.invitees().stream().map(one -> new Guest(null, one)).toList();
        int digits = Integer.toString(guests.size()).length();
        String id = meeting.id().text();
        String folder = Routes.paper(meeting, "perorangan/").path();
        Folio folio = new Folio(desk, Routes.of(meeting));
        return IntStream.range(0, guests.size()).mapToObj(i -> i).flatMap(i -> {
            Line who = ParticipantExtract.who(folio, meeting, guests.get(i));
            if (who.bits().isEmpty() || who.bits().get(0).kind() == Bit.Kind.WITHHELD) {
                return Stream.empty();
            }
            String number = "0".repeat(digits - Integer.toString(i + 1).length()) + (i + 1);
            String name = PaperNames.plain(
                    desk,
                    number + " "
                            + ParticipantExtract.called(folio, guests.get(i)).orElse(who.plain()),
                    folder,
                    "");
            Supplier<Extract> fresh = () -> new ParticipantExtract(desk, meeting, guests.get(i));
            return Stream.of(new Subject(About.PARTICIPANT, id, meeting, who.plain(), folder, name, fresh));
        });
    }

    private <T extends Entity> Stream<Subject> concerned(About about, RecordType type, Class<T> kind) {
        return desk.indices().points().concerning(type).keySet().stream()
                .flatMap(id -> desk.reading().get(kind, new Ref<>(id)).stream())
                .map(one -> record(about, one, "", () -> new ConcernExtract(desk, one)));
    }

    /** The regions that results concern, in which conflicts are feared or happened, or which meetings had to do with. */
    private Stream<Subject> regions() {
        Indices indices = desk.indices();
        return Stream.of(
                        indices.points().concerning(RecordType.REGION),
                        indices.fears().byRegion(),
                        indices.cases(),
                        indices.gatherings())
                .flatMap(map -> map.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(id -> desk.reading().get(Region.class, new Ref<>(id)).stream())
                .map(one -> record(About.REGION, one, "", () -> new RegionExtract(desk, one)));
    }

    private Stream<Subject> series(Series one) {
        String id = one.id().text();
        String folder = Routes.papers(About.SERIES, id);
        List<Meeting> meetings = told(desk.series().of(one).stream());
        Subject whole = new Subject(About.SERIES, id, one, one.name(), folder, "", null);
        return volumes(whole, Routes.of(one), meetings);
    }

    private Stream<Subject> years() {
        Map<String, List<Meeting>> years = new TreeMap<>();
        told(desk.reading().all(Meeting.class).stream().sorted(Calendar.EARLIEST_FIRST))
                .forEach(meeting -> years.computeIfAbsent(Routes.year(meeting), y -> new ArrayList<>())
                        .add(meeting));
        years.remove(Routes.NO_YEAR);
        return years.entrySet().stream().flatMap(year -> {
            String title = desk.words().text("naskah.buku.tahun", year.getKey());
            String folder = Routes.papers(About.YEAR, year.getKey());
            Subject whole = new Subject(About.YEAR, year.getKey(), null, title, folder, "", null);
            Route route = Routes.list(RecordType.MEETING, "tahun", year.getKey(), 1);
            return volumes(whole, route, year.getValue());
        });
    }

    /** The volumes of a book: one where its meetings fit into one. */
    private Stream<Subject> volumes(Subject whole, Route route, List<Meeting> meetings) {
        int count = Math.max(1, (meetings.size() + VOLUME - 1) / VOLUME);
        return IntStream.range(0, count).mapToObj(i -> {
            List<Meeting> some = meetings.subList(i * VOLUME, Math.min(meetings.size(), (i + 1) * VOLUME));
            String volume = count == 1 ? "" : desk.words().text("naskah.buku.jilid", i + 1);
            String title = count == 1 ? whole.title() : whole.title() + ", " + volume;
            String ending = count == 1 ? "" : "-" + PaperNames.plain(volume);
            String name = whole.about() == About.YEAR ? whole.id() : whole.title();
            return new Subject(
                    whole.about(),
                    whole.id(),
                    whole.entity(),
                    title,
                    whole.folder(),
                    PaperNames.plain(desk, name, whole.folder(), ending),
                    () -> new BookExtract(desk, route, title, some));
        });
    }

    /** Meetings that were held. */
    private static List<Meeting> told(Stream<Meeting> meetings) {
        return meetings.filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .toList();
    }

    /** The periods of a plan that have begun. */
    private Stream<Subject> reports(ActionPlan plan) {
        return Stream.of(Period.values())
                .filter(period ->
                        !PlanExtract.begin(plan, period).isAfter(desk.reading().asOf()))
                .map(period -> report(plan, period));
    }

    private Subject report(ActionPlan plan, Period period) {
        String id = plan.id().text();
        String folder = Routes.papers(About.PLAN, id);
        String name = PaperNames.of(desk, plan, period, folder);
        Supplier<Extract> fresh = () -> new PlanExtract(desk, plan, period);
        return new Subject(About.PLAN, id, plan, desk.names().of(plan), folder, name, fresh);
    }

    private Subject record(About about, Entity entity, String ending, Supplier<Extract> fresh) {
        String id = entity.id().text();
        String title = desk.names().of(entity);
        String folder = Routes.papers(about, id);
        String name = about == About.REGION ? PaperNames.plain(title) : PaperNames.plain(desk, title, folder, ending);
        return new Subject(about, id, entity, title, folder, name, fresh);
    }
}
