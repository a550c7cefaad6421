package id.rakor.view;

import id.rakor.catalog.ResultAt;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Term;
import id.rakor.model.place.Region;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of themes, terms and conflict cases. */
final class ThemeMaker {
    private ThemeMaker() {}

    static EntryView theme(Desk desk, Theme theme) {
        Entry entry = new Entry(desk, theme);
        Folio folio = entry.folio();
        return entry.text("uraian", theme.description())
                .link("induk", Theme.class, theme.parent())
                .list("tema_bawahan", InstitutionMaker.owners(folio, theme, Theme.class, "induk"))
                .list("hasil_tema", results(folio, theme))
                .make("");
    }

    private static List<Line> results(Folio folio, Theme theme) {
        return Citing.owners(folio.desk().reading().citing(theme).stream()
                        .filter(c -> c.owner() instanceof Meeting && c.part().equals("hasil")))
                .map(Meeting.class::cast)
                .sorted(Calendar.LATEST_FIRST)
                .flatMap(m -> folio.desk().reading().resultsOf(m).stream())
                .filter(at -> at.result().themes().stream()
                        .anyMatch(ref -> ref.id().equals(theme.id().text())))
                .map(at -> result(folio, at))
                .toList();
    }

    private static Line result(Folio folio, ResultAt at) {
        List<Bit> bits = new ArrayList<>();
        bits.add(folio.link(at));
        folio.desk().reading().standing(at).status().ifPresent(status -> {
            bits.add(Bit.text(" "));
            bits.add(Statuses.bit(folio, status));
        });
        return Line.of(bits);
    }

    static EntryView term(Desk desk, Term term) {
        return new Entry(desk, term)
                .text("kepanjangan", term.longForm())
                .text("konteks", term.context())
                .make("");
    }

    static EntryView conflict(Desk desk, ConflictCase conflict) {
        Entry entry = new Entry(desk, conflict);
        return entry.text("uraian", conflict.description())
                .row("pihak", conflict.parties())
                .lines("wilayah", entry.folio().links(Region.class, conflict.regions()))
                .date("mulai", conflict.from())
                .always("status", conflict.status())
                .make("");
    }
}
