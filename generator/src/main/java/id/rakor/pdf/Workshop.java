package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.settings.Letterhead;
import id.rakor.model.settings.PaperStandard;
import id.rakor.model.settings.Profile;
import id.rakor.pdf.layout.Setter;
import id.rakor.pdf.layout.piece.PaperCode;
import id.rakor.pdf.layout.piece.Pictures;
import id.rakor.pdf.layout.piece.Style;
import id.rakor.pdf.paper.Emblem;
import id.rakor.pdf.paper.Paper;
import id.rakor.pdf.paper.Styles;
import id.rakor.pdf.press.Press;
import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Imprint;
import id.rakor.pdf.sheet.Standard;
import id.rakor.publish.Sink;
import id.rakor.template.Overlay;
import id.rakor.view.Extract;
import id.rakor.view.Route;
import id.rakor.view.Routes;
import id.rakor.view.Written;
import id.rakor.view.paper.PaperFrame;
import id.rakor.view.paper.PaperView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes one paper after another: what it shows, what its template writes of that, its pages, its file. */
final class Workshop {
    private static final int MOST_TRIES = 16;
    private static final String SITE = "situs/";
    private static final String RECORD = "rapat.yaml";

    private final Supply supply;
    private final Sink sink;
    private final Consumer<Finding> findings;
    private final Profile profile;
    private final Style style;
    private final Pictures pictures;
    private final Standard standard;

    Workshop(Supply supply, Sink sink, Consumer<Finding> findings) {
        this.supply = supply;
        this.sink = sink;
        this.findings = findings;
        this.profile = Profile.of(supply.settings());
        this.style = Styles.of(profile, supply.tokens());
        this.pictures = pictures(profile.letterhead());
        this.standard = profile.standard() == PaperStandard.PDFA_4F ? Standard.PDFA_4F : Standard.PDFA_3A;
    }

    private Pictures pictures(Letterhead letterhead) {
        String logo = letterhead.logo();
        return logo == null ? Pictures.NONE : Emblem.of(logo, supply.file().apply(logo));
    }

    /** One paper; empty, and nothing of it written, when something stopped it. */
    Optional<Written> make(Paper paper, Meeting meeting, Supplier<Extract> extracts, String name) {
        Attempt attempt = attempt(paper, extracts, 0);
        int least = 1;
        int most = paper.limit() == 0 || attempt.fits(paper) ? 0 : MOST_TRIES;
        while (least <= most) {
            int tries = least == most ? most : (least + most) / 2;
            attempt = attempt(paper, extracts, tries);
            if (least == most) {
                break;
            }
            least = attempt.fits(paper) ? least : tries + 1;
            most = attempt.fits(paper) ? tries : most;
        }
        attempt.said().forEach(finding -> findings.accept(placed(finding, meeting)));
        if (attempt.isStopped()) {
            return Optional.empty();
        }
        String file = attempt.extract().word("naskah.nama_berkas." + paper.word()) + "-" + name + ".pdf";
        if (!attempt.fits(paper)) {
            Place place = Place.file(Overlay.FOLDER + paper.template());
            String pages = Integer.toString(attempt.pages());
            findings.accept(Finding.of(PaperCode.PAGES, place, file, pages, Integer.toString(paper.limit())));
        }
        return Optional.of(
                print(paper, meeting, attempt.view().frame(), attempt.booklet().orElseThrow(), file));
    }

    /** A paper as it came out with so much room. */
    private record Attempt(Extract extract, PaperView view, Optional<Booklet> booklet, List<Finding> said) {
        int pages() {
            return booklet.map(b -> b.leaves().size()).orElse(0);
        }

        boolean isStopped() {
            return booklet.isEmpty() || said.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
        }

        boolean fits(Paper paper) {
            return isStopped() || paper.limit() == 0 || pages() <= paper.limit();
        }
    }

    private Attempt attempt(Paper paper, Supplier<Extract> extracts, int tries) {
        Extract extract = extracts.get();
        PaperView view = paper.maker().make(extract, tries);
        List<Finding> said = new ArrayList<>();
        Optional<Booklet> booklet = supply.templates()
                .render(paper.template(), (Record) view, said::add)
                .map(html -> Setter.set(html, paper.template(), style, pictures, said::add));
        return new Attempt(extract, view, booklet, said);
    }

    /** What cannot be written in any face is the record's, whichever paper shows it. */
    private Finding placed(Finding finding, Meeting meeting) {
        return finding.code() == PaperCode.GLYPH
                ? Finding.of(
                        PaperCode.GLYPH,
                        Place.file(supply.origin().apply(meeting)),
                        finding.args().get(0),
                        finding.args().get(1),
                        meeting.title())
                : finding;
    }

    private Written print(Paper paper, Meeting meeting, PaperFrame frame, Booklet booklet, String file) {
        byte[] bytes = Press.print(booklet, imprint(paper, meeting, frame), standard);
        Route route = Routes.paper(meeting, file);
        String origin = meeting.id().text();
        sink.write(SITE + route.path(), origin, bytes);
        sink.write(Pdf.FOLDER + route.path().substring(route.path().indexOf('/') + 1), origin, bytes);
        return new Written(
                route,
                meeting.id(),
                paper.word(),
                frame.name() + ": " + frame.title(),
                booklet.leaves().size(),
                bytes.length,
                frame.className());
    }

    private Imprint imprint(Paper paper, Meeting meeting, PaperFrame frame) {
        byte[] record = supply.record().apply(meeting).getBytes(StandardCharsets.UTF_8);
        return new Imprint(
                frame.name() + ": " + frame.title(),
                frame.lang().equals("id") ? "id-ID" : frame.lang(),
                frame.office(),
                frame.line(),
                frame.keywords(),
                frame.date(),
                supply.program(),
                List.of(new Imprint.Attachment(RECORD, "application/yaml", frame.source(), record)));
    }
}
