package id.rakor.view;

import id.rakor.model.law.Election;
import id.rakor.model.meeting.Figure;
import id.rakor.model.meeting.FigurePart;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Session;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.result.Statement;
import id.rakor.model.result.Theme;
import id.rakor.model.value.PartialDate;
import id.rakor.view.MeetingView.Spoken;
import java.util.ArrayList;
import java.util.List;

/** What was done and said at a meeting: its programme, its statements and the numbers named. */
final class MeetingSpeech {
    private final Folio folio;
    private final Meeting meeting;
    private final Speakers speakers;

    MeetingSpeech(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.speakers = new Speakers(folio, meeting);
        this.meeting = meeting;
    }

    List<Spoken> programme() {
        return programme(true);
    }

    /** The programme, with or without the place and the outcome of its parts. */
    List<Spoken> programme(boolean held) {
        List<Spoken> programme = new ArrayList<>();
        PartialDate day = null;
        String where = "";
        for (Session session : meeting.programme()) {
            boolean next = session.day() != null && !session.day().equals(day);
            String here = held ? where(session) : "";
            boolean told = folio instanceof PaperFolio && !next && here.equals(where);
            programme.add(session(session, programme.size() + 1, next, told ? "" : here, held));
            day = session.day() == null ? day : session.day();
            where = here;
        }
        return programme;
    }

    /** Where a part was held and how; empty on a paper when that is where and how the meeting was. */
    private String where(Session session) {
        boolean told = folio instanceof PaperFolio && Timetable.isMeetings(meeting, session);
        return told ? "" : Timetable.where(folio, session);
    }

