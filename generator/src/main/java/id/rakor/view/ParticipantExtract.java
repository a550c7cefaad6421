package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.value.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper for one participant takes from a meeting, and from what concerns his or her institution. */
public final class ParticipantExtract extends Extract {
    private final MeetingExtract meeting;
    private final Guest guest;

    /**
     * Somebody who came or is invited.
     *
     * @param came the record of having come; null for somebody who is invited
     * @param invited the invitation; null for somebody who came
     */
    record Guest(Attendance came, Invitee invited) {}

    ParticipantExtract(Desk desk, Meeting meeting, Guest guest) {
        this(desk, new PaperFolio(desk, Routes.of(meeting)), meeting, guest);
        folio().classed(meeting);
    }

    private ParticipantExtract(Desk desk, PaperFolio folio, Meeting meeting, Guest guest) {
        super(desk, folio);
        this.meeting = new MeetingExtract(desk, folio, meeting);
        this.guest = guest;
    }

    /** The meeting. */
    public MeetingExtract meeting() {
        return meeting;
    }

    @Override
    public String title() {
        return meeting.title();
    }

    @Override
    public String when() {
        return meeting.when();
    }

    @Override
    public String line() {
        return meeting.line();
    }

    @Override
    public String status() {
        return meeting.status();
    }

    @Override
    public boolean fromPress() {
        return meeting.fromPress();
    }

    @Override
    public String foot() {
        return who().plain();
    }

    /** Who it is for, with office and body. */
    public Line who() {
        return who(folio(), meeting.meeting(), guest);
    }

    static Line who(Folio folio, Meeting meeting, Guest guest) {
        if (guest.came() != null) {
            return Line.of(MeetingPeople.brief(folio, meeting, guest.came()).bits());
        }
        return Line.of(Guests.whole(folio, meeting, guest.invited()));
    }

    /** The bare name of a person; empty where only an office or a body is known. */
    static Optional<String> called(Folio folio, Guest guest) {
        Ref<Person> person =
                guest.came() == null ? guest.invited().person() : guest.came().person();
        return folio.find(Person.class, person).map(Person::name);
    }

    /** The body he or she comes from or stands for; empty where none is recorded. */
    public Optional<Line> body() {
        return institution().map(one -> Line.of(folio().link(one)));
    }

    private Optional<Institution> institution() {
        if (guest.came() == null) {
            return folio().find(Institution.class, guest.invited().institution());
        }
        Attendance came = guest.came();
        return Stream.of(
                        Optional.ofNullable(came.represents())
                                .flatMap(r -> folio().find(Institution.class, r.institution())),
                        folio().find(Institution.class, came.institution()),
                        folio().find(Office.class, came.office())
                                .flatMap(o -> folio().find(Institution.class, o.institution())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What that body has not done yet, what matters most first. */
    public List<Promise> own() {
        Promises promises = new Promises(folio());
        return institution()
                .map(one -> Concern.of(desk(), one).open().stream()
                        .map(point -> promises.row(point.at(), "", 0))
                        .toList())
                .orElse(List.of());
    }
}
