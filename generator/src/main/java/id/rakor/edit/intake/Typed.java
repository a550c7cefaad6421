package id.rakor.edit.intake;

import id.rakor.edit.decision.Doubts;
import id.rakor.edit.form.Heads.Layout;
import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.intake.row.IntakeCode;
import id.rakor.finding.Finding;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.table.Row;
import id.rakor.table.Sheet;
import id.rakor.text.Words;
import id.rakor.yaml.Node.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a person types answer by answer, read as the cells of a workbook are; nothing is kept from one to the next. */
public final class Typed {
    private final Path content;
    private final Words words;
    private final Desk desk;
    private final PeopleRows people;

    /**
     * How an answer reads.
     *
     * @param findings what is wrong with it, and what is worth knowing
     * @param tree what it comes to
     */
    public record Tried(List<Finding> findings, Mapping tree) {}

    /** One that reads with what is known, and asks what is doubtful. */
    public Typed(Path content, Loaded loaded, Doubts doubts, Words words) {
        this.content = content;
        this.words = words;
        this.desk = new Desk(loaded, words, doubts);
        this.people = new PeopleRows(desk);
    }

    /** What it reads with. */
    public Desk desk() {
        return desk;
    }

    /** Reads the fields of a meeting, as far as they are known yet. */
    public Tried meeting(Sheet sheet) {
        MeetingSheet meeting = new MeetingSheet(desk, sheet);
        desk.home(meeting.region());
        Mapping tree = meeting.before().tree();
        meeting.classification();
        List<Finding> some = new ArrayList<>(new LinkedHashSet<>(meeting.cells().findings()));
        some.removeIf(finding -> finding.code() == IntakeCode.MISSING);
        return new Tried(some, tree);
    }

    /** Reads the first row of a sheet. */
    public Tried row(SheetKind kind, Sheet sheet) {
        Cells cells = cells(kind, sheet);
        Mapping tree =
                switch (kind) {
                    case INVITED -> people.invited(cells).tree();
                    case PRESENT -> people.present(cells).tree();
                    default -> result(cells);
                };
        return new Tried(cells.findings(), tree);
    }

    private Mapping result(Cells cells) {
        ResultRows rows = new ResultRows(desk);
        rows.take(cells);
        List<Draft> taken = rows.drafts();
        return taken.isEmpty() ? Mapping.of(List.of()) : taken.get(0).tree();
    }

    private Cells cells(SheetKind kind, Sheet sheet) {
        Layout layout = desk.heads().layout(kind, sheet).orElseThrow();
        Row row = desk.heads().rows(sheet, layout).get(0);
        return Cells.of(words, sheet, row, layout.columns());
    }

    /**
     * Takes somebody who is in no meeting, from the first row of a sheet of those who are present.
     *
     * @param on the day that rank and office are known of, or null
     * @param classification the word of the class, or null
     */
    public Taken person(Sheet sheet, Day on, String classification) {
        desk.people().recorded(on, classification);
        Cells cells = cells(SheetKind.PRESENT, sheet);
        Draft row = people.present(cells);
        if (cells.isFaulty()) {
            return Taken.nothing(cells.findings());
        }
        MeetingWriting writing = new MeetingWriting(content, desk, Map.of());
        writing.naming(row);
        return writing.taken(RecordType.INSTITUTION.folder(), cells.findings(), null);
    }
}
