package id.rakor.pdf.paper;

import id.rakor.model.settings.PaperKind;
import id.rakor.model.value.Keyed;
import id.rakor.view.About;
import id.rakor.view.BookExtract;
import id.rakor.view.ConcernExtract;
import id.rakor.view.Extract;
import id.rakor.view.MeetingExtract;
import id.rakor.view.OfficeExtract;
import id.rakor.view.ParticipantExtract;
import id.rakor.view.PlanExtract;
import id.rakor.view.RegionExtract;
import id.rakor.view.paper.AccountabilityPaper;
import id.rakor.view.paper.AgreementsPaper;
import id.rakor.view.paper.ArchiveListPaper;
import id.rakor.view.paper.AttendancePaper;
import id.rakor.view.paper.BookPaper;
import id.rakor.view.paper.BriefPaper;
import id.rakor.view.paper.BundlePaper;
import id.rakor.view.paper.ConcernBundlePaper;
import id.rakor.view.paper.ConcernMatrixPaper;
import id.rakor.view.paper.HeadPaper;
import id.rakor.view.paper.InvitationPaper;
import id.rakor.view.paper.MatrixPaper;
import id.rakor.view.paper.MinutesPaper;
import id.rakor.view.paper.NamesPaper;
import id.rakor.view.paper.PaperView;
import id.rakor.view.paper.PersonalPaper;
import id.rakor.view.paper.PlanReportPaper;
import id.rakor.view.paper.PressPaper;
import id.rakor.view.paper.ProgrammePaper;
import id.rakor.view.paper.RegionPaper;
import id.rakor.view.paper.ReportPaper;
import id.rakor.view.paper.RequestPaper;
import id.rakor.view.paper.ResultsPaper;
import id.rakor.view.paper.SignInPaper;
import id.rakor.view.paper.SummaryPaper;
import id.rakor.view.paper.TermsPaper;
import java.util.List;
import java.util.function.BiFunction;

/** The kinds of papers there are. A new kind is one line here. */
public final class Papers {
    /** The papers of a meeting that stand in a book. */
    private static final List<PaperKind> BOOK =
            List.of(PaperKind.SUMMARY, PaperKind.MINUTES, PaperKind.AGREEMENTS, PaperKind.MATRIX);

