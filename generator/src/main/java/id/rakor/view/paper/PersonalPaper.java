package id.rakor.view.paper;

import id.rakor.view.Line;
import id.rakor.view.ParticipantExtract;
import id.rakor.view.Promise;
import java.util.List;

/**
 * The papers of one participant: what concerns his or her institution first, then what all participants get.
 *
 * @param frame what surrounds it
 * @param who whom it is for
 * @param body the institution he or she comes from or stands for; empty where none is recorded
 * @param own what that institution has not done yet
 * @param bundle what all participants get
 */
public record PersonalPaper(PaperFrame frame, Line who, String body, Points own, BundlePaper bundle)
        implements PaperView {
    /** Makes one. */
    public static PersonalPaper of(ParticipantExtract extract, int tries) {
        Line who = extract.who();
        String body = extract.body().map(Line::plain).orElse("");
        List<Promise> rows = extract.own();
        Points own = Points.of(extract, rows, rows.size());
        BundlePaper bundle = BundlePaper.of(extract.meeting(), tries);
        return new PersonalPaper(PaperFrame.of(extract, "berkas-perorangan"), who, body, own, bundle);
    }
}
