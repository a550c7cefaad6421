package id.rakor.pdf.paper;

import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.paper.AgreementsPaper;
import id.rakor.view.paper.AttendancePaper;
import id.rakor.view.paper.BriefPaper;
import id.rakor.view.paper.BundlePaper;
import id.rakor.view.paper.InvitationPaper;
import id.rakor.view.paper.MatrixPaper;
import id.rakor.view.paper.MinutesPaper;
import id.rakor.view.paper.ProgrammePaper;
import id.rakor.view.paper.ReportPaper;
import id.rakor.view.paper.ResultsPaper;
import id.rakor.view.paper.SignInPaper;
import id.rakor.view.paper.SummaryPaper;
import id.rakor.view.paper.TermsPaper;
import java.util.List;

/** The kinds of papers there are. A new kind is one line here. */
public final class Papers {
    /** Every kind, in the order in which pages name them. */
    public static final List<Paper> ALL = List.of(
            paper(PaperKind.SUMMARY, 1, SummaryPaper::of, Need.PAST_PLANNING),
            paper(PaperKind.BRIEF, 2, BriefPaper::of, Need.OWN),
            paper(PaperKind.TERMS, 0, TermsPaper::of, Need.OWN, Need.STANDING, Need.AIMS),
            paper(PaperKind.INVITATION, 0, InvitationPaper::of, Need.OWN, Need.STANDING, Need.TIME, Need.INVITEES),
            paper(PaperKind.PROGRAMME, 0, ProgrammePaper::of, Need.OWN, Need.STANDING, Need.PROGRAMME),
            paper(PaperKind.SIGN_IN, 0, SignInPaper::of, Need.OWN, Need.STANDING, Need.TIME),
            paper(PaperKind.ATTENDANCE, 0, AttendancePaper::of, Need.OWN, Need.HELD, Need.ATTENDANCE),
            paper(PaperKind.MINUTES, 0, MinutesPaper::of, Need.OWN, Need.HELD),
            paper(PaperKind.RESULTS, 0, ResultsPaper::of, Need.OWN, Need.HELD, Need.RESULTS),
            paper(PaperKind.AGREEMENTS, 0, AgreementsPaper::of, Need.OWN, Need.HELD, Need.AGREEMENTS),
            paper(PaperKind.MATRIX, 0, MatrixPaper::of, Need.OWN, Need.HELD, Need.RESULTS),
            paper(PaperKind.REPORT, 0, ReportPaper::of, Need.OWN, Need.HELD),
            paper(PaperKind.BUNDLE, 0, BundlePaper::of));

    private Papers() {}

    private static Paper paper(PaperKind kind, int limit, Paper.Maker maker, Need... needs) {
        return new Paper(kind, "paper/" + Keyed.word(kind) + ".ftl", limit, List.of(needs), maker);
    }
}
