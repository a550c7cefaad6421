package id.rakor.view;

import id.rakor.model.law.Regulation;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.TeamMember;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.text.BareOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the page of a body: its names over time, what belongs to it, who served in it. */
final class InstitutionMaker {
    private final Entry entry;
    private final Folio folio;
    private final Institution institution;

    InstitutionMaker(Desk desk, Institution institution) {
        this.entry = new Entry(desk, institution);
        this.folio = entry.folio();
        this.institution = institution;
    }

    EntryView make() {
        entry.row("singkatan", institution.abbreviations())
                .choice("tingkat", institution.level())
                .link("induk", Institution.class, institution.parent())
                .link("wilayah", Region.class, institution.region())
                .lines("pendahulu", folio.links(Institution.class, institution.predecessors()))
                .row("nama_lain", institution.otherNames())
                .results();
        entry.date("nama_sejak", institution.nameSince())
                .date("dibentuk", institution.founded())
                .date("dibubarkan", institution.dissolved())
                .lines("dasar", folio.links(Regulation.class, institution.bases()));
        Spans.names(entry, institution.formerNames());
        entry.meetings("rapat_diselenggarakan", "penyelenggara")
                .list(
                        "susunan",
                        institution.members().stream().map(this::member).toList())
                .list("jabatan", owners(Office.class, "lembaga"))
                .list("penerus", owners(Institution.class, "pendahulu"))
                .list("bawahan", owners(Institution.class, "induk"))
                .list("pejabat", Officials.of(folio, institution));
        return entry.make(folio.desk().names().of(institution.kind()));
    }

    private Line member(TeamMember member) {
        List<Bit> bits = new ArrayList<>();
        bits.add(Bit.of(Bit.Kind.STRONG, member.post()));
        List<Bit> who = Parties.bits(folio, member.person(), member.institution(), null, null);
        if (member.office() != null) {
            who = who.isEmpty()
                    ? List.of(Bit.text(member.office()))
                    : Folio.joined(List.of(Bit.text(member.office())), who);
        }
        if (!who.isEmpty()) {
            bits.add(Bit.text(": "));
            bits.addAll(who);
        }
        if (member.since() != null || member.until() != null) {
            String span = folio.desk().times().span(member.since(), member.until());
            bits.add(Bit.of(Bit.Kind.QUIET, ", " + span));
        }
        List<String> written = Folio.written(member.since(), member.until());
        return folio.line(member, bits).with(folio.line(member, "sejak", bits, written));
    }

    private List<Line> owners(Class<? extends Entity> type, String part) {
        return owners(folio, institution, type, part);
    }

    /** The records of a type that point to this one from a part of theirs, by name. */
    static List<Line> owners(Folio folio, Entity entity, Class<? extends Entity> type, String part) {
        return Citing.owners(folio.desk().reading().citing(entity).stream()
                        .filter(c -> type.isInstance(c.owner()) && c.part().equals(part)))
                .sorted(Comparator.comparing(folio.desk().names()::bare, BareOrder.INSTANCE))
                .map(owner -> Line.of(folio.link(owner)))
                .toList();
    }
}
