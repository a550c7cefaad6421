package id.rakor.view;

import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;

/** The papers of a meeting: what each is, its number and date, its file, and of a letter to whom and by whom. */
final class Papers {
    private final Folio folio;
    private final Meeting meeting;

    Papers(Folio folio, Meeting meeting) {
        this.folio = folio;
        this.meeting = meeting;
    }

    /** All but the photos that the page shows. */
    List<MeetingView.Paper> make() {
        return meeting.documents().stream()
                .filter(document -> !MeetingPhotos.isShown(document))
                .map(this::paper)
                .toList();
    }

    /** One of them. */
    MeetingView.Paper paper(Document document) {
        return new MeetingView.Paper(head(document), facts(document));
    }

    private Line head(Document document) {
        List<Bit> bits = new ArrayList<>();
        boolean named = document.title() != null && MeetingPhotos.isShown(document);
        if (named) {
            bits.add(Bit.text(document.title()));
        } else {
            bits.add(Bit.of(Bit.Kind.STRONG, folio.desk().names().of(document.kind())));
        }
        if (document.title() != null && !named) {
            bits.add(Bit.text(": " + document.title()));
        }
        if (document.number() != null) {
            bits.add(Bit.text(", " + folio.word("rapat.nomor", document.number())));
        }
        if (document.date() != null) {
            bits.add(Bit.text(", "));
            bits.add(folio.desk().times().brief(document.date()));
        }
        if (document.file() != null) {
            String words = folio.word("rapat.berkas", document.file());
            bits.add(Bit.text(", "));
            bits.add(Bit.link(words, folio.href(Routes.attachment(meeting, document.file()))));
        }
        if (document.hash() != null) {
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + folio.word("rapat.sidik", document.hash())));
        }
        return folio.line(document, bits);
    }

    private List<Fact> facts(Document document) {
        List<Fact> facts = new ArrayList<>();
        text(facts, "hal", document.subject());
        text(
                facts,
                "sifat",
                document.urgency() == null ? null : folio.desk().names().of(document.urgency()));
        text(facts, "kode_klasifikasi", document.filing());
        text(facts, "lampiran_jumlah", document.enclosures());
        text(
                facts,
                "tingkat_perkembangan",
                document.form() == null ? null : folio.desk().names().of(document.form()));
        add(
                facts,
                "kepada",
                document.addressees().stream()
                        .map(p -> folio.line(p, Parties.bits(folio, p)))
                        .toList());
        add(facts, "penanda_tangan", Signatories.lines(folio, document.signatories()));
        add(
                facts,
                "tembusan",
                document.copies().stream()
                        .map(p -> folio.line(p, Parties.bits(folio, p)))
                        .toList());
        return facts;
    }

    private void text(List<Fact> facts, String key, String text) {
        add(facts, key, text == null ? List.of() : List.of(Line.of(Bit.text(text))));
    }

    private void add(List<Fact> facts, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(folio.word("rapat.surat." + key), lines));
        }
    }
}
