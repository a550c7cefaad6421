package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Series;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.Person;
import id.rakor.model.place.NameSpan;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.plan.PlannedAction;
import java.util.List;

/** Makes the pages of offices, series of meetings and action plans. */
final class OfficeMaker {
    private OfficeMaker() {}

    static EntryView office(Desk desk, Office office) {
        Entry entry = new Entry(desk, office);
        entry.row("singkatan", office.abbreviations())
                .link("lembaga", Institution.class, office.institution())
                .link("wilayah", Region.class, office.region())
                .row("nama_lain", office.otherNames());
        for (NameSpan span : office.formerNames()) {
            entry.event(
                    desk.times().span(span.since(), span.until()),
                    List.of(entry.nested(span, List.of(Bit.text(span.name())))),
                    Folio.written(span.since(), span.until()));
        }
        return entry.list("pejabat", InstitutionMaker.owners(entry.folio(), office, Person.class, "jabatan"))
                .make("");
    }

    static EntryView series(Desk desk, Series series) {
        Entry entry = new Entry(desk, series);
        entry.text("uraian", series.description())
                .link("lembaga", Institution.class, series.institution())
                .link("wilayah", Region.class, series.region());
        return entry.list("rapat_seri", InstitutionMaker.owners(entry.folio(), series, Meeting.class, "seri"))
                .make("");
    }

    static EntryView plan(Desk desk, ActionPlan plan) {
        Entry entry = new Entry(desk, plan);
        entry.text("tahun", plan.year().toString())
                .link("wilayah", Region.class, plan.region())
                .link("lembaga", Institution.class, plan.institution());
        List<Line> actions = plan.actions().stream()
                .map((PlannedAction action) -> entry.nested(action, List.of(Bit.text(action.text()))))
                .toList();
        return entry.list("aksi", actions).make("");
    }
}
