package id.rakor.pdf.paper;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.MeetingStatus;
import id.rakor.model.meeting.Origin;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.paper.BriefPaper;
import id.rakor.view.paper.BundlePaper;
import id.rakor.view.paper.MatrixPaper;
import id.rakor.view.paper.MinutesPaper;
import id.rakor.view.paper.SummaryPaper;
import java.util.List;
import java.util.function.Predicate;

/** The kinds of papers there are. A new kind is one line here. */
public final class Papers {
    /** Every kind, in the order in which pages name them. */
    public static final List<Paper> ALL = List.of(
            paper(PaperKind.SUMMARY, 1, meeting -> meeting.status() != MeetingStatus.PLANNED, SummaryPaper::of),
            paper(PaperKind.BRIEF, 2, Papers::isOwn, BriefPaper::of),
            paper(PaperKind.MINUTES, 0, meeting -> isOwn(meeting) && isHeld(meeting), MinutesPaper::of),
            paper(
                    PaperKind.MATRIX,
                    0,
                    meeting -> isOwn(meeting)
                            && isHeld(meeting)
                            && !meeting.results().isEmpty(),
                    MatrixPaper::of),
            paper(PaperKind.BUNDLE, 0, meeting -> true, BundlePaper::of));

    private Papers() {}

    private static Paper paper(PaperKind kind, int limit, Predicate<Meeting> wanted, Paper.Maker maker) {
        return new Paper(kind, "paper/" + Keyed.word(kind) + ".ftl", limit, wanted, maker);
    }

    /** Whether it is the office's own record; of others no official paper is made. */
    private static boolean isOwn(Meeting meeting) {
        return meeting.origin() == Origin.OFFICE;
    }

    private static boolean isHeld(Meeting meeting) {
        return meeting.status() == MeetingStatus.HELD;
    }
}
