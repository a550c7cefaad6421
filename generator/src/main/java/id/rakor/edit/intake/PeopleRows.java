package id.rakor.edit.intake;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.known.NameCell;
import id.rakor.edit.known.NameParts;
import id.rakor.model.RecordType;
import id.rakor.model.party.Person;
import id.rakor.yaml.Node;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows of those who are asked to come, and of those who were there. */
public final class PeopleRows {
    private final Desk desk;

    /** Rows read at a desk. */
    public PeopleRows(Desk desk) {
        this.desk = desk;
    }

    /** Somebody who is asked to come; wrong cells are told to the row. */
    Draft invited(Cells cells) {
        part(cells);
        String body = desk.bodies().take(cells, "lembaga");
        String office = office(cells);
        Optional<People.Taken> person = person(cells, body, office, "");
        Integer seats = desk.number(cells, "jumlah");
        if (person.isEmpty() && body == null && office.isEmpty() && !cells.isFaulty()) {
            cells.fault(IntakeCode.MISSING, "nama", desk.heads().head(SheetKind.INVITED, "nama"));
        }
        return new Draft()
                .text("orang", person.map(People.Taken::id).orElse(null))
                .text("lembaga", body)
                .text("sebutan", office)
                .plain("jumlah", seats)
                .text("dikonfirmasi_oleh", cells.text("dikonfirmasi_oleh"));
    }

    /** Somebody who was there. */
    public Draft present(Cells cells) {
        part(cells);
        rank(cells);
        String body = desk.bodies().take(cells, "lembaga");
        String office = office(cells);
        Optional<People.Taken> person = person(cells, body, office, cells.text("pangkat"));
        NameParts parts = person.map(People.Taken::parts).orElse(new NameParts("", "", "", "", ""));
        Person known = person.map(People.Taken::known).orElse(null);
        if (person.isEmpty() && body == null && office.isEmpty() && !cells.isFaulty()) {
            cells.fault(IntakeCode.MISSING, "nama", desk.heads().head(SheetKind.PRESENT, "nama"));
        }
        Optional<String> held = office.isEmpty() ? Optional.empty() : desk.office(office, body);
        String rank = cells.text("pangkat").isEmpty() ? parts.rank() : cells.text("pangkat");
        return new Draft()
                .text("orang", person.map(People.Taken::id).orElse(null))
                .text("gelar_depan", other(parts.before(), known == null ? parts.before() : known.titleBefore()))
                .text("gelar_belakang", other(parts.after(), known == null ? parts.after() : known.titleAfter()))
                .text("jabatan", held.orElse(null))
                .text("sebagai", office)
                .text("lembaga", body)
                .text("pangkat", rank)
                .text("tertulis", isOtherwise(cells, parts, known) ? cells.text("nama") : null)
                .node("mewakili", represented(cells))
                .texts("peran", desk.choices(cells, SheetKind.PRESENT, "peran"))
                .text("cara", desk.choice(cells, SheetKind.PRESENT, "cara"))
                .texts("sumber", desk.sources());
    }

    /** Parts what stands with a name in its cell, where that is sure. */
    private void part(Cells cells) {
        String text = cells.text("nama");
        if (text.isEmpty() || text.endsWith("]")) {
            return;
        }
        NameCell parts = NameCell.of(text, desk::isOffice);
        if (parts.isIdentified()) {
            cells.fault(IntakeCode.IDENTIFIED, "nama");
        }
        if (!parts.office().isEmpty() && cells.text("sebagai").isEmpty()) {
            cells.fault(IntakeCode.TWO_IN_ONE, "nama", parts.name(), parts.office());
            cells.put("sebagai", "nama", parts.office());
            cells.put("nama", "nama", parts.name());
        } else if (parts.isIdentified() && parts.office().isEmpty()) {
            cells.put("nama", "nama", parts.name());
        }
    }

    /** Tells of what stands where a rank is due and is none that is known. */
    private void rank(Cells cells) {
        String text = cells.text("pangkat").replace('\n', ' ');
        if (text.isEmpty() || desk.names().isRank(text)) {
            return;
        }
        boolean office = desk.isOffice(text) || desk.bodies().isBody(text);
        cells.fault(office ? IntakeCode.NO_RANK : IntakeCode.OTHER_RANK, "pangkat");
    }

    /** What differs from the record as on that day; nothing where the row gives none. */
    private static String other(String written, String recorded) {
        return Known.key(written).equals(Known.key(Objects.toString(recorded, ""))) ? null : written;
    }

    private static boolean isOtherwise(Cells cells, NameParts parts, Person known) {
        return known != null
                && !cells.text("nama").endsWith("]")
                && !Known.key(parts.bare()).equals(Known.key(known.name()));
    }

    /** The office in words; that which stands where a name is due when the name is one of an office. */
    private String office(Cells cells) {
        String office = cells.text("sebagai").replace('\n', ' ');
        String name = cells.text("nama");
        return office.isEmpty() && !name.isEmpty() && desk.isOffice(name) ? name : office;
    }

    private Optional<People.Taken> person(Cells cells, String body, String office, String rank) {
        String name = cells.text("nama");
        if (name.isEmpty() || cells.isFaulty()) {
            return Optional.empty();
        }
        if (name.equals(office)) {
            cells.fault(IntakeCode.OFFICE_AS_NAME, "nama");
            return Optional.empty();
        }
        return desk.people().take(cells, "nama", body, office, rank);
    }

    private Node represented(Cells cells) {
        String text = cells.text("mewakili").replace('\n', ' ');
        if (text.isEmpty()) {
            return null;
        }
        Optional<String> office = desk.office(text, null);
        List<Name> person =
                desk.known(RecordType.PERSON).exact(desk.names().split(text).bare());
        Optional<Name> body = desk.bodies().sure(text);
        if (office.isPresent()) {
            return new Draft()
                    .text("jabatan", office.get())
                    .text("sebutan", text)
                    .tree();
        } else if (person.size() == 1) {
            return new Draft().text("orang", person.get(0).id()).tree();
        } else if (body.isPresent()) {
            return new Draft().text("lembaga", body.get().id()).tree();
        }
        return Node.Scalar.text(text);
    }
}
