package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Term;
import id.rakor.model.place.Region;
import id.rakor.model.result.CaseEvent;
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
        for (CaseEvent event : conflict.chronicle()) {
            List<Line> lines = new ArrayList<>();
            lines.add(entry.nested(event, List.of(Bit.text(event.text()))));
            if (event.meeting() != null) {
                lines.add(Line.of(
                        entry.folio().link(Meeting.class, event.meeting().as(Meeting.class))));
            }
            entry.event(desk.times().brief(event.date()).text(), lines, Folio.written(event.date()));
        }
        return entry.text("uraian", conflict.description())
                .row(
                        "bersumber_dari",
                        conflict.springs().stream().map(desk.names()::of).toList())
                .row("pihak", conflict.parties())
                .lines("wilayah", entry.folio().links(Region.class, conflict.regions()))
                .date("mulai", conflict.from())
                .always("status", conflict.status())
                .meetings("rapat_konflik", "konflik")
                .make("");
    }
}
