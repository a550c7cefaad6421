package id.rakor.view;

import id.rakor.model.meeting.Attendance;
import id.rakor.model.meeting.AttendanceRole;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Mode;
import id.rakor.model.meeting.OtherOffice;
import id.rakor.model.meeting.ParticipantGroup;
import id.rakor.model.meeting.Representation;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.value.Day;
import id.rakor.view.MeetingView.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who was at a meeting, in the order of the record, which is that of protocol. */
final class MeetingPeople {
    private static final int FEW = 8;

    private final Folio folio;
    private final Meeting meeting;

    MeetingPeople(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    List<Attendee> attendees() {
        List<Attendance> all = meeting.attendance();
        return IntStream.range(0, all.size())
                .mapToObj(i -> attendee(all.get(i), i))
                .toList();
    }

    /** How many there were, offices and groups without a name apart, for nobody knows how many came; empty for none. */
    String count() {
        List<Attendance> all = meeting.attendance();
        int named = (int) all.stream().filter(one -> one.person() != null).count();
        int others = all.size() - named;
        if (all.isEmpty()) {
            return "";
        } else if (others == 0) {
            return folio.word("rapat.orang", named);
        }
        return named == 0
                ? folio.word("naskah.hadir.unsur", others)
                : folio.word("naskah.hadir.orang_dan_unsur", named, others);
    }

    /** Those who were there while they are few, a line each; of many how many, and the groups. */
    List<Line> few() {
        List<Attendance> all = meeting.attendance();
        List<Line> lines = new ArrayList<>();
        if (all.size() > FEW) {
            lines.add(folio.line(meeting, "hadir", List.of(Bit.text(count()))));
        } else {
            all.forEach(one -> lines.add(brief(folio, one)));
        }
        lines.addAll(groups());
        return lines;
    }

    /** The same as a list to be signed has them. */
    List<Attendee> presences() {
        Presences presences = new Presences(folio);
        List<Attendance> all = meeting.attendance();
        return IntStream.range(0, all.size())
                .mapToObj(i -> presences.of(all.get(i), attendee(all.get(i), i), besides(all.get(i))))
                .toList();
    }

    private Attendee attendee(Attendance one, int index) {
        List<Bit> name = name(folio, Ranks.borne(folio, meeting, one), one);
        List<String> written = one.written() == null ? List.of() : List.of(one.written());
        Line sources = folio.sourced(one, name);
        return new Attendee(
                "hadir-" + (index + 1),
                sources.with(folio.line(one, "orang", name, written)),
                office(one),
                represented(folio, one),
                roles(one));
    }

    private static List<Bit> name(Folio folio, String rank, Attendance one) {
        Optional<Person> person = folio.find(Person.class, one.person());
        if (person.isPresent()) {
            List<Bit> bits = new ArrayList<>(Ranks.before(folio, rank));
            bits.addAll(Names.full(person.get(), folio.link(person.get()), one.titleBefore(), one.titleAfter()));
            return bits;
        }
        if (one.person() != null) {
            return List.of(folio.withheld());
        }
        List<Bit> bits = one.office() == null && one.status() == null ? unnamed(folio, one) : office(folio, one);
        return bits.isEmpty() ? List.of(folio.absent()) : bits;
    }

    /** A title with the body it belongs to, unless it tells the body; of a region alone it is the link. */
    private static List<Bit> unnamed(Folio folio, Attendance one) {
        return one.region() == null
                ? new Titled(folio).bits(one.capacity(), one.institution())
                : Parties.bits(folio, null, one.institution(), one.region(), one.capacity());
    }

    /** The office, body and region of somebody who is named; also a place afar and a remark. */
    private List<Line> office(Attendance one) {
        List<Line> lines = new ArrayList<>();
        if (one.person() != null) {
            List<Bit> bits = office(folio, one);
            if (!bits.isEmpty()) {
                lines.add(folio.line(one, "sebagai", bits));
            }
            if (one.rank() != null && Ranks.isCivil(folio, one.rank())) {
                lines.add(Line.of(Bit.of(Bit.Kind.QUIET, one.rank())));
            }
        }
        lines.addAll(besides(one));
        return lines;
    }

    /** Other offices held, on which days and in what way somebody came, a remark. */
    private List<Line> besides(Attendance one) {
        List<Line> lines = new ArrayList<>();
        one.others().forEach(other -> lines.add(other(other)));
        String how = how(folio, one.days(), one.mode(), one.place(), "rapat.hadir_pada");
        if (!how.isEmpty()) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, how)));
        }
        if (one.meta().remark() != null) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.tell(one.meta().remark()))));
        }
        return lines;
    }

    /**
     * On which days, in what way and where from.
     *
     * @param on the words before the days
     */
    static String how(Folio folio, List<Day> days, Mode mode, String place, String on) {
        List<String> how = new ArrayList<>();
        if (!days.isEmpty()) {
            how.add(folio.word(on, folio.desk().times().days(days)));
        }
        if (mode != null) {
            how.add(folio.desk().names().within(mode));
        }
        if (place != null) {
            how.add(folio.word(mode == Mode.REMOTE ? "rapat.dari_tempat" : "rapat.di_tempat", place));
        }
        return String.join(", ", how);
    }

    private static List<Bit> office(Folio folio, Attendance one) {
        return Offices.held(folio, one.office(), one.capacity(), one.status(), one.institution(), one.region());
    }

    /** An office held at the same time. */
    private Line other(OtherOffice other) {
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.QUIET, folio.word("rapat.merangkap") + " "));
        bits.addAll(Offices.held(
                folio, other.office(), other.capacity(), other.status(), other.institution(), other.region()));
        return folio.line(other, bits);
    }

    /** Name, office and the body that the office does not tell in one line, for the head facts. */
    static Line brief(Folio folio, Meeting meeting, Attendance one) {
        return brief(folio, Ranks.borne(folio, meeting, one), one);
    }

    /** The same of somebody of whose meeting nothing is known; no rank but the one recorded there. */
    static Line brief(Folio folio, Attendance one) {
        return brief(folio, one.rank(), one);
    }

    private static Line brief(Folio folio, String rank, Attendance one) {
        List<Bit> bits = new ArrayList<>(name(folio, rank, one));
        if (one.person() != null && (one.capacity() != null || one.office() != null)) {
            bits.add(Bit.text(", "));
            bits.addAll(new Titled(folio).bits(one.office(), one.capacity(), one.status(), one.institution(), null));
        }
        List<Bit> represented = represented(folio, one);
        if (!represented.isEmpty()) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("rapat.mewakili") + " "));
            bits.addAll(represented);
        }
        boolean told = folio.isShown(one, "peran");
        Line line = folio.line(one, "peran", bits);
        return told ? new Line(bits, line.marks(), null) : line;
    }

    /** Whom somebody stands for; empty where the title says so already. */
    private static List<Bit> represented(Folio folio, Attendance one) {
        Representation whom = one.represents();
        return whom == null || new Titled(folio).standsFor(one.capacity(), one.institution(), whom)
                ? List.of()
                : Parties.bits(folio, whom);
    }

    private String roles(Attendance one) {
        return folio.desk()
                .names()
                .row(one.roles().stream()
                        .filter(r -> r != AttendanceRole.PARTICIPANT)
                        .toList());
    }

    List<Line> groups() {
        return meeting.groups().stream().map(this::group).toList();
    }

    private Line group(ParticipantGroup group) {
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.STRONG, group.label()));
        if (group.number() != null) {
            bits.add(Bit.text(", " + Quantities.people(folio, group.number())));
        }
        List<Bit> meant = new ArrayList<>();
        group.institutions().forEach(ref -> meant.add(folio.link(Institution.class, ref)));
        group.regions().forEach(ref -> meant.add(folio.link(Region.class, ref)));
        group.levels().forEach(level -> meant.add(Bit.text(folio.desk().names().of(level))));
        if (!meant.isEmpty()) {
            bits.add(Bit.text(": "));
            bits.addAll(Folio.row(meant));
        }
        if (Boolean.TRUE.equals(group.open())) {
            bits.add(Bit.of(Bit.Kind.QUIET, " " + folio.word("rapat.terbuka")));
        }
        return folio.line(group, bits).with(folio.line(group, "jumlah", bits, Quantities.written(group.number())));
    }

    List<Line> invitees() {
        return meeting.invitees().stream().map(this::invitee).toList();
    }

    private Line invitee(Invitee invitee) {
        List<Bit> bits = new ArrayList<>(Guests.whole(folio, meeting, invitee));
        if (bits.isEmpty()) {
            bits.add(folio.absent());
        }
        if (invitee.seats() != null) {
            bits.add(Bit.text(", " + folio.word("rapat.orang", invitee.seats())));
        }
        String how = how(folio, invitee.days(), invitee.mode(), invitee.place(), "rapat.diundang_pada");
        if (!how.isEmpty() && !(folio instanceof PaperFolio)) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + how));
        }
        if (invitee.confirmedBy() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("rapat.dikonfirmasi", invitee.confirmedBy())));
        }
        return folio.line(invitee, bits);
    }
}