    /**
     * A part of the programme; its day is told when it is another than that of the part before.
     *
     * @param where where it was held and how, or empty
     */
    private Spoken session(Session session, int number, boolean dated, String where, boolean held) {
        List<Line> side = new ArrayList<>();
        if (dated) {
            side.add(Line.of(Bit.of(
                    Bit.Kind.STRONG, folio.desk().times().brief(session.day()).text())));
        }
        if (session.startTime() != null || session.endTime() != null) {
            side.add(Line.of(Bit.text(folio.desk().times().hours(session, meeting.timing()))));
        }
        if (side.isEmpty() && session.day() == null) {
            side.add(Line.of(folio.absent()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(folio.line(session, List.of(Bit.of(Bit.Kind.STRONG, session.subject()))));
        if (!session.speakers().isEmpty()) {
            lines.add(Line.of(held ? Parties.row(folio, session.speakers()) : withOffice(session.speakers())));
        }
        if (!where.isEmpty()) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, where)));
        }
        if (!session.material().isEmpty()) {
            lines.add(Line.of(Bit.text(folio.word("rapat.bahan", String.join("; ", session.material())))));
        }
        if (held && session.summary() != null) {
            lines.add(folio.line(session, "ringkasan", List.of(Bit.text(session.summary()))));
        }
        return new Spoken(Routes.sessionAnchor(session.code(), number), side, lines);
    }

    /** Speakers by name, each with the office held on the day. */
    private List<Bit> withOffice(List<Party> parties) {
        List<Bit> row = new ArrayList<>();
        for (Party party : parties) {
            if (!row.isEmpty()) {
                row.add(Bit.text("; "));
            }
            row.addAll(Parties.bits(folio, party));
            List<Bit> office =
                    party.person() == null || party.label() != null ? List.of() : speakers.office(party.person());
            if (!office.isEmpty()) {
                row.add(Bit.text(", "));
                row.addAll(office);
            }
        }
        return row;
    }

    List<Spoken> statements() {
        return statements(true);
    }

    /** What was said, with or without the themes it touches. */
    List<Spoken> statements(boolean themed) {
        List<Spoken> statements = new ArrayList<>();
        for (Statement statement : meeting.statements()) {
            statements.add(statement(statement, statements.size() + 1, themed));
        }
        return statements;
    }

    private Spoken statement(Statement statement, int number, boolean themed) {
        List<Line> lines = new ArrayList<>();
        Line said = folio.line(statement, "isi", List.of(Bit.text(statement.text())));
        Line whole = folio.line(statement, said.bits());
        lines.add(whole.with(said));
        if (statement.speaker() != null && speaker(statement).note() != null) {
            lines.add(new Line(List.of(), List.of(), speaker(statement).note()));
        }
        if (themed && !statement.themes().isEmpty()) {
            lines.add(themes(statement));
        }
        return new Spoken("pernyataan-" + number, side(statement), lines);
    }

    private Line themes(Statement statement) {
        List<Bit> links = new ArrayList<>();
        statement.themes().forEach(ref -> links.add(folio.link(Theme.class, ref)));
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.QUIET, folio.word("rapat.fakta.tema") + ": "));
        bits.addAll(Folio.row(links));
        return Line.of(bits);
    }

    private Line speaker(Statement statement) {
        return folio.line(statement, "oleh", List.of(folio.link(Person.class, statement.speaker())));
    }

    private List<Line> side(Statement statement) {
        List<Line> side = new ArrayList<>();
        if (statement.speaker() != null) {
            Line speaker = speaker(statement);
            List<Bit> bits = new ArrayList<>(speakers.rank(statement.speaker()));
            bits.addAll(speaker.bits());
            side.add(new Line(bits, speaker.marks(), null));
        }
        if (statement.capacity() != null) {
            side.add(Line.of(Bit.text(statement.capacity())));
        }
        if (statement.institution() != null) {
            side.add(Line.of(folio.link(Institution.class, statement.institution())));
        }
        if (statement.capacity() == null && statement.institution() == null) {
            List<Bit> office = speakers.office(statement.speaker());
            if (!office.isEmpty()) {
                side.add(Line.of(office));
            }
        }
        if (statement.reader() != null) {
            side.add(Line.of(List.of(
                    Bit.text(folio.word("rapat.dibacakan_oleh") + " "), folio.link(Person.class, statement.reader()))));
        }
        return side.isEmpty() ? List.of(Line.of(folio.absent())) : side;
    }

    List<Spoken> figures() {
        List<Spoken> figures = new ArrayList<>();
        for (Figure figure : meeting.figures()) {
            figures.add(figure(figure, figures.size() + 1));
        }
        return figures;
    }

    private Spoken figure(Figure figure, int number) {
        List<Line> lines = new ArrayList<>();
        String text = Quantities.words(folio, figure.quantity(), figure.unit());
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.STRONG, text));
        if (!figure.parts().isEmpty()) {
            bits.add(Bit.text(": " + parts(figure.parts())));
        }
        Line sources = folio.sourced(figure, bits);
        lines.add(sources.with(folio.line(figure, "nilai", bits, Quantities.written(figure.quantity()))));
        List<Bit> about = new ArrayList<>();
        about.addAll(Folio.row(figure.regions().stream()
                .map(ref -> folio.link(Region.class, ref))
                .toList()));
        if (figure.election() != null) {
            if (!about.isEmpty()) {
                about.add(Bit.text(", "));
            }
            about.add(folio.link(Election.class, figure.election()));
        }
        if (figure.speaker() != null) {
            about.add(Bit.text((about.isEmpty() ? "" : ", ") + folio.word("rapat.menurut") + " "));
            about.add(folio.link(Person.class, figure.speaker()));
        }
        if (!about.isEmpty()) {
            lines.add(Line.of(about));
        }
        if (figure.meta().remark() != null) {
            lines.add(Line.of(Bit.of(Bit.Kind.QUIET, folio.tell(figure.meta().remark()))));
        }
        return new Spoken("angka-" + number, List.of(Line.of(Bit.text(figure.subject()))), lines);
    }

    private String parts(List<FigurePart> parts) {
        return folio.desk()
                .words()
                .list(parts.stream()
                        .map(p -> Quantities.words(folio, p.quantity(), p.subject()))
                        .toList());
    }
}
