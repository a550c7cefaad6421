package id.rakor.edit.intake;

import id.rakor.edit.intake.row.Cells;
import id.rakor.edit.intake.row.Draft;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.law.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Basis;
import id.rakor.model.meeting.Meeting;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * What a meeting rests on as a cell names it: regulations that are known, by their names or by kind, number and year, and
 * anything else as it is written.
 */
final class BasisCell {
    private static final String KEY = "dasar";

    private final Desk desk;
    private final Words names = Words.builtIn(Language.INDONESIAN);

    BasisCell(Desk desk) {
        this.desk = desk;
    }

    /** The parts of the cell; what a meeting that is there has in words stays in words. */
    List<Draft> read(Cells cells, String meeting) {
        List<String> worded = desk
                .known(RecordType.MEETING)
                .find(meeting)
                .map(name -> ((Meeting) name.entity()).bases())
                .orElse(List.of())
                .stream()
                .filter(basis -> basis.regulation() == null)
                .map(Basis::written)
                .filter(Objects::nonNull)
                .toList();
        return cells.several(KEY).stream()
                .distinct()
                .map(text -> worded.contains(text) ? new Draft().text("tertulis", text) : part(text))
                .map(part -> part.texts("sumber", desk.sources()))
                .toList();
    }

    private Draft part(String text) {
        Known known = desk.known(RecordType.REGULATION);
        List<Name> exact = known.exact(text);
        if (exact.isEmpty()) {
            exact = Citation.of(text, names)
                    .map(Citation::name)
                    .map(known::exact)
                    .orElse(List.of());
        }
        return exact.size() == 1 ? new Draft().text("regulasi", exact.get(0).id()) : new Draft().text("tertulis", text);
    }
}
