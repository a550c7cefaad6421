package id.rakor.pdf;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Severity;
import id.rakor.model.settings.Letterhead;
import id.rakor.model.settings.PaperStandard;
import id.rakor.model.settings.Profile;
import id.rakor.model.value.Keyed;
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
import id.rakor.pdf.sheet.Picture;
import id.rakor.pdf.sheet.Standard;
import id.rakor.publish.Sink;
import id.rakor.template.Overlay;
import id.rakor.view.About;
import id.rakor.view.Extract;
import id.rakor.view.Route;
import id.rakor.view.Shot;
import id.rakor.view.Subject;
import id.rakor.view.Written;
import id.rakor.view.paper.PaperFrame;
import id.rakor.view.paper.PaperView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes one paper after another: what it shows, what its template writes of that, its pages, its file. */
final class Workshop {
    private static final int MOST_TRIES = 16;
    private static final String SITE = "situs/";

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
    Optional<Written> make(Paper<?> paper, Subject subject) {
        Attempt attempt = attempt(paper, subject, 0);
        int least = 1;
        int most = paper.limit() == 0 || attempt.fits(paper) ? 0 : MOST_TRIES;
        while (least <= most) {
            int tries = least == most ? most : (least + most) / 2;
            attempt = attempt(paper, subject, tries);
            if (least == most) {
                break;
            }
            least = attempt.fits(paper) ? least : tries + 1;
            most = attempt.fits(paper) ? tries : most;
        }
        attempt.said().forEach(finding -> findings.accept(placed(finding, subject)));
        if (attempt.isStopped()) {
            return Optional.empty();
        }
        String called = attempt.extract().word("naskah.nama_berkas." + paper.word());
        String file = (subject.name().isEmpty() ? called : called + "-" + subject.name()) + ".pdf";
        if (!attempt.fits(paper)) {
            Place place = Place.file(Overlay.FOLDER + paper.template());
            String pages = Integer.toString(attempt.pages());
            findings.accept(Finding.of(PaperCode.PAGES, place, file, pages, Integer.toString(paper.limit())));
        }
        return Optional.of(
                print(paper, subject, attempt.view().frame(), attempt.booklet().orElseThrow(), file));
    }

    /** A paper as it came out with so much room. */
    private record Attempt(Extract extract, PaperView view, Optional<Booklet> booklet, List<Finding> said) {
        int pages() {
            return booklet.map(b -> b.leaves().size()).orElse(0);
        }

        boolean isStopped() {
            return booklet.isEmpty() || said.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
        }

        boolean fits(Paper<?> paper) {
            return isStopped() || paper.limit() == 0 || pages() <= paper.limit();
        }
    }

    private Attempt attempt(Paper<?> paper, Subject subject, int tries) {
        Extract extract = subject.extract();
        List<Finding> said = new ArrayList<>();
        Binder binder = new Binder(supply.templates(), said::add);
        binder.gather(paper, extract);
        PaperView view = paper.view(extract, tries);
        Optional<Booklet> booklet = shown(view).flatMap(shown -> supply.templates()
                .render(paper.template(), (Record) view, said::add)
                .map(html -> Setter.set(binder.bind(html), paper.template(), style, shown, said::add)));
        return new Attempt(extract, view, booklet, said);
    }

    /** The emblem, photos and drawings; none when one of these cannot be shown, which who supplies it has told. */
    private Optional<Pictures> shown(PaperView view) {
        Map<String, Picture> shown = new HashMap<>();
        for (Shot photo : view.photos()) {
            Optional<Picture> picture = supply.photo().apply(photo).flatMap(Emblem::picture);
            if (picture.isEmpty()) {
                return Optional.empty();
            }
            shown.put(photo.name(), picture.get());
        }
        return Optional.of(new Pictures(pictures.with(shown).files(), view.drawings()));
    }

    /** What cannot be written in any face is the record's, whichever paper shows it. */
    private Finding placed(Finding finding, Subject subject) {
        return finding.code() == PaperCode.GLYPH
                ? Finding.of(
                        PaperCode.GLYPH,
                        Place.file(supply.origin().apply(subject)),
                        finding.args().get(0),
                        finding.args().get(1),
                        subject.title())
                : finding;
    }

    private Written print(Paper<?> paper, Subject subject, PaperFrame frame, Booklet booklet, String file) {
        byte[] bytes = Press.print(booklet, imprint(subject, frame), standard);
        Route route = subject.route(file);
        sink.write(SITE + route.path(), subject.key(), bytes);
        sink.write(Pdf.FOLDER + route.path().substring(route.path().indexOf('/') + 1), subject.key(), bytes);
        return new Written(
                route,
                subject.key(),
                paper.word(),
                frame.name() + ": " + frame.title(),
                booklet.leaves().size(),
                bytes.length,
                frame.className());
    }

    private Imprint imprint(Subject subject, PaperFrame frame) {
        return new Imprint(
                frame.name() + ": " + frame.title(),
                frame.lang().equals("id") ? "id-ID" : frame.lang(),
                frame.office(),
                frame.line(),
                frame.keywords(),
                frame.date(),
                supply.program(),
                record(subject).stream()
                        .map(record -> attachment(subject, frame, record))
                        .toList());
    }

    private static Imprint.Attachment attachment(Subject subject, PaperFrame frame, String record) {
        return new Imprint.Attachment(
                Keyed.word(subject.about()) + ".yaml",
                "application/yaml",
                frame.source(),
                record.getBytes(StandardCharsets.UTF_8));
    }

    /** The record itself, where the paper tells what it says; what many records say is not embedded. */
    private Optional<String> record(Subject subject) {
        boolean told = subject.about() == About.MEETING || subject.about() == About.PLAN;
        return told ? Optional.of(supply.record().apply(subject.entity())) : Optional.empty();
    }
}
