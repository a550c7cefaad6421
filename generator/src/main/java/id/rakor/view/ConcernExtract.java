package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import java.util.List;
import java.util.stream.Stream;

/** What a paper takes from the results that concern a body, a region or a theme. */
public class ConcernExtract extends Extract {
    private static final int DEEPEST = 16;

    private final Entity entity;
    private final Concern concern;
    private final List<Meeting> meetings;

    ConcernExtract(Desk desk, Entity entity) {
        super(desk, new PaperFolio(desk, Routes.of(entity)));
        folio().classed(entity);
        this.entity = entity;
        this.concern = Concern.of(desk, entity);
        this.meetings = Citing.meetings(desk, entity).stream()
                .map(Citing.Sighting::meeting)
                .toList();
    }

    /** What it is about. */
    public Entity entity() {
        return entity;
    }

    @Override
    public String title() {
        return name(entity);
    }

    /** Whether nothing of it is known but from reports. */
    @Override
    public boolean fromPress() {
        return !concern.isOwn();
    }

    /** How many points concern it, are open and late, in a sentence. */
    public String counted() {
        return concern.counted(folio());
    }

    /** The points themselves. */
    List<Point> all() {
        return concern.all();
    }

    /** How many points concern it. */
    public int points() {
        return concern.all().size();
    }

    /** The points that are not closed, what matters most first, at most so many. */
    public List<Promise> open(int most) {
        return rows(concern.open(), most);
    }

    /** The points on which nothing is left to be done, at most so many. */
    public List<Promise> closed(int most) {
        return rows(concern.closed(), most);
    }

    /** How many points are not closed. */
    public int openCount() {
        return concern.open().size();
    }

    /** The points of the office's own meetings that are not closed. */
    public List<Promise> owed() {
        return rows(concern.owed(desk(), entity), Integer.MAX_VALUE);
    }

    /** How many points of the office's own meetings are not closed. */
    public int owing() {
        return concern.owed(desk(), entity).size();
    }

    private List<Promise> rows(List<Point> some, int most) {
        Promises promises = new Promises(folio());
        return some.stream()
                .limit(most)
                .map(point -> promises.row(point.at(), "", 0))
                .toList();
    }

    /** The meetings to come that name it, the next first. */
    public List<Line> ahead() {
        return lines(meetings.stream().filter(ConcernExtract::isAhead).sorted(Calendar.EARLIEST_FIRST));
    }

    /** The meetings that were held and name it, the latest first, at most so many. */
    public List<Line> held(int most) {
        return lines(meetings.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .limit(most));
    }

    /** How many meetings that were held name it. */
    public int heldCount() {
        return (int) meetings.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .count();
    }

    private static boolean isAhead(Meeting meeting) {
        return meeting.status() == MeetingStatus.PLANNED || meeting.status() == MeetingStatus.POSTPONED;
    }

    private List<Line> lines(Stream<Meeting> some) {
        return some.map(meeting -> folio().line(meeting, "judul", Meetings.bits(folio(), meeting)))
                .toList();
    }

    /** The meetings that ended with them, each once, with their days. */
    public List<String> owedOf() {
        return concern.owed(desk(), entity).stream()
                .map(Point::meeting)
                .distinct()
                .map(meeting -> word(
                        "naskah.permintaan.rapat",
                        meeting.title(),
                        meeting.timing() == null
                                ? word("naskah.notula.tanggal_kosong")
                                : Line.of(desk().times().full(meeting.timing().from()))
                                        .plain()))
                .toList();
    }

    /** Whom a letter to it goes to: its only recorded head, else the head that bodies of its kind have. */
    public String head() {
        List<String> heads = desk().words().several("naskah.permintaan.kepala");
        List<String> others = desk().words().several("naskah.permintaan.bukan_kepala");
        List<String> recorded = Citing.owners(desk().reading().citing(entity).stream()
                        .filter(c -> c.owner() instanceof Office && c.part().equals("lembaga")))
                .map(this::name)
                .filter(name -> heads.stream().anyMatch(head -> name.startsWith(head + " ") || name.equals(head)))
                .filter(name -> others.stream().noneMatch(name::startsWith))
                .toList();
        return recorded.size() == 1
                ? recorded.get(0)
                : word(
                        "naskah.permintaan.jabatan."
                                + (entity instanceof Institution body ? Keyed.word(body.kind()) : "lainnya"),
                        title());
    }

    /** Whether it is the office that keeps the records. */
    public boolean isOffice() {
        return entity instanceof Institution body
                && body.name().equals(settings().office());
    }

    /** How many points, spelled out beside the figures as letters have it: {@code "2 (dua) butir"}. */
    public String counted(int points) {
        return word("naskah.permintaan.butir", points, Spelled.number(desk().words(), points));
    }

    /** Whether it is the office that keeps the records, or a part of it. */
    public boolean isInside() {
        Entity one = entity;
        for (int i = 0; i < DEEPEST && one instanceof Institution body; i++) {
            if (body.name().equals(settings().office())) {
                return true;
            }
            one = folio().find(Institution.class, body.parent()).orElse(null);
        }
        return false;
    }
}
