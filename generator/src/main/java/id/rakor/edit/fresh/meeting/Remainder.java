package id.rakor.edit.fresh.meeting;

import id.rakor.edit.form.SheetKind;
import id.rakor.edit.intake.row.Draft;
import id.rakor.model.meeting.Origin;
import id.rakor.model.value.Keyed;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered about a meeting and has no place in its workbook: what was said. Of a meeting that is known only from the
 * press each part names the source, as all others do.
 */
public record Remainder(MeetingAnswers answers) {
    /** What was said. */
    public static final String STATEMENTS = "pernyataan";

    /** Its entries in the record of the meeting as it is without them. */
    public List<Entry> of(Mapping meeting) {
        List<String> sources = sources(meeting);
        return new Draft()
                .drafts(STATEMENTS, statements(items(meeting, Keyed.word(SheetKind.PRESENT)), sources))
                .tree()
                .entries();
    }

    private List<Draft> statements(List<Node> present, List<String> sources) {
        List<Map<String, String>> rows = answers.rows(SheetKind.PRESENT);
        List<Draft> drafts = new ArrayList<>();
        for (Saying said : answers.said()) {
            for (int i = 0; i < rows.size() && i < present.size(); i++) {
                if (said.isBy(rows.get(i))) {
                    drafts.add(statement((Mapping) present.get(i))
                            .text("isi", said.text())
                            .texts("sumber", sources));
                }
            }
        }
        return drafts;
    }

    /** Who said it, in which office; the body only where no person is known. */
    private static Draft statement(Mapping row) {
        String person = text(row, "orang");
        String office = text(row, "sebagai");
        return new Draft()
                .text("oleh", person)
                .text("sebagai", office.isEmpty() ? text(row, "sebutan") : office)
                .text("lembaga", person.isEmpty() ? text(row, "lembaga") : "");
    }

    private static List<String> sources(Mapping meeting) {
        return text(meeting, "asal").equals(Keyed.word(Origin.PRESS))
                ? items(meeting, "sumber").stream()
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : List.of();
    }

    private static List<Node> items(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(Entry::value)
                .flatMap(node -> node instanceof Sequence list ? Optional.of(list.items()) : Optional.empty())
                .orElse(List.of());
    }

    private static String text(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(Entry::value)
                .map(node -> node instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }
}
