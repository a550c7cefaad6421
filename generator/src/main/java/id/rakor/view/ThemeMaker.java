package id.rakor.view;

import id.rakor.model.meeting.Term;
import id.rakor.model.place.Region;
import id.rakor.model.result.ConflictCase;
import id.rakor.model.result.Theme;

/** Makes the pages of themes, terms and conflict cases. */
final class ThemeMaker {
    private ThemeMaker() {}

    static EntryView theme(Desk desk, Theme theme) {
        Entry entry = new Entry(desk, theme);
        Folio folio = entry.folio();
        return entry.text("uraian", theme.description())
                .link("induk", Theme.class, theme.parent())
                .results()
                .dossier(DossierMaker.of(folio, theme))
                .list("tema_bawahan", InstitutionMaker.owners(folio, theme, Theme.class, "induk"))
                .make("");
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
                .meetings("rapat_konflik", "konflik")
                .make("");
    }
}
