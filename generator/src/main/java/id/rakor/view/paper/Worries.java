package id.rakor.view.paper;

import id.rakor.view.Line;
import id.rakor.view.MeetingExtract;
import id.rakor.view.MeetingView.Matrix;
import id.rakor.view.MeetingView.MatrixRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Conflicts that were warned of, form and stages.
 *
 * @param rows one each
 * @param common what is true of all
 * @param rest how many are left out, in a sentence; empty when all are there
 */
public record Worries(List<Row> rows, List<Line> common, String rest) {
    /**
     * One of them.
     *
     * @param form the form it may take
     * @param details cause, groups, regions, who warned
     * @param stages the stages at which it is feared, in a row; empty when none is named
     */
    public record Row(Line form, List<Line> details, String stages) {}

    static final Worries NONE = new Worries(List.of(), List.of(), "");

    static Worries of(MeetingExtract extract, int most) {
        Matrix matrix = extract.potentials();
        List<Row> rows = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            if (rows.size() < most) {
                List<String> stages =
                        row.at().stream().filter(s -> !s.isEmpty()).toList();
                rows.add(new Row(row.form(), row.details(), stages.isEmpty() ? "" : extract.row(stages)));
            }
        }
        int left = matrix.rows().size() - rows.size();
        return new Worries(rows, matrix.common(), left > 0 ? extract.word("naskah.sisa_potensi", left) : "");
    }
}
