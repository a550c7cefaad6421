package id.rakor.view.paper;

import id.rakor.model.meeting.MeetingStatus;
import id.rakor.view.EntryView.Contrast;
import id.rakor.view.Fact;
import id.rakor.view.MeetingExtract;
import id.rakor.view.Promise;
import id.rakor.view.Quote;
import java.util.List;
import java.util.Optional;

/**
 * The papers of a participant in one: what came before, what the meeting ended with, how that stands.
 *
 * @param frame what surrounds it
 * @param brief what came before
 * @param facts the head facts that do not stand in what came before
 * @param points what it ended with
 * @param worries conflicts warned of
 * @param contrasts where sources differ on what does not stand here
 * @param planned whether it is yet to be held; nothing came of it then
 * @param matrix the follow-up, point by point; of a planned meeting that of the one before; null where it tells nothing
 * @param sources the sources by number
 */
public record BundlePaper(
        PaperFrame frame,
        Brief brief,
        List<Fact> facts,
        Points points,
        Worries worries,
        List<Contrast> contrasts,
        boolean planned,
        Matrix matrix,
        List<Quote> sources)
        implements PaperView {
    /** The head facts that participants are told beside the brief; what a meeting costs is not among them. */
    private static final String[] FACTS = {
        "pembuka", "pendamping", "peserta", "hadir", "tema", "wilayah_penyelenggara", "wilayah_cakupan", "pemilihan"
    };

    /** Makes one. */
    public static BundlePaper of(MeetingExtract extract, int tries) {
        Brief brief = Brief.of(extract, new Room(0));
        List<Fact> facts = extract.facts(FACTS);
        List<Promise> rows = extract.promises(Integer.MAX_VALUE);
        Points points = Points.of(extract, rows, rows.size());
        Worries worries = Worries.of(extract, Integer.MAX_VALUE);
        boolean planned = extract.meeting().status() == MeetingStatus.PLANNED;
        Matrix matrix = matrix(extract, planned);
        List<Contrast> contrasts = extract.contrasts();
        List<Quote> sources = extract.sources();
        return new BundlePaper(
                PaperFrame.of(extract, "berkas"), brief, facts, points, worries, contrasts, planned, matrix, sources);
    }

    private static Matrix matrix(MeetingExtract extract, boolean planned) {
        Optional<MeetingExtract> told = planned ? extract.earlier().stream().findFirst() : Optional.of(extract);
        return told.map(one -> Matrix.of(one, planned ? one.heading() : null))
                .filter(Matrix::isTelling)
                .orElse(null);
    }
}