    /** Every kind, in the order in which pages name them. */
    public static final List<Paper<?>> ALL = List.of(
            meeting(PaperKind.SUMMARY, 1, SummaryPaper::of, List.of(Need.PAST_PLANNING)),
            meeting(PaperKind.BRIEF, 2, BriefPaper::of, List.of(Need.OWN)),
            meeting(PaperKind.TERMS, 0, TermsPaper::of, List.of(Need.OWN, Need.STANDING, Need.AIMS)),
            meeting(
                    PaperKind.INVITATION,
                    0,
                    InvitationPaper::of,
                    List.of(Need.OWN, Need.STANDING, Need.TIME, Need.INVITEES)),
            meeting(PaperKind.PROGRAMME, 0, ProgrammePaper::of, List.of(Need.OWN, Need.STANDING, Need.PROGRAMME)),
            meeting(PaperKind.SIGN_IN, 0, SignInPaper::of, List.of(Need.OWN, Need.STANDING, Need.TIME)),
            meeting(PaperKind.ATTENDANCE, 0, AttendancePaper::of, List.of(Need.OWN, Need.HELD, Need.ATTENDANCE)),
            meeting(PaperKind.MINUTES, 0, MinutesPaper::of, List.of(Need.OWN, Need.HELD)),
            meeting(PaperKind.RESULTS, 0, ResultsPaper::of, List.of(Need.OWN, Need.HELD, Need.RESULTS)),
            meeting(PaperKind.AGREEMENTS, 0, AgreementsPaper::of, List.of(Need.OWN, Need.HELD, Need.AGREEMENTS)),
            meeting(PaperKind.MATRIX, 0, MatrixPaper::of, List.of(Need.OWN, Need.HELD, Need.RESULTS)),
            meeting(PaperKind.REPORT, 0, ReportPaper::of, List.of(Need.OWN, Need.HELD)),
            meeting(PaperKind.PRESS_RELEASE, 0, PressPaper::of, List.of(Need.OWN, Need.HELD))
                    .forEveryone(),
            meeting(PaperKind.NAME_TENTS, 0, NamesPaper::tents, List.of(Need.OWN, Need.STANDING, Need.GUESTS)),
            meeting(PaperKind.NAME_CARDS, 0, NamesPaper::cards, List.of(Need.OWN, Need.STANDING, Need.GUESTS)),
            meeting(PaperKind.ACCOUNTABILITY, 0, AccountabilityPaper::of, List.of(Need.OWN, Need.HELD))
                    .binding(new Paper.Binding<>(
                            List::of,
                            List.of(
                                    PaperKind.INVITATION,
                                    PaperKind.ATTENDANCE,
                                    PaperKind.MINUTES,
                                    PaperKind.RESULTS,
                                    PaperKind.AGREEMENTS))),
            meeting(PaperKind.BUNDLE, 0, BundlePaper::of, List.of()),
            paper(
                    PaperKind.PERSONAL_BUNDLE,
                    About.PARTICIPANT,
                    ParticipantExtract.class,
                    0,
                    PersonalPaper::of,
                    List.of()),
            concern(PaperKind.INSTITUTION_MATRIX, About.INSTITUTION, ConcernMatrixPaper::of, Need.CONCERN),
            concern(PaperKind.REGION_MATRIX, About.REGION, ConcernMatrixPaper::of, Need.CONCERN),
            concern(PaperKind.REPORT_REQUEST, About.INSTITUTION, RequestPaper::of, Need.OWING),
            concern(PaperKind.INSTITUTION_BUNDLE, About.INSTITUTION, ConcernBundlePaper::of, Need.CONCERN),
            concern(PaperKind.REGION_BUNDLE, About.REGION, ConcernBundlePaper::of, Need.CONCERN),
            concern(PaperKind.THEME_BUNDLE, About.THEME, ConcernBundlePaper::of, Need.CONCERN),
            book(PaperKind.SERIES_BOOK, About.SERIES),
            book(PaperKind.YEAR_BOOK, About.YEAR),
            paper(PaperKind.PLAN_REPORT, About.PLAN, PlanExtract.class, 0, PlanReportPaper::of, List.of(Need.ACTIONS)),
            paper(
                    PaperKind.ARCHIVE_LIST,
                    About.YEAR,
                    BookExtract.class,
                    0,
                    ArchiveListPaper::of,
                    List.of(Need.DOCUMENTS)),
            paper(PaperKind.HEAD_SHEET, About.OFFICE, OfficeExtract.class, 1, HeadPaper::of, List.of(Need.MEETINGS)),
            paper(PaperKind.REGION_PROFILE, About.REGION, RegionExtract.class, 0, RegionPaper::of, List.of()));

    private Papers() {}

    /** The kind of paper with a name. */
    public static Paper<?> of(PaperKind kind) {
        return ALL.stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
    }

    private static Paper<MeetingExtract> meeting(
            PaperKind kind, int limit, Paper.Maker<MeetingExtract> maker, List<Need<MeetingExtract>> needs) {
        return paper(kind, About.MEETING, MeetingExtract.class, limit, maker, needs);
    }

    private static Paper<ConcernExtract> concern(
            PaperKind kind,
            About about,
            BiFunction<ConcernExtract, String, PaperView> maker,
            Need<ConcernExtract> need) {
        String word = Keyed.word(kind);
        return paper(
                kind, about, ConcernExtract.class, 0, (extract, tries) -> maker.apply(extract, word), List.of(need));
    }

    private static Paper<BookExtract> book(PaperKind kind, About about) {
        String word = Keyed.word(kind);
        return paper(
                        kind,
                        about,
                        BookExtract.class,
                        0,
                        (extract, tries) -> BookPaper.of(extract, word),
                        List.of(Need.HELD_MEETINGS))
                .binding(new Paper.Binding<>(BookExtract::meetings, BOOK));
    }

    private static <E extends Extract> Paper<E> paper(
            PaperKind kind, About about, Class<E> type, int limit, Paper.Maker<E> maker, List<Need<E>> needs) {
        return new Paper<>(
                kind,
                about,
                type,
                "paper/" + Keyed.word(kind) + ".ftl",
                limit,
                needs,
                maker,
                Paper.Binding.none(),
                false);
    }
}
